// From costs to the colour scale and back.
#include "core/map/cost_levels.h"

#include "tests/numbers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace downhill {
namespace {

using Kind = CostScale::Kind;

TEST(CostScale, Linear) {
    const CostScale scale(Kind::linear, -10, 30);
    EXPECT_EQ(scale.position(-10), 0);
    EXPECT_EQ(scale.position(0), 0.25);
    EXPECT_EQ(scale.position(30), 1);
    EXPECT_EQ(scale.cost(0.75), 20);
}

/// A quarter of the height is half of the way: on a bowl, half of the distance from its bottom.
TEST(CostScale, SquareRoot) {
    const CostScale scale(Kind::squareRoot, 2, 18);
    EXPECT_EQ(scale.position(6), 0.5);
    EXPECT_EQ(scale.cost(0.5), 6);
    EXPECT_EQ(scale.cost(0.25), 3);
}

/// log(1 + h/unit) / log(1 + 99/unit) with unit 1: heights 0, 9, 99 are 10⁰, 10¹, 10².
TEST(CostScale, Logarithmic) {
    const CostScale scale(Kind::logarithmic, 1, 100, 1);
    EXPECT_EQ(scale.position(1), 0);
    EXPECT_NEAR(scale.position(10), 0.5, 1e-15);
    EXPECT_EQ(scale.position(100), 1);
    EXPECT_NEAR(scale.cost(0.5), 10, 1e-13);
    // a tenth of a unit, half a unit: nearly in proportion
    EXPECT_NEAR(scale.position(1.02) / scale.position(1.01), 2, 0.02);
}

std::vector<CostScale> manyScales() {
    std::vector<CostScale> scales;
    for (const Kind kind : {Kind::linear, Kind::squareRoot, Kind::logarithmic})
        for (const auto& [from, to] : std::vector<std::pair<double, double>>{{0, 1},
                                                                             {-1e-5, 3},
                                                                             {1e9, 1e9 + 1},
                                                                             {-largest, largest},
                                                                             {0, 1e300},
                                                                             {-5e-324, 5e-324},
                                                                             {7, 7}})
            for (const double unit : {1e-300, 1e-6, 1.0, 1e300})
                scales.emplace_back(kind, from, to, unit);
    return scales;
}

TEST(CostScale, IsFromZeroToOneWhateverTheCost) {
    for (const CostScale& scale : manyScales()) {
        for (const double cost :
             {-infinity, -largest, -1.0, -0.0, 5e-324, 0.5, 1e9, 1e300, largest, infinity}) {
            const double position = scale.position(cost);
            EXPECT_GE(position, 0);
            EXPECT_LE(position, 1);
        }
        EXPECT_TRUE(std::isnan(scale.position(std::nan(""))));
        EXPECT_EQ(scale.position(scale.from()), 0);
        EXPECT_EQ(scale.position(infinity), scale.from() < scale.to() ? 1 : 0);
    }
}

TEST(CostScale, NeverFallsAndThereAndBackIsWhereItWas) {
    for (const CostScale& scale : manyScales()) {
        double before = 0;
        for (int i = 0; i <= 100; ++i) {
            const double cost = scale.cost(i / 100.0);
            ASSERT_TRUE(std::isfinite(cost));
            const double position = scale.position(cost);
            EXPECT_GE(position, before);
            before = position;
            // where doubles are fine enough
            if (scale.to() - scale.from() > 1e-3 * std::fabs(scale.from()) && scale.to() > 1e-300) {
                EXPECT_NEAR(scale.cost(position), cost, 1e-9 * (scale.to() / 2 - scale.from() / 2));
            }
        }
        EXPECT_EQ(scale.cost(0), scale.from());
        EXPECT_EQ(scale.cost(1), scale.to());
        EXPECT_EQ(scale.cost(-3), scale.from());
        EXPECT_EQ(scale.cost(3), scale.to());
    }
}

} // namespace
} // namespace downhill
