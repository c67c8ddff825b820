// Which levels suit which costs.
#include "core/map/cost_levels.h"

#include "core/catalogue/catalogue.h"
#include "tests/core/map/maps.h"
#include "tests/numbers.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

using Kind = CostScale::Kind;
using testing::ElementsAre;
using testing::IsEmpty;

CostLevels levelsIn(const char* text, MapView view = {}) {
    return levelsOf(sampled(*formula(text), view, 150, 150).value());
}

CostLevels levelsOfNamed(const char* name) {
    const NamedCost& named = *findNamedCost(name);
    return levelsOf(sampled(*formulaOf(named), {named.view[0], named.view[1]}, 150, 150).value());
}

/// Whatever the cost.
void expectLevels(const CostLevels& levels) {
    EXPECT_LE(levels.levels.size(), 20U);
    EXPECT_TRUE(std::ranges::is_sorted(levels.levels));
    EXPECT_EQ(std::ranges::adjacent_find(levels.levels), levels.levels.end()) << "twice";
    for (const double level : levels.levels) {
        EXPECT_TRUE(std::isfinite(level));
        EXPECT_FALSE(level == 0 && std::signbit(level)) << "that reads as −0";
        EXPECT_GT(level, levels.scale.from());
        EXPECT_LT(level, levels.scale.to());
        EXPECT_GT(levels.scale.position(level), 0);
        EXPECT_LT(levels.scale.position(level), 1);
    }
}

/// Costs go up to 10² + 6·5² = 250, so twelve squares would be in steps of 250/12² = 1.7: 2 is round. Then
/// levels are 2·n², and the ellipses' half axes √2·n and √(1/3)·n grow evenly.
TEST(CostLevels, OfTheLongValleyAreSquares) {
    const CostLevels levels = levelsOfNamed("long-valley");
    EXPECT_THAT(levels.levels, ElementsAre(2, 8, 18, 32, 50, 72, 98, 128, 162, 200, 242));
    EXPECT_EQ(levels.scale.kind(), Kind::squareRoot);
    // √(level/250), which is n·√(2/250)
    for (std::size_t i = 0; i < levels.levels.size(); ++i)
        EXPECT_NEAR(levels.scale.position(levels.levels[i]),
                    static_cast<double>(i + 1) * std::sqrt(2 / 250.0), 1e-12);
}

/// From −12 to 12 in twelve parts is 2, from 0 to 12 it is 1.
TEST(CostLevels, OfASlopeAreMultiples) {
    EXPECT_THAT(levelsIn("w1+w2").levels, ElementsAre(-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10));
    EXPECT_EQ(levelsIn("w1+w2").scale.kind(), Kind::linear);
    EXPECT_THAT(levelsIn("|w1|+|w2|").levels, ElementsAre(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)) << "a cone";
}

/// From about where half a percent of all places is below to the top, in steps of about the same factor.
TEST(CostLevels, OfWhatSpansPowersOfTenAreRoundNumbers) {
    struct Case {
        const char* name;
        double highest; ///< in the corners, by hand
    };
    for (const auto& [name, highest] : {Case{"rosenbrock", 9 + 100 * 25.0},      // at (−2, −1)
                                        Case{"himmelblau", 31 * 31 + 35 * 35.0}, // at (6, 6)
                                        Case{"beale", 182'000}}) {
        SCOPED_TRACE(name);
        const CostLevels levels = levelsOfNamed(name);
        EXPECT_EQ(levels.scale.kind(), Kind::logarithmic);
        for (const double level : levels.levels) {
            const double digit = level / std::pow(10, std::floor(std::log10(level) + 1e-9));
            EXPECT_THAT(digit, testing::AnyOf(testing::DoubleNear(1, 1e-9), testing::DoubleNear(2, 1e-9),
                                              testing::DoubleNear(3, 1e-9), testing::DoubleNear(5, 1e-9)))
                << level;
        }
        for (std::size_t i = 1; i < levels.levels.size(); ++i)
            EXPECT_LT(levels.levels[i] / levels.levels[i - 1], 3.4);
        EXPECT_GT(levels.levels.back(), highest / 3.4);
        // places below the first
        const NamedCost& named = *findNamedCost(name);
        const CostGrid grid =
            sampled(*formula(named.formula.c_str()), {named.view[0], named.view[1]}, 400, 400).value();
        const auto below = static_cast<double>(
            std::ranges::count_if(grid.costs(), [&](double cost) { return cost < levels.levels.front(); }));
        EXPECT_GT(below / static_cast<double>(grid.costs().size()), 0.003);
        EXPECT_LT(below / static_cast<double>(grid.costs().size()), 0.02);
    }
}

/// Of Himmelblau's saddles between two valleys each the lowest is at 13.3 and the next at 67.7: so levels
/// below both, one between them and some above tell the four valleys apart.
TEST(CostLevels, TellHimmelblausValleysApart) {
    const std::vector<double> levels = levelsOfNamed("himmelblau").levels;
    const auto between = [&](double from, double to) {
        return std::ranges::count_if(levels, [&](double level) { return level > from && level < to; });
    };
    EXPECT_GE(between(0, 13.3), 2);
    EXPECT_GE(between(13.3, 67.7), 2);
    EXPECT_GE(between(67.7, 178), 1);
}

/// Also where the lowest cost is no round number, as −1.03: no level has more than two digits.
TEST(CostLevels, AreRound) {
    for (const char* name : {"saddle", "six-hump-camel", "two-unequal-valleys", "booth"}) {
        SCOPED_TRACE(name);
        const CostLevels levels = levelsOfNamed(name);
        expectLevels(levels);
        EXPECT_GE(levels.levels.size(), 10U);
        EXPECT_LE(levels.levels.size(), 14U);
        for (const double level : levels.levels) {
            const double digits =
                level == 0 ? 0 : level / std::pow(10, std::floor(std::log10(std::fabs(level)) + 1e-9) - 1);
            EXPECT_NEAR(digits, std::round(digits), 1e-9) << level;
        }
    }
}

TEST(CostLevels, EveryNamedCostHasAboutTwelve) {
    for (const NamedCost& named : catalogue())
        if (named.start.size() == 2) {
            SCOPED_TRACE(named.name);
            const CostLevels levels = levelsOfNamed(named.name.c_str());
            expectLevels(levels);
            EXPECT_GE(levels.levels.size(), 10U);
            EXPECT_LE(levels.levels.size(), 14U);
            // neighbours are told apart by colour
            for (std::size_t i = 1; i < levels.levels.size(); ++i)
                EXPECT_GT(levels.scale.position(levels.levels[i]) -
                              levels.scale.position(levels.levels[i - 1]),
                          0.02);
        }
}

/// A level of 0.5 would be a thousandth above the lowest cost, and its ring, √0.001 wide, too small to see.
TEST(CostLevels, BeginWithARingThatCanBeSeen) {
    const MapView view{{-8, 8}, {-6, 6}};
    EXPECT_EQ(levelsIn("w1^2 + w2^2", view).levels.front(), 0.5);
    EXPECT_EQ(levelsIn("w1^2 + w2^2 + 0.499", view).levels.front(), 2);
}

TEST(CostLevels, ThereAreNoneWhereAllIsLevelOrNothingFinite) {
    for (const double cost : {0.0, -7.5, 1e300, std::nan(""), infinity, -infinity}) {
        const CostLevels levels = levelsOf(gridOf([=](double, double) { return cost; }, square, 20, 20));
        EXPECT_THAT(levels.levels, IsEmpty()) << cost;
        EXPECT_EQ(levels.scale.from(), levels.scale.to());
        EXPECT_TRUE(std::isfinite(levels.scale.from()));
        EXPECT_EQ(levels.scale.position(5), 0);
    }
    // the same but for rounding
    EXPECT_THAT(levelsIn("sin(w1)^2 + cos(w1)^2 + 0w2").levels, IsEmpty());
}

TEST(CostLevels, OfAnyCost) {
    int withLevels = 0;
    for (const char* text : {"1e300*w1*w2",
                             "1e308*w1 + w2",
                             "-exp(w1^2+w2^2)",
                             "exp(exp(w1))*w2^2",
                             "1/(w1^2+w2^2)",
                             "-1/(w1^2+w2^2)",
                             "1/w1 + w2",
                             "ln(w1)*w2",
                             "sqrt(w1+w2)",
                             "(w1^2+w2^2)^10",
                             "1e-300*w1*w2",
                             "1e9 + 1e-3*w1*w2",
                             "step(w1) + 0w2",
                             "max(w1,0)^2 + 0w2",
                             "w1^2 + w2^2 - 1e6",
                             "-w1^2 - w2^2",
                             "w1^2 - w2^2",
                             "w1^2 + 0w2",
                             "sin(w1)*cos(w2)",
                             "exp(-w1^2-w2^2)",
                             "-exp(-w1^2-w2^2)",
                             "1e-5(w1^2+w2^2) + 3.3",
                             "where(w1>5.9, w2, 0)",
                             "where(w1^2+w2^2<0.001, -1e9, w1)",
                             "where(w1<0, -1e308, 1e308)*w2"}) {
        SCOPED_TRACE(text);
        const CostLevels levels = levelsIn(text);
        expectLevels(levels);
        withLevels += levels.levels.empty() ? 0 : 1;
    }
    EXPECT_GE(withLevels, 23);
}

/// 1/(w₁² + w₂²) is 1/72 in the corners and above 10¹⁰ in the middle, at one place: levels do not go there.
TEST(CostLevels, APoleDoesNotTakeTheWholeScale) {
    const CostLevels up = levelsIn("1/(w1^2+w2^2+1e-10)"), down = levelsIn("-1/(w1^2+w2^2+1e-10)");
    EXPECT_LT(up.scale.to(), 100);
    EXPECT_GT(down.scale.from(), -100);
    EXPECT_GE(up.levels.size(), 8U);
    EXPECT_GE(down.levels.size(), 8U);
    EXPECT_EQ(up.scale.position(1e10), 1);
    EXPECT_EQ(down.scale.position(-1e10), 0);
}

TEST(CostLevels, OfTheSmallestGrids) {
    const CostLevels levels =
        levelsOf(gridOf([](double w1, double w2) { return w1 + 2 * w2; }, square, 1, 1));
    expectLevels(levels); // −3, −1, 1, 3
    EXPECT_GE(levels.levels.size(), 5U);
    // a single place that is finite
    EXPECT_THAT(
        levelsOf(gridOf([](double w1, double w2) { return w1 + w2 < 2 ? infinity : 5; }, square, 1, 1))
            .levels,
        IsEmpty());
}

} // namespace
} // namespace downhill
