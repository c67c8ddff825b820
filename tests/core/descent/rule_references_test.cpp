// The rules against their papers' loops, written here once more in long double: a thousand steps.
//
// Conventions are PyTorch's where it has the rule: where epsilon stands, what is corrected and when.
#include "tests/core/descent/trajectory.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

namespace downhill {
namespace {

using Real = long double;

/// One knob's loop, which keeps what it remembers: from the slope, the place, the rate and the number of the
/// step, from 1, to the next place.
using Loop = std::function<Real(Real g, Real w, Real rate, int t)>;

/// torch.optim.Adam and AdamW: the decay goes first, off the place itself. AMSGrad keeps the largest v.
Loop adamLoop(Real b1, Real b2, Real eps, Real decay, bool amsgrad) {
    return [=, m = Real(0), v = Real(0), most = Real(0)](Real g, Real w, Real rate, int t) mutable {
        w *= 1 - rate * decay;
        m += (1 - b1) * (g - m);
        v = b2 * v + (1 - b2) * g * g;
        most = std::max(most, v);
        const Real corrected = std::sqrt(amsgrad ? most : v) / std::sqrt(1 - std::pow(b2, Real(t)));
        return w - rate / (1 - std::pow(b1, Real(t))) * m / (corrected + eps);
    };
}

/// torch.optim.NAdam, with its running product of all μ.
Loop nadamLoop(Real b1, Real b2, Real eps, Real psi) {
    return [=, m = Real(0), v = Real(0), product = Real(1)](Real g, Real w, Real rate, int t) mutable {
        const Real mu = b1 * (1 - 0.5L * std::pow(static_cast<Real>(0.96), Real(t) * psi));
        const Real next = b1 * (1 - 0.5L * std::pow(static_cast<Real>(0.96), Real(t + 1) * psi));
        product *= mu;
        m += (1 - b1) * (g - m);
        v = b2 * v + (1 - b2) * g * g;
        const Real size = std::sqrt(v / (1 - std::pow(b2, Real(t)))) + eps;
        w -= rate * (1 - mu) / (1 - product) * g / size;
        return w - rate * next / (1 - product * next) * m / size;
    };
}

/// Zeiler's algorithm 1, with PyTorch's rate.
Loop adadeltaLoop(Real rho, Real eps) {
    return [=, meanSquare = Real(0), meanStep = Real(0)](Real g, Real w, Real rate, int) mutable {
        meanSquare = rho * meanSquare + (1 - rho) * g * g;
        const Real step = -std::sqrt(meanStep + eps) / std::sqrt(meanSquare + eps) * g;
        meanStep = rho * meanStep + (1 - rho) * step * step;
        return w + rate * step;
    };
}

Real sign(Real value) { return static_cast<Real>((value > 0) - (value < 0)); }

Loop signLoop() {
    return [](Real g, Real w, Real rate, int) { return w - rate * sign(g); };
}

/// Algorithm 2 of Lion's paper.
Loop lionLoop(Real b1, Real b2, Real decay) {
    return [=, m = Real(0)](Real g, Real w, Real rate, int) mutable {
        const Real c = sign(b1 * m + (1 - b1) * g);
        m = b2 * m + (1 - b2) * g;
        return w - rate * (c + decay * w);
    };
}

struct Case {
    std::string rule;
    std::function<Loop()> make;
};

// the decimals are doubles, as the program has them
const Real b9 = 0.9, b99 = 0.99, b999 = 0.999, b8 = 0.8, e8 = 1e-8, e6 = 1e-6, d100 = 0.01, d250 = 0.004;

const Case cases[] = {
    {"adamw", [] { return adamLoop(b9, b999, e8, d100, false); }},
    {"adamw:beta1=0.8,beta2=0.99,epsilon=0.5,weight_decay=0.25",
     [] { return adamLoop(b8, b99, 0.5L, 0.25L, false); }},
    {"adamw:weight_decay=0", [] { return adamLoop(b9, b999, e8, 0, false); }},
    {"amsgrad", [] { return adamLoop(b9, b999, e8, 0, true); }},
    {"amsgrad:beta1=0.8,beta2=0.5,epsilon=0.5", [] { return adamLoop(b8, 0.5L, 0.5L, 0, true); }},
    {"nadam", [] { return nadamLoop(b9, b999, e8, d250); }},
    {"nadam:beta1=0.8,beta2=0.99,epsilon=0.5,momentum_decay=0.25",
     [] { return nadamLoop(b8, b99, 0.5L, 0.25L); }},
    {"adadelta", [] { return adadeltaLoop(b9, e6); }},
    {"adadelta:decay=0.99,epsilon=0.25", [] { return adadeltaLoop(b99, 0.25L); }},
    {"sign", [] { return signLoop(); }},
    {"lion", [] { return lionLoop(b9, b99, 0); }},
    {"lion:beta1=0.8,beta2=0.9,weight_decay=0.25", [] { return lionLoop(b8, b9, 0.25L); }},
};

/// Slopes of its own, in long double, for each knob by itself.
struct Valley {
    const CostFunction& cost;
    std::vector<double> start;
    std::function<Real(std::size_t knob, Real w)> slope;
};

const Bowl squareBowl;
const LongBowl shifted({1, 10}, {-2, 0.5});

const Valley valleys[] = {
    {squareBowl, {5.03}, [](std::size_t, Real w) { return 2 * w; }},
    {fourthPower, {1.531}, [](std::size_t, Real w) { return 4 * w * w * w; }},
    {valleysAtOne, {0.11}, [](std::size_t, Real w) { return w * w * w - w; }},
    {shifted, {-3.03, 2.07}, [](std::size_t i, Real w) { return i == 0 ? 2 * (w + 2) : 20 * (w - 0.5L); }},
};

TEST(RuleReferences, AThousandStepsAreThoseOfThePapers) {
    constexpr std::size_t steps = 1000;
    for (const Case& one : cases)
        for (const Valley& valley : valleys)
            for (const double rate : {0.003, 0.1}) {
                SCOPED_TRACE(testing::Message() << one.rule << " from " << valley.start[0] << " at " << rate);
                const auto run = descend(valley.cost, {.start = valley.start,
                                                       .hyper = {.rate = rate, .rule = rule(one.rule)},
                                                       .steps = steps,
                                                       .tolerance = 0});
                ASSERT_EQ(run.stepsTaken(), steps);
                for (std::size_t knob = 0; knob < valley.start.size(); ++knob) {
                    const Loop loop = one.make();
                    Real w = valley.start[knob];
                    for (std::size_t t = 1; t <= steps; ++t) {
                        w = loop(valley.slope(knob, w), w, rate, static_cast<int>(t));
                        ASSERT_NEAR(run.w(t)[knob], static_cast<double>(w), 1e-10) << "step " << t;
                    }
                }
            }
}

/// In float, where its own rounding is all that differs: lanes of slopes that do not hang on w.
TEST(RuleReferences, InFloatTheyAreTheSame) {
    constexpr std::size_t lanes = 65;
    constexpr float rate = 0.125F;
    for (const Case& one : cases) {
        SCOPED_TRACE(one.rule);
        const auto inFloat = makeRule<float>(rule(one.rule));
        inFloat->reset(lanes);
        std::vector<Loop> loops;
        std::vector<float> w(lanes), slope(lanes), next(lanes);
        for (std::size_t i = 0; i < lanes; ++i) {
            loops.push_back(one.make());
            w[i] = static_cast<float>(std::cos(static_cast<double>(i)));
        }
        for (int t = 1; t <= 1000; ++t) {
            for (std::size_t i = 0; i < lanes; ++i)
                slope[i] = static_cast<float>(std::sin(3.0 * static_cast<double>(i) + 0.1 * t));
            ASSERT_TRUE(inFloat->stepTo(slope, rate, w, next));
            for (std::size_t i = 0; i < lanes; ++i) {
                const Real expected = loops[i](slope[i], w[i], rate, t);
                ASSERT_NEAR(next[i], static_cast<double>(expected), 2e-5) << "step " << t << ", lane " << i;
            }
            w = next;
        }
    }
}

/// What is 0 is not there: AdamW without a decay is Adam, Lion without a mean is sign descent, to the last
/// bit.
TEST(RuleReferences, OneIsTheOtherWithoutWhatItAdds) {
    const std::pair<const char*, const char*> pairs[] = {{"adamw:weight_decay=0", "adam"},
                                                         {"lion:beta1=0", "sign"}};
    for (const auto& [with, without] : pairs)
        for (const CostFunction* cost :
             std::initializer_list<const CostFunction*>{&squareBowl, &valleysAtOne}) {
            const RunSettings settings{.start = {1.3}, .hyper = {.rule = rule(with)}, .steps = 300};
            RunSettings other = settings;
            other.hyper.rule = rule(without);
            const auto a = descend(*cost, settings), b = descend(*cost, other);
            EXPECT_TRUE(std::ranges::equal(a.allW(), b.allW())) << with;
        }
}

/// The decay alone moves a knob that has no slope: w is multiplied by 1 − rate·decay = 15/16 a step.
TEST(RuleReferences, DecayIsApartFromTheSlope) {
    const OneKnobCost flat([](double) { return 3.0; }, [](double) { return 0.0; });
    for (const char* name : {"adamw:weight_decay=0.25", "lion:weight_decay=0.25"}) {
        const auto run = descend(
            flat, {.start = {1}, .hyper = {.rate = 0.25, .rule = rule(name)}, .steps = 10, .tolerance = 0});
        for (int k = 0; k <= 10; ++k)
            EXPECT_EQ(run.w(static_cast<std::size_t>(k))[0], std::pow(0.9375, k)) << name;
    }
}

} // namespace
} // namespace downhill
