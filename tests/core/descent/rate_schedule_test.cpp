// Which rate a step uses: schedules against closed forms, and rate changes on the way.
#include "core/descent/step_buffer_pool.h"
#include "tests/core/descent/trajectory.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <numbers>
#include <vector>

namespace downhill {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

RunSettings with(const std::string& course, std::uint64_t steps = 20) {
    return {.hyper = {.rate = 0.4, .schedule = schedule(course)}, .steps = steps, .tolerance = 0};
}

/// On w² every step multiplies w by 1 − 2·r_k, whatever the rates.
void expectProduct(const RunSettings& settings, const std::function<long double(std::uint64_t)>& rateOf) {
    const auto run = descend(Bowl(), settings);
    ASSERT_EQ(run.stepsTaken(), settings.steps);
    long double w = settings.start[0];
    for (std::uint64_t k = 0; k < settings.steps; ++k) {
        expectNear(run.rate(k), static_cast<double>(rateOf(k)));
        expectNear(run.w(k)[0], static_cast<double>(w));
        w *= 1 - 2 * rateOf(k);
    }
    expectNear(run.w(settings.steps)[0], static_cast<double>(w));
}

constexpr long double fullRate = 0.4; // the double, like all below

TEST(Schedule, Constant) {
    expectProduct(with("constant"), [](auto) { return fullRate; });
}

TEST(Schedule, Step) {
    expectProduct(with("step", 45),
                  [](auto k) { return fullRate * std::pow(0.5L, static_cast<long double>(k / 10)); });
    expectProduct(with("step:every=3,factor=0.1", 12), [](auto k) {
        return fullRate * std::pow(static_cast<long double>(0.1), static_cast<long double>(k / 3));
    });
}

TEST(Schedule, Exponential) {
    expectProduct(with("exponential", 100), [](auto k) {
        return fullRate * std::pow(static_cast<long double>(0.95), static_cast<long double>(k));
    });
}

TEST(Schedule, Inverse) {
    expectProduct(with("inverse", 100), [](auto k) {
        return fullRate / (1 + static_cast<long double>(0.1) * static_cast<long double>(k));
    });
    expectProduct(with("inverse:decay=0", 5), [](auto) { return fullRate; });
}

TEST(Schedule, Cosine) {
    const auto cosine = [](long double k, long double n) {
        return fullRate * (1 + std::cos(std::numbers::pi_v<long double> * std::min(k, n) / n)) / 2;
    };
    expectProduct(with("cosine", 20), [&](auto k) { return cosine(static_cast<long double>(k), 20); });
    expectProduct(with("cosine:steps=7", 7), [&](auto k) { return cosine(static_cast<long double>(k), 7); });
    // from its end on the rate is 0, and nothing moves
    const auto run = descend(Bowl(), with("cosine:steps=7", 20));
    EXPECT_EQ(run.rate(7), 0);
    EXPECT_EQ(run.rate(19), 0);
    EXPECT_EQ(run.w(20)[0], run.w(7)[0]);
}

/// Four quarters by hand: (1 + cos 0)/2 = 1, (1 + √½)/2, ½, (1 − √½)/2, 0.
TEST(Schedule, CosineByHand) {
    const RunSettings settings = with("cosine:steps=4");
    const double half = std::sqrt(0.5);
    expectNear(rateAt(settings, 0), 0.4);
    expectNear(rateAt(settings, 1), 0.2 * (1 + half));
    expectNear(rateAt(settings, 2), 0.2);
    expectNear(rateAt(settings, 3), 0.2 * (1 - half));
    EXPECT_EQ(rateAt(settings, 4), 0);
    EXPECT_EQ(rateAt(settings, 1'000'000), 0);
}

/// Also where it is about to vanish: (1 + cos(π·(1 − x)))/2 = (π·x/2)²·(1 − …) for a small x.
TEST(Schedule, CosineKeepsItsDigits) {
    const RunSettings settings = with("cosine", 1'000'000);
    const double x = 1e-6 * std::numbers::pi / 2;
    expectNear(rateAt(settings, 999'999), 0.4 * x * x * (1 - x * x / 3));
}

TEST(Schedule, CosineIsAsLongAsTheRunUntilItIsSettled) {
    EXPECT_EQ(schedule("cosine").values[0], std::nullopt);
    EXPECT_EQ(settled(schedule("cosine"), 20), schedule("cosine:steps=20"));
    EXPECT_EQ(settled(schedule("cosine:steps=7"), 20), schedule("cosine:steps=7"));
    EXPECT_EQ(settled(schedule("step"), 20), schedule("step"));
    EXPECT_EQ(rateAt(with("cosine", 20), 7), rateAt(with("cosine:steps=20", 50), 7));
}

/// PyTorch's LinearLR(start_factor, total_iters).
TEST(Schedule, WarmUp) {
    const auto linear = [](long double k, long double n, long double start) {
        return fullRate * (start + (1 - start) * std::min(k, n) / n);
    };
    const long double tenth = 0.1;
    expectProduct(with("warm-up", 30),
                  [&](auto k) { return linear(static_cast<long double>(k), 10, tenth); });
    expectProduct(with("warm-up:climb=4,start=0.5", 9),
                  [&](auto k) { return linear(static_cast<long double>(k), 4, 0.5L); });
    // a half, five, six and seven eighths, and all of it
    const double eighths[] = {4, 5, 6, 7, 8, 8, 8};
    for (std::uint64_t k = 0; k < 7; ++k)
        EXPECT_EQ(rateAt(with("warm-up:climb=4,start=0.5"), k), 0.4 * (eighths[k] / 8));
}

/// PyTorch's CyclicLR, triangular: its cycle and its x.
TEST(Schedule, Cyclic) {
    const auto triangle = [](std::uint64_t k, long double up, long double start) {
        const auto step = static_cast<long double>(k);
        const long double cycle = std::floor(1 + step / (2 * up));
        const long double x = std::fabs(step / up - 2 * cycle + 1);
        return fullRate * (start + (1 - start) * std::max(0.0L, 1 - x));
    };
    const long double tenth = 0.1;
    expectProduct(with("cyclic", 70), [&](auto k) { return triangle(k, 10, tenth); });
    expectProduct(with("cyclic:climb=3,start=0.25", 20), [&](auto k) { return triangle(k, 3, 0.25L); });
    const double quarters[] = {2, 3, 4, 3, 2, 3, 4, 3};
    for (std::uint64_t k = 0; k < 8; ++k)
        EXPECT_EQ(rateAt(with("cyclic:climb=2,start=0.5"), k + 400'000), 0.4 * (quarters[k] / 4));
}

/// PyTorch's OneCycleLR with its standards: two phases, each annealed by half a cosine.
TEST(Schedule, OneCycle) {
    const auto anneal = [](long double from, long double to, long double part) {
        return to + (from - to) / 2 * (1 + std::cos(std::numbers::pi_v<long double> * part));
    };
    const auto cycle = [&](std::uint64_t k, long double total, long double rise) {
        const auto step = static_cast<long double>(k);
        const long double first = fullRate / 25, last = first / 10'000, top = rise * total - 1;
        return step <= top ? anneal(first, fullRate, step / top)
                           : anneal(fullRate, last, (step - top) / (total - 1 - top));
    };
    const long double usual = 0.3;
    expectProduct(with("one-cycle", 100), [&](auto k) { return cycle(k, 100, usual); });
    expectProduct(with("one-cycle:total=40,rise=0.5", 40), [&](auto k) { return cycle(k, 40, 0.5L); });
    // by hand: up in two steps, down in seven, and what it ends with stays
    const RunSettings ten = with("one-cycle:total=10");
    expectNear(rateAt(ten, 0), 0.4 / 25);
    expectNear(rateAt(ten, 1), 0.4 * 0.52);
    EXPECT_EQ(rateAt(ten, 2), 0.4);
    expectNear(rateAt(ten, 9), 0.4 / 250'000);
    EXPECT_EQ(rateAt(ten, 1'000'000), rateAt(ten, 9));
    // no step to rise in
    EXPECT_EQ(rateAt(with("one-cycle:total=1"), 0), 0.4);
    EXPECT_EQ(rateAt(with("one-cycle:total=3"), 0), 0.4);
    EXPECT_EQ(rateAt(with("one-cycle:rise=0", 20), 0), 0.4);
}

/// What climbs was not lowered; a quarter is left of what has fallen to it.
TEST(Schedule, SaysWhatIsLeftOfTheRate) {
    const auto leftOf = [](const char* course, std::uint64_t k) {
        return RateSchedule(0.4, schedule(course), 20).left(k);
    };
    for (const std::uint64_t k : {0, 3, 10, 1'000'000}) {
        EXPECT_EQ(leftOf("constant", k), 1);
        EXPECT_EQ(leftOf("warm-up", k), 1);
    }
    EXPECT_EQ(leftOf("step:every=1", 2), 0.25);
    EXPECT_EQ(leftOf("cosine", 20), 0);
    EXPECT_EQ(leftOf("cyclic:climb=2,start=0.5", 1), 1);
    EXPECT_EQ(leftOf("cyclic:climb=2,start=0.5", 4), 0.5);
}

/// v' = ¾·v + 2·w by hand at rates ¼ and ⅛ (step 1): w = 1, v = 2, w = ½; v = 1.5 + 1 = 2.5,
/// w = ½ − 2.5/8 = 0.1875.
TEST(Schedule, WorksForRulesWithAState) {
    const auto run = descend(Bowl(), {.start = {1},
                                      .hyper = {.rate = 0.25,
                                                .rule = rule("momentum:momentum=0.75"),
                                                .schedule = schedule("step:every=1")},
                                      .steps = 2});
    EXPECT_EQ(run.w(1)[0], 0.5);
    EXPECT_EQ(run.w(2)[0], 0.1875);
}

TEST(RateChanges, AreTheBaseOfTheSchedule) {
    RunSettings settings = with("exponential:decay=0.5", 8);
    settings.rateChanges = {{3, 0.2}, {5, 0.8}};
    const double base[] = {0.4, 0.4, 0.4, 0.2, 0.2, 0.8, 0.8, 0.8};
    const RateSchedule rates(settings);
    for (std::uint64_t k = 0; k < 8; ++k) {
        EXPECT_EQ(rates.base(k), base[k]);
        EXPECT_EQ(rates.at(k), std::ldexp(base[k], -static_cast<int>(k)));
        EXPECT_EQ(rates.changesAt(k), k == 3 || k == 5);
    }
    EXPECT_FALSE(rates.isConstant());
    expectProduct(settings, [&](auto k) { return std::ldexp(base[k], -static_cast<int>(k)); });
}

/// Going on from step k with another rate leaves all before as it is, whatever the rule remembers.
TEST(RateChanges, KeepTheEarlierStepsToTheLastBit) {
    for (const RuleRow& offer : RuleRow::all())
        for (const char* course : {"constant", "step", "inverse"}) {
            const RunSettings before{
                .start = {0.1},
                .hyper = {.rate = 0.07, .rule = RuleChoice(offer), .schedule = schedule(course)},
                .steps = 60,
                .tolerance = 0};
            const auto first = descend(valleysAtOne, before);
            for (const std::uint64_t k : {1, 17, 59}) {
                const RunSettings after = withRateFrom(before, k, 0.5);
                EXPECT_THAT(problemsOf(after, 1), IsEmpty());
                const auto second = descend(valleysAtOne, after);
                EXPECT_TRUE(std::ranges::equal(first.allW().first(k + 1), second.allW().first(k + 1)));
                EXPECT_TRUE(std::ranges::equal(first.costs().first(k + 1), second.costs().first(k + 1)));
                for (std::uint64_t row = 0; row < k; ++row) {
                    EXPECT_EQ(first.change(row)[0], second.change(row)[0]);
                    EXPECT_EQ(first.rate(row), second.rate(row));
                }
                if (k == 17) { // in the end it may have arrived
                    EXPECT_NE(first.w(k + 1)[0], second.w(k + 1)[0]) << offer.name;
                }
            }
        }
}

/// w² at 0.1 ends flat; who changes the rate at its last row wants to go on from there, and does.
TEST(RateChanges, GoOnWhereTheRunWasFlat) {
    const RunSettings settings{.hyper = {.rate = 0.1}, .steps = 1000};
    const auto first = descend(Bowl(), settings);
    ASSERT_EQ(first.stopped(), StopReason::belowTolerance);
    const std::size_t end = first.stepsTaken();
    const auto second = descend(Bowl(), withRateFrom(settings, end, 0.25));
    ASSERT_GT(second.stepsTaken(), end);
    EXPECT_EQ(second.w(end)[0], first.w(end)[0]);
    EXPECT_EQ(second.w(end + 1)[0], first.w(end)[0] / 2);
    EXPECT_EQ(second.stopped(), StopReason::belowTolerance);
}

TEST(RateChanges, ANewOneForgetsWhatWasToComeLater) {
    RunSettings settings{.rateChanges = {{3, 0.2}, {5, 0.8}}};
    EXPECT_THAT(withRateFrom(settings, 4, 0.7).rateChanges,
                ElementsAre(RateChange{3, 0.2}, RateChange{4, 0.7}));
    EXPECT_THAT(withRateFrom(settings, 3, 0.7).rateChanges, ElementsAre(RateChange{3, 0.7}));
    EXPECT_THAT(withRateFrom(settings, 9, 0.7).rateChanges,
                ElementsAre(RateChange{3, 0.2}, RateChange{5, 0.8}, RateChange{9, 0.7}));
    EXPECT_EQ(withRateFrom(settings, 0, 0.7), RunSettings{.hyper = {.rate = 0.7}});
    EXPECT_EQ(withRateThroughout(settings, 0.7), RunSettings{.hyper = {.rate = 0.7}});
}

TEST(RateChanges, AreReadInAnyOrder) {
    const auto read = [](const char* text) { return parseRateChanges(text); };
    using Changes = std::vector<RateChange>;
    EXPECT_THAT(std::get<Changes>(read("10=0.5, 5 = 1e-2")),
                ElementsAre(RateChange{5, 0.01}, RateChange{10, 0.5}));
    EXPECT_EQ(rateChangesText(std::get<Changes>(read("10=0.5,5=1e-2"))), "5=0.01,10=0.5");
    for (const char* wrong : {"", "5", "5=", "=1", "5=0", "5=-1", "0=1", "1.5=1", "-3=1", "5=inf", "5=nan",
                              "x=1", "10000001=1", "5=1,", ",5=1", "5=1;6=2", "5=0,1", "5=1=2"}) {
        const auto parsed = read(wrong);
        const auto* problem = std::get_if<ChoiceProblem>(&parsed);
        ASSERT_TRUE(problem) << wrong;
        EXPECT_EQ(problem->allowed, (Fact{"allowed.rate_change", {{"most", Count{10'000'000}}}})) << wrong;
    }
    EXPECT_EQ(std::get<ChoiceProblem>(read("5=1,6=1,5=2")).fact(),
              (Fact{"problem.choice", {{"given", "5=2"}, {"allowed", Facts{{"allowed.one_rate"}}}}}));
    std::string many = "1=1";
    for (int i = 2; i <= 1000; ++i)
        many.append(",").append(std::to_string(i)).append("=1");
    EXPECT_EQ(std::get<Changes>(read(many.c_str())).size(), 1000u);
    EXPECT_EQ(std::get<ChoiceProblem>(read((many + ",1001=1").c_str())).allowed,
              (Fact{"allowed.most_changes", {{"most", Count{1000}}}}));
}

/// Memory that was used before, by a rule that remembers less or more, in runs of another length.
TEST(RateSchedule, RunsInUsedMemoryAreTheSame) {
    StepBufferPool pool;
    for (const std::uint64_t steps : {3000, 10, 5000, 2000})
        for (const RuleRow& offer : RuleRow::all()) {
            const RunSettings settings{
                .hyper = {.rate = 1e-3, .rule = RuleChoice(offer)}, .steps = steps, .tolerance = 0};
            const auto fresh = descend(fourthPower, settings);
            const auto used = descend(fourthPower, settings, {}, pool, nullptr);
            ASSERT_TRUE(std::ranges::equal(fresh.allW(), used.allW())) << offer.name;
        }
}

} // namespace
} // namespace downhill
