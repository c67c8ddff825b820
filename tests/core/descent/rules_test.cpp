// The update rules against closed forms, steps done by hand, and decimal arithmetic.
#include "core/descent/all_finite.h"
#include "tests/core/descent/trajectory.h"

#include <algorithm>
#include <complex>
#include <vector>

namespace downhill {
namespace {

using Complex = std::complex<long double>;

/// w_n = A·x₁ⁿ + B·x₂ⁿ, where x₁ and x₂ are the roots of x² − trace·x + determinant, through the given w₀ and
/// w₁. What |w| can be at most at n, if nothing cancels, goes into `size`.
long double byRoots(long double trace, long double determinant, long double w0, long double w1, int n,
                    double& size) {
    const Complex root = std::sqrt(Complex(trace * trace / 4 - determinant));
    const Complex x1 = trace / 2 + root, x2 = trace / 2 - root;
    const Complex a = (w1 - x2 * w0) / (x1 - x2), b = w0 - a;
    const Complex first = a * std::pow(x1, n), second = b * std::pow(x2, n);
    size = static_cast<double>(std::abs(first) + std::abs(second));
    return (first + second).real();
}

void expectByRoots(const Run& run, long double trace, long double determinant, long double w1) {
    for (const int n : {1, 2, 3, 10, 33, 60}) {
        double size = 0;
        const long double w = byRoots(trace, determinant, 5, w1, n, size);
        expectNear(run.w(static_cast<std::size_t>(n))[0], static_cast<double>(w), size);
    }
}

constexpr double triedRates[] = {0.003, 0.05, 0.1, 0.3, 0.7, 0.99, 1.2, 1.99};
constexpr double momenta[] = {0.0625, 0.3, 0.5, 0.9, 0.99};

/// v' = μ·v + 2·w, w' = w − r·v' gives w'' = (1 + μ − 2·r)·w' − μ·w, with w₁ = (1 − 2·r)·w₀.
TEST(Rules, MomentumOnABowlFollowsItsRoots) {
    for (const double r : triedRates)
        for (const double mu : momenta) {
            SCOPED_TRACE(testing::Message() << "rate " << r << ", momentum " << mu);
            const long double R = r, M = mu;
            RuleChoice heavyBall = rule("momentum");
            heavyBall.values[0] = mu;
            expectByRoots(
                descend(Bowl(), {.hyper = {.rate = r, .rule = heavyBall}, .steps = 60, .tolerance = 0}),
                1 + M - 2 * R, M, 5 * (1 - 2 * R));
        }
}

/// v' = μ·v + 2·w, w' = w − r·(2·w + μ·v') is (w, v) times a matrix with rows (1 − 2·r·(1 + μ), −r·μ²) and
/// (2, μ): its trace is 1 + μ − 2·r·(1 + μ), its determinant μ·(1 − 2·r).
TEST(Rules, NesterovOnABowlFollowsItsRoots) {
    for (const double r : triedRates)
        for (const double mu : momenta) {
            SCOPED_TRACE(testing::Message() << "rate " << r << ", momentum " << mu);
            const long double R = r, M = mu;
            RuleChoice nesterov = rule("nesterov");
            nesterov.values[0] = mu;
            expectByRoots(
                descend(Bowl(), {.hyper = {.rate = r, .rule = nesterov}, .steps = 60, .tolerance = 0}),
                1 + M - 2 * R * (1 + M), M * (1 - 2 * R), 5 * (1 - 2 * R * (1 + M)));
        }
}

/// Momentum ¼, rate ⅛: both roots are ½, and w_n = (5 + 2.5·n)·2⁻ⁿ, without any rounding at first.
TEST(Rules, MomentumWithADoubleRoot) {
    const auto run = descend(
        Bowl(),
        {.hyper = {.rate = 0.125, .rule = rule("momentum:momentum=0.25")}, .steps = 12, .tolerance = 0});
    for (int n = 0; n <= 12; ++n)
        EXPECT_EQ(run.w(static_cast<std::size_t>(n))[0], std::ldexp(5 + 2.5 * n, -n)) << n;
}

/// The line of the lesson: w₄ = 5, 4, 2.3, 0.31, −1.543 at rate 0.1 with momentum 0.9.
/// v: 10, 9 + 8 = 17, 15.3 + 4.6 = 19.9, 17.91 + 0.62 = 18.53.
TEST(Rules, MomentumByHand) {
    const auto run = descend(Bowl(), {.hyper = {.rule = rule("momentum")}, .steps = 4});
    for (const auto& [row, w] : {std::pair(1, 4.0), {2, 2.3}, {3, 0.31}, {4, -1.543}})
        expectNear(run.w(static_cast<std::size_t>(row))[0], w, 5);
}

/// At rate 0.1 with momentum 0.5: v = 10, w = 5 − 0.1·(10 + 5) = 3.5; v = 5 + 7 = 12,
/// w = 3.5 − 0.1·(7 + 6) = 2.2.
TEST(Rules, NesterovByHand) {
    const auto run = descend(Bowl(), {.hyper = {.rule = rule("nesterov:momentum=0.5")}, .steps = 2});
    expectNear(run.w(1)[0], 3.5);
    expectNear(run.w(2)[0], 2.2);
}

/// From 3/2 at rate ½ with epsilon 1: slope 3, s = 9, w = 3/2 − ½·3/(3 + 1) = 9/8. Slope 9/4, s = 225/16,
/// its root 15/4, w = 9/8 − ½·(9/4)/(19/4) = 9/8 − 9/38 = 135/152.
TEST(Rules, AdaGradByHand) {
    const auto run = descend(
        Bowl(), {.start = {1.5}, .hyper = {.rate = 0.5, .rule = rule("adagrad:epsilon=1")}, .steps = 2});
    EXPECT_EQ(run.w(1)[0], 1.125);
    expectNear(run.w(2)[0], 135.0 / 152);
}

/// From 1 at rate ¼ with decay ¾ and epsilon 1: slope 2, s = ¼·4 = 1, w = 1 − ¼·2/(1 + 1) = ¾. Slope 3/2,
/// s = ¾ + ¼·9/4 = 21/16, w = ¾ − ¼·(3/2)/(√21/4 + 1) = ¾ − 3/(2·(√21 + 4)).
TEST(Rules, RmsPropByHand) {
    const auto run = descend(
        Bowl(),
        {.start = {1}, .hyper = {.rate = 0.25, .rule = rule("rmsprop:decay=0.75,epsilon=1")}, .steps = 2});
    EXPECT_EQ(run.w(1)[0], 0.75);
    expectNear(run.w(2)[0], 0.75 - 3 / (2 * (std::sqrt(21.0) + 4)));
}

/// From 3/2 at rate ½ with ½, ¾ and epsilon 1. Slope 3: m = 3/2, m̂ = 3; v = 9/4, v̂ = 9;
/// w = 3/2 − ½·3/(3 + 1) = 9/8. Slope 9/4: m = 3/4 + 9/8 = 15/8, m̂ = (15/8)/(3/4) = 5/2;
/// v = 27/16 + 81/64 = 189/64, v̂ = (189/64)/(7/16) = 27/4; w = 9/8 − ½·(5/2)/(√27/2 + 1).
TEST(Rules, AdamByHand) {
    const auto run =
        descend(Bowl(), {.start = {1.5},
                         .hyper = {.rate = 0.5, .rule = rule("adam:beta1=0.5,beta2=0.75,epsilon=1")},
                         .steps = 2});
    expectNear(run.w(1)[0], 1.125);
    expectNear(run.w(2)[0], 1.125 - 2.5 / (std::sqrt(27.0) + 2));
}

/// Whatever the slope, the corrected means make the first step r·g/(|g| + epsilon): nearly the rate.
TEST(Rules, TheFirstStepOfAdamIsTheRate) {
    for (const double start : {1e-3, 0.7, 5.0, 1e6}) {
        const auto run =
            descend(Bowl(), {.start = {start}, .hyper = {.rate = 0.25, .rule = rule("adam")}, .steps = 1});
        expectNear(run.change(0)[0], -0.25 * (2 * start) / (2 * start + 1e-8));
    }
}

struct Trajectory {
    const CostFunction& cost;
    std::vector<double> start;
    double rate;
    const char* rule;
    std::size_t row;
    std::vector<double> w;
};

/// The recurrences in the comments of core/rules/*.h, done in decimal arithmetic of 80 digits by
/// another program, with all parameters the doubles that they are.
TEST(Rules, AgreeWithDecimalArithmetic) {
    const Bowl bowl;
    const LongBowl two({1, 10}, {0, 0.5}); // w₁² + 10·(w₂ − ½)²
    const Trajectory all[] = {
        {bowl, {5}, 1, "adagrad", 10, {1.2227451359603849}},
        {bowl, {5}, 1, "adagrad", 100, {0.000055605477363473479}},
        {fourthPower, {1.5}, 0.5, "adagrad", 100, {0.18655971267821144}},
        {two, {-3, 2}, 0.8, "adagrad", 5, {-0.93075388081116123, 0.55387647715182851}},
        {two, {-3, 2}, 0.8, "adagrad", 30, {-0.0092365322709659783, 0.50000000755653632}},
        {bowl, {5}, 0.1, "rmsprop", 10, {3.3808428953097558}},
        {bowl, {5}, 0.1, "rmsprop", 50, {0.49652330208741966}},
        {fourthPower, {1.5}, 0.01, "rmsprop:decay=0.99,epsilon=1e-6", 100, {0.51849502270100930}},
        {bowl, {5}, 0.1, "adam", 10, {4.0076016210839304}},
        {bowl, {5}, 0.1, "adam", 100, {-0.039004031223919446}},
        {fourthPower, {1.5}, 0.2, "adam", 10, {0.055247367643316839}},
        {fourthPower, {1.5}, 0.2, "adam", 100, {-0.067986343458847146}},
        {two,
         {-3, 2},
         0.05,
         "adam:beta1=0.8,beta2=0.99,epsilon=1e-6",
         20,
         {-2.0409053488275088, 1.0954157759732952}},
        {two,
         {-3, 2},
         0.05,
         "adam:beta1=0.8,beta2=0.99,epsilon=1e-6",
         100,
         {-0.12454334148417713, 0.50012496446094935}},
        {valleysAtOne, {0.1}, 0.1, "momentum", 5, {0.26157645294005560}},
        {valleysAtOne, {0.1}, 0.1, "momentum", 60, {0.98245049226448671}},
        {two, {-3, 2}, 0.05, "momentum:momentum=0.5", 5, {-1.0933199999999999, 0.78124999999999999}},
        {two, {-3, 2}, 0.05, "momentum:momentum=0.5", 15, {-0.019353573340031981, 0.50833129882812500}},
        {valleysAtOne, {0.1}, 0.1, "nesterov", 5, {0.34036514306251148}},
        {valleysAtOne, {0.1}, 0.1, "nesterov", 20, {0.95244959411324680}},
        {two, {-3, 2}, 0.02, "nesterov:momentum=0.75", 5, {-1.6459490304000000, 0.32481218750000001}},
        {two, {-3, 2}, 0.02, "nesterov:momentum=0.75", 20, {0.081991096114563910, 0.50011777573219322}},
    };
    for (const Trajectory& t : all) {
        SCOPED_TRACE(testing::Message() << t.rule << " at rate " << t.rate << ", step " << t.row);
        const auto run = descend(t.cost, {.start = t.start,
                                          .hyper = {.rate = t.rate, .rule = rule(t.rule)},
                                          .steps = t.row,
                                          .tolerance = 0});
        for (std::size_t i = 0; i < t.w.size(); ++i)
            expectNear(run.w(t.row)[i], t.w[i], 1e-3 * std::fabs(t.start[i]));
    }
}

/// s of AdaGrad is the plain sum of squares, and both means of Adam are weighted sums: w from slopes that the
/// run itself recorded, a thousand steps long.
TEST(Rules, MeansAreWeightedSums) {
    const std::size_t steps = 1000;
    const auto sums = [](const downhill::Run& run, std::size_t row, long double weight, long double decay,
                         int power) {
        long double sum = 0;
        for (std::size_t i = 0; i <= row; ++i)
            sum += weight * std::pow(decay, static_cast<long double>(row - i)) *
                   std::pow(static_cast<long double>(run.slope(i)[0]), power);
        return sum;
    };
    const auto ada = descend(
        fourthPower, {.start = {1.5}, .hyper = {.rule = rule("adagrad")}, .steps = steps, .tolerance = 0});
    const auto adam = descend(
        fourthPower, {.start = {1.5}, .hyper = {.rule = rule("adam")}, .steps = steps, .tolerance = 0});
    const long double b1 = 0.9, b2 = 0.999;
    for (const std::size_t row : {0, 1, 7, 100, 999}) {
        const long double s = sums(ada, row, 1, 1, 2);
        expectNear(ada.change(row)[0],
                   static_cast<double>(-0.1L * ada.slope(row)[0] / (std::sqrt(s) + 1e-10L)));
        const auto k = static_cast<long double>(row + 1);
        const long double m = sums(adam, row, 1 - b1, b1, 1) / (1 - std::pow(b1, k));
        const long double v = sums(adam, row, 1 - b2, b2, 2) / (1 - std::pow(b2, k));
        expectNear(adam.change(row)[0], static_cast<double>(-0.1L * m / (std::sqrt(v) + 1e-8L)), 1e-2);
    }
}

/// Without momentum the ball is as light as plain descent, to the last bit; the same for two knobs.
TEST(Rules, WithoutMomentumItIsPlainDescent) {
    for (const char* name : {"momentum:momentum=0", "nesterov:momentum=0"}) {
        const LongBowl two({1, 10}, {0, 0.5});
        const RunSettings plain{.start = {3, -2}, .hyper = {.rate = 0.03}, .steps = 100};
        RunSettings settings = plain;
        settings.hyper.rule = rule(name);
        const auto a = descend(two, plain), b = descend(two, settings);
        EXPECT_TRUE(std::ranges::equal(a.allW(), b.allW())) << name;
        EXPECT_TRUE(std::ranges::equal(a.costs(), b.costs())) << name;
    }
}

/// Scaling a cost scales what AdaGrad, RMSProp and Adam see, and they do not mind: their steps have the size
/// of the rate. Powers of two keep every digit, as far as epsilon is nothing beside the slopes.
TEST(Rules, AdaptiveStepsDoNotMindTheScale) {
    for (const char* name : {"adagrad:epsilon=1e-300", "rmsprop:epsilon=1e-300", "adam:epsilon=1e-300"}) {
        const RunSettings settings{
            .start = {3}, .hyper = {.rate = 0.125, .rule = rule(name)}, .steps = 40, .tolerance = 0};
        const auto small = descend(LongBowl({0x1p-10}, {1}), settings);
        const auto large = descend(LongBowl({0x1p10}, {1}), settings);
        EXPECT_TRUE(std::ranges::equal(small.allW(), large.allW())) << name;
    }
}

/// The same steps in float, as far as its 24 bits go: each is off by a few roundings of 6·10⁻⁸.
TEST(Rules, InSinglePrecisionAreTheSame) {
    constexpr std::size_t lanes = 100;
    for (const RuleRow& offer : RuleRow::all()) {
        const auto inDouble = makeRule(RuleChoice(offer));
        const auto inSingle = makeRule<float>(RuleChoice(offer));
        inDouble->reset(lanes);
        inSingle->reset(lanes);
        std::vector<double> gradient(lanes), change(lanes);
        std::vector<float> sameGradient(lanes), sameChange(lanes);
        for (int k = 0; k < 50; ++k) {
            for (std::size_t i = 0; i < lanes; ++i) {
                sameGradient[i] = static_cast<float>(std::sin(static_cast<double>(3 * i) + 0.1 * k));
                gradient[i] = static_cast<double>(sameGradient[i]);
            }
            inDouble->step(gradient, gradient, 0.3, change);
            inSingle->step(sameGradient, sameGradient, 0.3, sameChange);
            for (std::size_t i = 0; i < lanes; ++i)
                ASSERT_NEAR(static_cast<double>(sameChange[i]), change[i], 1e-5) << offer.name;
        }
        EXPECT_EQ(inSingle->state().size(), offer.stateSize * lanes);
    }
}

/// 10⁻³⁰⁰ is 0 for a float, and 1 − 10⁻¹² is 1; then there would be 0/0 where a slope is 0.
TEST(Rules, InSinglePrecisionNeverDivideByZero) {
    for (const char* name :
         {"adagrad:epsilon=1e-300", "rmsprop:decay=0.999999999999,epsilon=1e-300",
          "adam:beta1=0.999999999999,beta2=0.999999999999,epsilon=1e-300",
          "amsgrad:beta1=0.999999999999,beta2=0.999999999999,epsilon=1e-300",
          "nadam:beta1=0.999999999999,beta2=0.999999999999,epsilon=1e-300,momentum_decay=1e9",
          "nadam:beta1=0,epsilon=1e-300,momentum_decay=0", "adadelta:decay=0.999999999999,epsilon=1e-300"}) {
        const auto inSingle = makeRule<float>(rule(name));
        inSingle->reset(2);
        const std::vector<float> gradient = {0, 1};
        std::vector<float> change(2);
        for (int k = 0; k < 3; ++k) {
            inSingle->step(gradient, gradient, 0.1, change);
            EXPECT_EQ(change[0], 0) << name;
            EXPECT_TRUE(std::isfinite(change[1]) && change[1] < 0) << name << ' ' << change[1];
        }
    }
}

TEST(AllFinite, SeesWhatIsNotFiniteInFloatsToo) {
    std::vector<float> values(1000, -3e38F);
    EXPECT_TRUE(allFinite(std::span<const float>(values)));
    EXPECT_TRUE(allFinite(std::span<const float>()));
    for (const float wrong : {INFINITY, -INFINITY, NAN, -NAN})
        for (const std::size_t place : {0, 1, 517, 999}) {
            std::vector<float> some = values;
            some[place] = wrong;
            EXPECT_FALSE(allFinite(std::span<const float>(some)));
        }
}

/// Where there is no slope there is no step, and nothing is divided by zero.
TEST(Rules, StandStillWithoutASlope) {
    for (const RuleRow& offer : RuleRow::all()) {
        const auto run =
            descend(Bowl(), {.start = {0}, .hyper = {.rule = RuleChoice(offer)}, .steps = 3, .tolerance = 0});
        EXPECT_EQ(run.w(3)[0], 0) << offer.name;
        EXPECT_EQ(run.stopped(), StopReason::maxSteps) << offer.name;
    }
}

} // namespace
} // namespace downhill
