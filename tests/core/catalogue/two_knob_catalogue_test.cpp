// The named costs with two knobs: where their level places are, and whether they teach what they say.
#include "core/catalogue/catalogue.h"

#include "tests/core/formula/formulas.h"

#include <gmock/gmock.h>

#include <array>
#include <cmath>
#include <numbers>

namespace downhill {
namespace {

using Place = std::array<double, 2>;

struct TwoKnobStep {
    Place w, slope;
    double cost;
};

TwoKnobStep lookedAt(const Formula& formula, Place w) {
    TwoKnobStep step{w, {}, 0};
    step.cost = formula.costAndGradient(w, step.slope);
    return step;
}

double sizeOf(const Place& vector) { return std::hypot(vector[0], vector[1]); }
double distance(const Place& a, const Place& b) { return std::hypot(a[0] - b[0], a[1] - b[1]); }

/// w_new = w − rate · slope, as often as the entry says.
std::vector<TwoKnobStep> runFrom(const NamedCost& named, Place w) {
    const auto formula = formulaOf(named);
    std::vector<TwoKnobStep> run{lookedAt(*formula, w)};
    while (run.size() <= named.steps) {
        for (std::size_t i = 0; i < 2; ++i)
            w[i] -= named.rate * run.back().slope[i];
        run.push_back(lookedAt(*formula, w));
    }
    return run;
}

std::vector<TwoKnobStep> defaultTwoKnobRun(const char* name) {
    const NamedCost& named = *findNamedCost(name);
    return runFrom(named, {named.start[0], named.start[1]});
}

// Level places.

enum class Kind { bottom, saddle };

struct LevelPlace {
    const char* name;
    Place w;
    double cost;
    Kind kind;
    double digits = 1e-9; ///< how exactly the numbers are known
};

/// The root of w³ − 4w + 1, which is twice the slope of (w² − 4)²/8 + w/2, number k of three from the right:
/// Viète's w = 2√(4/3)·cos(φ/3 − 2πk/3) with cos φ = −(1/2)·√27/8 = −(3/8)·√(3/4).
double rootOfUnequalValleys(int k) {
    const double angle = std::acos(-0.375 * std::sqrt(0.75));
    return 2 * std::sqrt(4.0 / 3) * std::cos(angle / 3 - 2 * std::numbers::pi * k / 3);
}
double unequalValleysAt(double w) { return (w * w - 4) * (w * w - 4) / 8 + w / 2; }

/// Where w₁/10 + 32·s·(1 − s), with s = sigmoid(8w₁ − 8), is zero: between −1 and 0, where it is −0.1 and
/// more than 0.
double bottomBelowTheCliff() {
    double low = -1, high = 0;
    for (int i = 0; i < 100; ++i) {
        const double w = (low + high) / 2, s = 1 / (1 + std::exp(8 - 8 * w));
        (w / 10 + 32 * s * (1 - s) < 0 ? low : high) = w;
    }
    return low;
}
double cliffAt(double w) { return w * w / 20 + 4 / (1 + std::exp(8 - 8 * w)); }

std::vector<LevelPlace> levelPlaces() {
    const double right = rootOfUnequalValleys(0), left = rootOfUnequalValleys(2),
                 between = rootOfUnequalValleys(1), below = bottomBelowTheCliff();
    return {
        {"round-bowl", {0, 0}, 0, Kind::bottom},
        {"long-valley", {0, 0}, 0, Kind::bottom},
        {"tilted-valley", {0, 0}, 0, Kind::bottom}, // a sum of squares: 2(w₁ − w₂)² + 3w₂²
        {"booth", {1, 3}, 0, Kind::bottom},         // 1 + 6 = 7 and 2 + 3 = 5
        // −2w + w³/2 is zero at 0 and ±2, where −w² + w⁴/8 = −4 + 2
        {"saddle", {0, 0}, 0, Kind::saddle},
        {"saddle", {0, 2}, -2, Kind::bottom},
        {"saddle", {0, -2}, -2, Kind::bottom},
        {"two-unequal-valleys", {right, 0}, unequalValleysAt(right), Kind::bottom},
        {"two-unequal-valleys", {left, 0}, unequalValleysAt(left), Kind::bottom},
        {"two-unequal-valleys", {between, 0}, unequalValleysAt(between), Kind::saddle},
        // D. M. Himmelblau, Applied Nonlinear Programming, McGraw-Hill 1972
        {"himmelblau", {3, 2}, 0, Kind::bottom},
        {"himmelblau", {-2.805118, 3.131312}, 0, Kind::bottom, 1e-6},
        {"himmelblau", {-3.779310, -3.283186}, 0, Kind::bottom, 1e-6},
        {"himmelblau", {3.584428, -1.848126}, 0, Kind::bottom, 1e-6},
        // L. C. W. Dixon, G. P. Szegő, The global optimization problem: an introduction, in: Towards Global
        // Optimisation 2, North-Holland 1978
        {"six-hump-camel", {0.0898, -0.7127}, -1.0316, Kind::bottom, 1e-4},
        {"six-hump-camel", {-0.0898, 0.7127}, -1.0316, Kind::bottom, 1e-4},
        {"six-hump-camel", {-1.7036, 0.7961}, -0.2155, Kind::bottom, 1e-4},
        {"six-hump-camel", {1.7036, -0.7961}, -0.2155, Kind::bottom, 1e-4},
        {"six-hump-camel", {1.6071, 0.5687}, 2.1043, Kind::bottom, 1e-4},
        {"six-hump-camel", {-1.6071, -0.5687}, 2.1043, Kind::bottom, 1e-4},
        {"six-hump-camel", {0, 0}, 0, Kind::saddle, 10}, // a hilltop along w₂: 4w₁² − 4w₂²
        // H. H. Rosenbrock, An automatic method for finding the greatest or least value of a function, The
        // Computer Journal 3 (1960)
        {"rosenbrock", {1, 1}, 0, Kind::bottom},
        // E. M. L. Beale, On an iterative method for finding a local minimum of a function of more than one
        // variable, Princeton 1958; Moré, Garbow, Hillstrom, ACM TOMS 7 (1981), problem 5
        {"beale", {3, 0.5}, 0, Kind::bottom},
        {"beale", {0, 1}, 14.203125, Kind::saddle}, // 1.5² + 2.25² + 2.625²
        {"plateau-and-cliff", {below, 0}, cliffAt(below), Kind::bottom},
    };
}

/// ∂²C/∂wᵢ∂wⱼ from differences of the slopes.
std::array<Place, 2> curvatureAt(const Formula& formula, Place w) {
    constexpr double h = 1e-5;
    std::array<Place, 2> curvature{};
    for (std::size_t i = 0; i < 2; ++i) {
        Place ahead = w, behind = w;
        ahead[i] += h;
        behind[i] -= h;
        const TwoKnobStep a = lookedAt(formula, ahead), b = lookedAt(formula, behind);
        for (std::size_t j = 0; j < 2; ++j)
            curvature[i][j] = (a.slope[j] - b.slope[j]) / (2 * h);
    }
    return curvature;
}

/// Newton's method: where, close to `w`, the gradient is zero.
Place levelPlaceNear(const Formula& formula, Place w) {
    for (int i = 0; i < 5; ++i) {
        const auto [a, b] = curvatureAt(formula, w);
        const Place slope = lookedAt(formula, w).slope;
        const double determinant = a[0] * b[1] - a[1] * b[0];
        w = {w[0] - (b[1] * slope[0] - a[1] * slope[1]) / determinant,
             w[1] - (a[0] * slope[1] - b[0] * slope[0]) / determinant};
    }
    return w;
}

TEST(TwoKnobCatalogue, IsLevelWhereTheLiteratureSays) {
    for (const LevelPlace& known : levelPlaces()) {
        SCOPED_TRACE(testing::Message() << known.name << " at " << known.w[0] << ", " << known.w[1]);
        const auto formula = formulaOf(*findNamedCost(known.name));
        const Place place = levelPlaceNear(*formula, known.w);
        EXPECT_LE(distance(place, known.w), known.digits);
        const TwoKnobStep step = lookedAt(*formula, place);
        EXPECT_LT(sizeOf(step.slope), 1e-10);
        EXPECT_NEAR(step.cost, known.cost, known.digits);
        // a bottom curves up in every direction, a saddle up in one and down in another: by the signs of the
        // determinant and the trace
        const auto [a, b] = curvatureAt(*formula, place);
        const double determinant = a[0] * b[1] - a[1] * b[0];
        EXPECT_EQ(determinant > 0, known.kind == Kind::bottom);
        EXPECT_TRUE(known.kind == Kind::saddle || a[0] + b[1] > 0);
    }
}

/// Every place of a fine grid over the view is at least as high as the lowest of the known bottoms, which is
/// in view.
TEST(TwoKnobCatalogue, NothingInViewIsLowerThanTheKnownBottoms) {
    for (const NamedCost& named : catalogue()) {
        if (named.start.size() != 2 || !named.data.empty()) // data_catalogue_test.cpp has those over data
            continue;
        SCOPED_TRACE(named.name);
        const auto formula = formulaOf(named);
        double lowest = INFINITY;
        for (const LevelPlace& known : levelPlaces())
            if (known.name == named.name) {
                lowest = std::min(lowest, known.cost - known.digits);
                for (std::size_t i = 0; i < 2; ++i) {
                    EXPECT_GE(known.w[i], named.view[i].from);
                    EXPECT_LE(known.w[i], named.view[i].to);
                }
            }
        ASSERT_LT(lowest, INFINITY) << "no bottom is known";
        constexpr int parts = 400;
        for (int i = 0; i <= parts; ++i)
            for (int j = 0; j <= parts; ++j) {
                const auto at = [&](std::size_t knob, int part) {
                    const KnobRange range = named.view[knob];
                    return range.from + (range.to - range.from) * part / parts;
                };
                const Place w{at(0, i), at(1, j)};
                ASSERT_GE(formula->cost(w), lowest) << w[0] << ", " << w[1];
            }
    }
}

TEST(TwoKnobCatalogue, SlopesReadWell) {
    using Texts = std::vector<std::string>;
    const auto slopes = [](const char* name) { return formulaOf(*findNamedCost(name))->slopes(); };
    EXPECT_EQ(slopes("long-valley"), (Texts{"2·w₁", "12·w₂"}));
    EXPECT_EQ(slopes("tilted-valley"), (Texts{"4·w₁ − 4·w₂", "−4·w₁ + 10·w₂"}));
    // ∂₁ = 2(w₁ + 2w₂ − 7) + 4(2w₁ + w₂ − 5), ∂₂ = 4(w₁ + 2w₂ − 7) + 2(2w₁ + w₂ − 5)
    EXPECT_EQ(slopes("booth"), (Texts{"10·w₁ + 8·w₂ − 34", "8·w₁ + 10·w₂ − 38"}));
    EXPECT_EQ(slopes("saddle"), (Texts{"2·w₁", "−2·w₂ + w₂³/2"}));
    EXPECT_EQ(slopes("two-unequal-valleys"), (Texts{"(w₁² − 4)·w₁/2 + 1/2", "2·w₂"}));
    EXPECT_EQ(slopes("rosenbrock"), (Texts{"2·(w₁ − 1) − 400·(w₂ − w₁²)·w₁", "200·(w₂ − w₁²)"}));
    EXPECT_EQ(slopes("himmelblau"),
              (Texts{"4·(w₁² + w₂ − 11)·w₁ + 2·(w₁ + w₂² − 7)", "2·(w₁² + w₂ − 11) + 4·(w₁ + w₂² − 7)·w₂"}));
    EXPECT_EQ(slopes("six-hump-camel"), (Texts{"8·w₁ − 8.4·w₁³ + 2·w₁⁵ + w₂", "w₁ − 8·w₂ + 16·w₂³"}));
    EXPECT_EQ(slopes("plateau-and-cliff"),
              (Texts{"w₁/10 + 32·sigmoid(8·w₁ − 8)·sigmoid(−8·w₁ + 8)", "w₂/5"}));
}

// The lessons, one by one.

TEST(TwoKnobLesson, RoundBowlTakesTheSameShareOfBothKnobs) {
    const auto run = defaultTwoKnobRun("round-bowl");
    for (std::size_t k = 1; k < run.size(); ++k)
        for (std::size_t i = 0; i < 2; ++i)
            EXPECT_NEAR(run[k].w[i], 0.8 * run[k - 1].w[i], 1e-12); // 1 − 0.1·2
}

TEST(TwoKnobLesson, LongValleyOneKnobOvershootsAndTheOtherGlides) {
    const auto run = defaultTwoKnobRun("long-valley");
    for (std::size_t k = 1; k < run.size(); ++k) {
        EXPECT_NEAR(run[k].w[0], 0.72 * run[k - 1].w[0], 1e-12);  // 1 − 0.14·2
        EXPECT_NEAR(run[k].w[1], -0.68 * run[k - 1].w[1], 1e-12); // 1 − 0.14·12
    }
}

/// In the directions (2, 1) and (−1, 2) it is the long valley.
TEST(TwoKnobLesson, TiltedValleyZigzagsBetweenItsSides) {
    const auto run = defaultTwoKnobRun("tilted-valley");
    const auto along = [](const TwoKnobStep& step) { return 2 * step.w[0] + step.w[1]; };
    const auto across = [](const TwoKnobStep& step) { return 2 * step.w[1] - step.w[0]; };
    for (std::size_t k = 1; k < run.size(); ++k) {
        EXPECT_NEAR(along(run[k]), 0.72 * along(run[k - 1]), 1e-12);
        EXPECT_NEAR(across(run[k]), -0.68 * across(run[k - 1]), 1e-12);
    }
}

TEST(TwoKnobLesson, BoothSolvesBothEquations) {
    const TwoKnobStep last = defaultTwoKnobRun("booth").back();
    EXPECT_LT(distance(last.w, {1, 3}), 0.15);
    // 0.82^20 = 0.019 of the way along the valley is left
    EXPECT_NEAR(last.w[0] + 2 * last.w[1], 7, 0.2);
    EXPECT_NEAR(2 * last.w[0] + last.w[1], 5, 0.2);
}

TEST(TwoKnobLesson, SaddleIsNoPlaceToStay) {
    const auto run = defaultTwoKnobRun("saddle");
    std::size_t slowest = 0;
    for (std::size_t k = 0; k <= 25; ++k) // and only then it falls
        slowest = sizeOf(run[k].slope) < sizeOf(run[slowest].slope) ? k : slowest;
    EXPECT_GT(slowest, 10U);
    EXPECT_LT(slowest, 20U);
    EXPECT_LT(sizeOf(run[slowest].w), 0.2) << "near the level place";
    EXPECT_GT(sizeOf(run[0].slope), 10 * sizeOf(run[slowest].slope));
    EXPECT_LT(distance(run.back().w, {0, 2}), 0.01);
}

TEST(TwoKnobLesson, UnequalValleysItStaysInTheRightOne) {
    const auto run = defaultTwoKnobRun("two-unequal-valleys");
    EXPECT_LT(distance(run.back().w, {rootOfUnequalValleys(0), 0}), 0.05);
    EXPECT_GT(run.back().cost, unequalValleysAt(rootOfUnequalValleys(2)) + 1.5);
}

TEST(TwoKnobLesson, HimmelblauStartDecides) {
    EXPECT_LT(distance(defaultTwoKnobRun("himmelblau").back().w, {-2.805118, 3.131312}), 0.001);
    const NamedCost& himmelblau = *findNamedCost("himmelblau");
    EXPECT_LT(distance(runFrom(himmelblau, {0, 0}).back().w, {3, 2}), 0.02);
    EXPECT_LT(distance(runFrom(himmelblau, {-1, -2}).back().w, {-3.779310, -3.283186}), 0.02);
    EXPECT_LT(distance(runFrom(himmelblau, {1, -2}).back().w, {3.584428, -1.848126}), 0.02);
}

TEST(TwoKnobLesson, CamelSettlesBesideTheStart) {
    const auto run = defaultTwoKnobRun("six-hump-camel");
    EXPECT_LT(distance(run.back().w, {-1.7036, 0.7961}), 1e-4);
    EXPECT_GT(run.back().cost, -1.0316 + 0.8);
}

TEST(TwoKnobLesson, RosenbrockStaysFarAway) {
    const auto run = defaultTwoKnobRun("rosenbrock");
    const auto aboveTheFloor = [](const TwoKnobStep& step) {
        return std::abs(step.w[1] - step.w[0] * step.w[0]);
    };
    EXPECT_GT(aboveTheFloor(run[0]), 0.4);
    for (std::size_t k = 2; k < run.size(); ++k)
        EXPECT_LT(aboveTheFloor(run[k]), 0.02);
    ASSERT_EQ(run.size(), 201U);
    EXPECT_GT(distance(run.back().w, {1, 1}), 1.5);
}

TEST(TwoKnobLesson, BealeDropsFastAndThenSlowly) {
    const auto run = defaultTwoKnobRun("beale");
    ASSERT_EQ(run.size(), 101U);
    EXPECT_LT(run[10].cost, run[0].cost / 10);
    EXPECT_GT(distance(run.back().w, {3, 0.5}), 0.25);
    // the corners: (4.5·4.5³ − 4.5 + 2.625)² alone is 408.19²
    EXPECT_GT(lookedAt(*formulaOf(*findNamedCost("beale")), {4.5, 4.5}).cost, 1.6e5);
}

TEST(TwoKnobLesson, TheCliffThrowsOneKnobAndTheOtherGlides) {
    const auto run = defaultTwoKnobRun("plateau-and-cliff");
    const auto length = [&run](std::size_t k) { return std::abs(run[k].w[0] - run[k - 1].w[0]); };
    std::size_t longest = 1;
    for (std::size_t k = 2; k < run.size(); ++k)
        longest = length(k) > length(longest) ? k : longest;
    EXPECT_GT(longest, 5U) << "short steps first";
    for (std::size_t k = 1; k + 2 < longest; ++k)
        EXPECT_LT(length(k), 0.2);
    EXPECT_GT(length(longest), 3);
    EXPECT_LT(run[longest].w[0], bottomBelowTheCliff() - 2) << "far beyond";
    for (std::size_t k = 1; k < run.size(); ++k)
        EXPECT_NEAR(run[k].w[1], 0.9 * run[k - 1].w[1], 1e-12); // 1 − 0.5·0.2
}

} // namespace
} // namespace downhill
