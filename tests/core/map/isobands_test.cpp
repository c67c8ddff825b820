// The areas between contours, by their size and by what lies in them.
#include "core/map/contours.h"

#include "tests/core/map/maps.h"
#include "tests/core/map/polylines.h"
#include "tests/numbers.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numbers>
#include <set>
#include <utility>

namespace downhill {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// By the even-odd rule: how many pieces a ray to the right meets.
bool isIn(const std::vector<Polyline>& rings, MapPoint p) {
    bool in = false;
    for (const Polyline& ring : rings)
        forEachPiece(ring, [&](MapPoint a, MapPoint b) {
            if ((a.w2 > p.w2) != (b.w2 > p.w2) && p.w1 < a.w1 + (b.w1 - a.w1) * (p.w2 - a.w2) / (b.w2 - a.w2))
                in = !in;
        });
    return in;
}

/// The inside of w₁² + 6·w₂² = c has the area π·√c·√(c/6); between two levels it is the difference.
TEST(Isobands, HaveTheAreaOfTheirEllipses) {
    const std::vector<double> levels{2, 8, 18, 32, 50, 72, 98};
    for (const std::size_t cells : {50, 100, 200}) {
        const auto bands = isobandsOf(gridOf(longValley, wide, cells, cells), levels);
        ASSERT_EQ(bands.size(), 8U);
        EXPECT_EQ(bands.front().from, -infinity);
        EXPECT_EQ(bands.back().to, infinity);
        EXPECT_NEAR(areaOf(bands.front().rings), 200, 1e-12) << "the whole view";
        // Points are off by at most h²/4 (see Contours) over the slope: on a circle of radius r by h²/(8·r),
        // and chords by as much again. Around the circle that is not more than h², whatever its size.
        const double h = 20.0 / static_cast<double>(cells);
        for (std::size_t i = 0; i + 1 < bands.size(); ++i) {
            EXPECT_EQ(bands[i].to, levels[i]);
            const double below = bands[i].from == -infinity ? 0 : bands[i].from;
            const double band = std::numbers::pi * (bands[i].to - below) / std::sqrt(6.0);
            EXPECT_NEAR(areaOf(bands[i].rings) - areaOf(bands[i + 1].rings), band, h * h) << cells;
        }
    }
}

TEST(Isobands, AreClosedAndTheirOutlinesAreTheContours) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const CostGrid grid = noise(seed, 14, 10, seed % 2 == 0 ? 0.1 : 0);
        const std::vector<double> levels{-0.5, 0.1, 0.6};
        const auto contours = contoursOf(grid, levels);
        const auto bands = isobandsOf(grid, levels);
        ASSERT_EQ(bands.size(), 4U);
        for (std::size_t i = 0; i < 3; ++i) {
            std::set<std::pair<std::pair<double, double>, std::pair<double, double>>> pieces;
            for (const Polyline& ring : bands[i + 1].rings) {
                EXPECT_TRUE(ring.closed);
                EXPECT_GE(ring.points.size(), 3U);
                forEachPiece(ring, [&](MapPoint a, MapPoint b) {
                    pieces.insert({{a.w1, a.w2}, {b.w1, b.w2}});
                });
            }
            for (const Polyline& line : contours[i].lines)
                forEachPiece(line, [&](MapPoint a, MapPoint b) {
                    EXPECT_TRUE(pieces.contains({{a.w1, a.w2}, {b.w1, b.w2}}));
                });
        }
    }
}

/// Every corner lies in the areas of all levels at or below its cost, and in no other. (Corners next to
/// nothing defined may lie on an outline, so a place a little inside of each cell is asked for.)
TEST(Isobands, HoldWhatIsAbove) {
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const CostGrid grid = noise(seed, 13, 9, seed % 3 == 0 ? 0.15 : 0);
        const std::vector<double> levels{-0.8, -0.2, 0.3, 0.9};
        const auto bands = isobandsOf(grid, levels);
        for (std::size_t row = 0; row < 9; ++row)
            for (std::size_t column = 0; column < 13; ++column) {
                const bool defined =
                    !std::isnan(grid.cost(column, row)) && !std::isnan(grid.cost(column + 1, row)) &&
                    !std::isnan(grid.cost(column, row + 1)) && !std::isnan(grid.cost(column + 1, row + 1));
                for (const std::size_t right : {0, 1})
                    for (const std::size_t up : {0, 1}) {
                        const double cost = grid.cost(column + right, row + up);
                        constexpr double little = 1e-9; // of a cell: the cost is about that of the corner
                        const MapPoint place{grid.w1(column + right) + (right == 1 ? -little : little),
                                             grid.w2(row + up) + (up == 1 ? -little : little)};
                        for (const Isoband& band : bands)
                            if (!defined || std::fabs(cost - band.from) > 1e-6) {
                                ASSERT_EQ(isIn(band.rings, place), defined && cost >= band.from)
                                    << seed << ": " << place.w1 << ", " << place.w2 << " from " << band.from;
                            }
                    }
            }
    }
}

/// At least the level: a plain at the level itself is above it.
TEST(Isobands, HoldThePlainAtTheirLevel) {
    const auto bands =
        isobandsOf(gridOf([](double, double) { return 7; }, square, 4, 4), std::vector{6.0, 7.0, 8.0});
    EXPECT_EQ(areaOf(bands[1].rings), 4);
    EXPECT_EQ(areaOf(bands[2].rings), 4);
    EXPECT_THAT(bands[3].rings, IsEmpty());
}

TEST(Isobands, TheFirstIsWhereTheCostIsDefined) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const CostGrid grid = noise(seed, 10, 8, 0.2);
        double cells = 0;
        for (std::size_t row = 0; row < 8; ++row)
            for (std::size_t column = 0; column < 10; ++column)
                cells += std::isnan(grid.cost(column, row) + grid.cost(column + 1, row) +
                                    grid.cost(column, row + 1) + grid.cost(column + 1, row + 1))
                             ? 0
                             : 1;
        const auto bands = isobandsOf(grid, {});
        ASSERT_THAT(bands, SizeIs(1));
        EXPECT_NEAR(areaOf(bands[0].rings), cells, 1e-12);
    }
    EXPECT_THAT(isobandsOf(gridOf([](double, double) { return nan; }, square, 3, 3), {})[0].rings, IsEmpty());
}

/// Of 4 × 4 cells two are left, lower left and upper right of the middle: they touch there alone, and each is
/// a ring of its own.
TEST(Isobands, CellsThatTouchAtACornerAreApart) {
    for (const bool mirrored : {false, true}) {
        std::vector<double> costs(25, nan);
        for (const std::size_t row : {1, 2, 3})
            for (const std::size_t column : {1, 2, 3})
                if (column + row <= 3 ? !(column == 3) : true)
                    costs[row * 5 + (mirrored ? 4 - column : column)] = 1;
        costs[1 * 5 + (mirrored ? 1 : 3)] = nan; // lower right
        costs[3 * 5 + (mirrored ? 3 : 1)] = nan; // upper left
        const auto rings = isobandsOf(CostGrid(square, 4, 4, costs), {})[0].rings;
        ASSERT_THAT(rings, SizeIs(2));
        for (const Polyline& ring : rings) {
            EXPECT_THAT(ring.points, SizeIs(4));
            EXPECT_DOUBLE_EQ(areaOf(ring), 0.25);
        }
    }
}

TEST(Isobands, StraightBordersHaveNoPointsBetween) {
    const auto bands =
        isobandsOf(gridOf([](double w1, double) { return w1; }, square, 50, 30), std::vector{0.31});
    ASSERT_THAT(bands[0].rings, SizeIs(1));
    EXPECT_LE(bands[0].rings[0].points.size(), 5U); // corners, and where it began
    ASSERT_THAT(bands[1].rings, SizeIs(1));
    EXPECT_NEAR(areaOf(bands[1].rings), 2 * 0.69, 1e-12);
}

} // namespace
} // namespace downhill
