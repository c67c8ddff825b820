// Many runs side by side, each with its own rate, are the same runs to the last bit.
#include "core/descent/rule_state.h"
#include "tests/core/descent/trajectory.h"

#include <algorithm>
#include <bit>
#include <random>
#include <vector>

namespace downhill {
namespace {

const char* const manyRules[] = {"gd",
                                 "momentum",
                                 "momentum:momentum=0",
                                 "nesterov",
                                 "nesterov:momentum=0.999",
                                 "adagrad",
                                 "adagrad:epsilon=3",
                                 "rmsprop",
                                 "rmsprop:decay=0,epsilon=1e-3",
                                 "adam",
                                 "adam:beta1=0,beta2=0.5,epsilon=1",
                                 "adadelta",
                                 "adadelta:decay=0,epsilon=1e-3",
                                 "adamw",
                                 "adamw:beta1=0,beta2=0.5,epsilon=1,weight_decay=0.5",
                                 "amsgrad",
                                 "nadam",
                                 "nadam:beta1=0.999,momentum_decay=0.5",
                                 "sign",
                                 "lion",
                                 "lion:beta1=0,beta2=0.5,weight_decay=0.1"};

const LongBowl twoKnobs({1, 10}, {0, 0.5});
const LongBowl thousandKnobs(std::vector<double>(1000, 0.5), std::vector<double>(1000, 0.25));

/// The slopes of (w² − 1)²/4.
void valuesOf(std::span<const double> w, std::span<double> slope) {
    std::ranges::transform(w, slope.begin(), [](double x) { return x * x * x - x; });
}

std::vector<std::uint64_t> bitsOf(std::span<const double> values) {
    std::vector<std::uint64_t> bits;
    for (const double value : values) // what kind of NaN is nobody's business
        bits.push_back(std::isnan(value) ? 0 : std::bit_cast<std::uint64_t>(value));
    return bits;
}

/// Slopes of all sizes, zeros, infinities and NaN among them.
double anySlope(std::mt19937_64& random) {
    const double special[] = {0, -0.0, 1e-320, 1e200, -1e308, INFINITY, -INFINITY, NAN};
    const std::uint64_t pick = random() % 64;
    if (pick < std::size(special))
        return special[pick];
    const auto power = static_cast<int>(random() % 60) - 40;
    return std::ldexp(static_cast<double>(static_cast<std::int64_t>(random())), power - 60);
}

TEST(Lanes, AreTheSameAsRunsOfTheirOwn) {
    std::mt19937_64 random(7);
    for (const std::size_t lanes : {1, 2, 3, 7, 256, 257})
        for (const char* name : manyRules) {
            const auto together = makeRule(rule(name));
            together->reset(lanes);
            std::vector<std::unique_ptr<UpdateRule>> alone;
            std::vector<double> rates, gradient(lanes), change(lanes);
            for (std::size_t i = 0; i < lanes; ++i) {
                alone.push_back(makeRule(rule(name)));
                alone.back()->reset(1);
                rates.push_back(std::pow(10, -6 + 8 * static_cast<double>(i) / 256));
            }
            for (int k = 0; k < 30; ++k) {
                std::ranges::generate(gradient, [&] { return anySlope(random); });
                together->step(gradient, gradient, rates, change);
                std::vector<double> expected(lanes);
                for (std::size_t i = 0; i < lanes; ++i)
                    alone[i]->step({&gradient[i], 1}, {&gradient[i], 1}, rates[i], {&expected[i], 1});
                ASSERT_EQ(bitsOf(change), bitsOf(expected)) << name << ", " << lanes << " lanes, step " << k;
            }
        }
}

TEST(Lanes, WithOneRateForAllAreTheSameToo) {
    std::mt19937_64 random(8);
    constexpr std::size_t lanes = 65;
    for (const char* name : manyRules) {
        const auto one = makeRule(rule(name)), each = makeRule(rule(name));
        one->reset(lanes);
        each->reset(lanes);
        std::vector<double> gradient(lanes), a(lanes), b(lanes);
        for (int k = 0; k < 30; ++k) {
            std::ranges::generate(gradient, [&] { return anySlope(random); });
            const double rate = 0.3 / (1 + k);
            one->step(gradient, gradient, rate, a);
            each->step(gradient, gradient, std::vector<double>(lanes, rate), b);
            ASSERT_EQ(bitsOf(a), bitsOf(b)) << name << ", step " << k;
        }
    }
}

/// A whole descent of 256 rates in a loop of one's own, as a map of rates does it, against 256 runs.
TEST(Lanes, AWholeMapOfRates) {
    constexpr std::size_t lanes = 256;
    for (const char* name : manyRules)
        for (const char* course : {"constant", "exponential", "cosine", "warm-up", "cyclic", "one-cycle"}) {
            RunSettings settings{.start = {0.3},
                                 .hyper = {.rule = rule(name), .schedule = schedule(course)},
                                 .steps = 50,
                                 .tolerance = 0};
            const RateSchedule rates(settings);
            const auto together = makeRule(settings.hyper.rule);
            together->reset(lanes);
            std::vector<double> w(lanes, 0.3), slope(lanes), change(lanes), base(lanes), rate(lanes);
            for (std::size_t i = 0; i < lanes; ++i)
                base[i] = std::pow(10, -4 + 4 * static_cast<double>(i) / lanes);
            for (std::uint64_t k = 0; k < settings.steps; ++k) {
                valuesOf(w, slope);
                std::ranges::transform(base, rate.begin(), [&](double r) { return r * rates.factor(k); });
                together->step(slope, w, rate, change);
                std::ranges::transform(w, change, w.begin(), std::plus());
            }
            for (const std::size_t i : {0, 1, 100, 254, 255}) {
                RunSettings alone = settings;
                alone.hyper.rate = base[i];
                const auto run = descend(valleysAtOne, alone);
                EXPECT_EQ(run.stopped() == StopReason::maxSteps, std::isfinite(w[i]));
                if (run.stopped() == StopReason::maxSteps) {
                    EXPECT_EQ(run.w(settings.steps)[0], w[i])
                        << name << ", " << course << ", rate " << base[i];
                }
            }
        }
}

/// The states of a run long enough for several records of them, found again for any step.
TEST(RuleStates, IsWhatTheRuleRemembered) {
    for (const char* name : manyRules)
        for (const CostFunction* cost :
             std::initializer_list<const CostFunction*>{&fourthPower, &twoKnobs, &thousandKnobs}) {
            const RunSettings settings{
                .start = std::vector<double>(cost->knobs(), 1.5),
                .hyper = {.rate = 1e-3, .rule = rule(name), .schedule = schedule("inverse:decay=0.001")},
                .steps = cost->knobs() > 2 ? 100u : 5000u,
                .tolerance = 0};
            const auto run = descend(*cost, settings);
            const auto follower = makeRule(settings.hyper.rule);
            follower->reset(cost->knobs());
            std::vector<double> change(cost->knobs());
            for (std::size_t row = 0; row < run.stepsTaken(); ++row) {
                const std::vector<double> before(follower->state().begin(), follower->state().end());
                follower->step(run.slope(row), run.w(row), run.rate(row), change);
                ASSERT_EQ(bitsOf(change), bitsOf(run.change(row))) << name << ", row " << row;
                if (row % 97 != 0 && row % 1024 > 1 && row % 1024 < 1023 && row % 16 != 15)
                    continue;
                const RuleStates states = ruleStatesAround(run, row);
                ASSERT_EQ(bitsOf(states.before), bitsOf(before)) << name << ", row " << row;
                ASSERT_EQ(bitsOf(states.after), bitsOf(follower->state())) << name << ", row " << row;
            }
        }
}

} // namespace
} // namespace downhill
