// Contours against the lines that they approximate.
#include "core/map/contours.h"

#include "tests/core/map/maps.h"
#include "tests/core/map/polylines.h"
#include "tests/numbers.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numbers>

namespace downhill {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

std::vector<Polyline> linesOf(const CostGrid& grid, double level) {
    return contoursOf(grid, std::vector{level}).front().lines;
}

/// w₁² + 6·w₂² = c is the ellipse with half axes √c and √(c/6).

/// Along a side of a cell of size h the straight line between its ends is off from a·w² + … by a·t·(1 −
/// t)·h², so by at most a·h²/4, and nowhere else do points lie.
TEST(Contours, ArePreciseToTheSquareOfTheCell) {
    for (const std::size_t cells : {10, 37, 150, 400}) {
        const CostGrid grid = gridOf(longValley, wide, cells, cells);
        const double h1 = 20.0 / static_cast<double>(cells), h2 = 10.0 / static_cast<double>(cells);
        const double off = std::max(h1 * h1 / 4, 6 * h2 * h2 / 4) * (1 + 1e-9);
        for (const double level : {1.5, 30.0, 120.0}) {
            for (const Polyline& line : linesOf(grid, level))
                for (const MapPoint point : line.points)
                    EXPECT_NEAR(longValley(point.w1, point.w2), level, off) << cells;
        }
    }
}

/// How far the middles of the pieces, which are farthest off, are from the ellipse: to first order the cost's
/// difference by its slope.
double farthestOff(std::size_t cells, double level) {
    double farthest = 0;
    for (const Polyline& line : linesOf(gridOf(longValley, wide, cells, cells), level))
        forEachPiece(line, [&](MapPoint a, MapPoint b) {
            const MapPoint m = middleOf(a, b);
            const double slope = std::hypot(2 * m.w1, 12 * m.w2);
            farthest = std::max(farthest, std::fabs(longValley(m.w1, m.w2) - level) / slope);
        });
    return farthest;
}

/// In cells of 1/25 of the ellipse's half axes (√24 = 4.9 and 2) it is off by a hundredth of a cell.
TEST(Contours, ConvergeWithTheSquareOfTheCell) {
    const double off = farthestOff(100, 24), offHalf = farthestOff(200, 24),
                 offQuarter = farthestOff(400, 24);
    EXPECT_LT(off, 0.2 * 0.1) << "a tenth of the cell's longer side";
    EXPECT_GT(off / offHalf, 3.4);
    EXPECT_LT(off / offHalf, 4.6);
    EXPECT_GT(offHalf / offQuarter, 3.4);
    EXPECT_LT(offHalf / offQuarter, 4.6);
}

TEST(Contours, OfABowlIsOneClosedLine) {
    const CostGrid grid = gridOf(longValley, wide, 90, 70);
    for (const double level : {0.1, 1.0, 24.0, 99.0}) { // the last just inside of w₁ = ±10
        const auto lines = linesOf(grid, level);
        ASSERT_THAT(lines, SizeIs(1)) << level;
        EXPECT_TRUE(lines[0].closed);
        const double diagonal = std::hypot(20.0 / 90, 10.0 / 70);
        forEachPiece(lines[0], [&](MapPoint a, MapPoint b) {
            EXPECT_NE(a, b);
            EXPECT_LE(distance(a, b), diagonal * (1 + 1e-12)) << "through one cell each";
        });
        // higher outside, which is on the left: so clockwise, and the area is negative
        const double area = std::numbers::pi * level / std::sqrt(6.0);
        EXPECT_NEAR(areaOf(lines[0]), -area, diagonal * diagonal); // see Isobands
    }
}

/// 148 = w₁² + 6·w₂² stays just inside of w₂ = ±5, where it would be 150, and leaves at w₁ = ±10 and
/// w₂ = ±√(48/6).
TEST(Contours, EndAtTheBorder) {
    const auto lines = linesOf(gridOf(longValley, wide, 200, 100), 148);
    const double leaves = std::sqrt(48 / 6.0);
    ASSERT_THAT(lines, SizeIs(2)) << "above and below";
    for (const Polyline& line : lines) {
        EXPECT_FALSE(line.closed);
        for (const MapPoint end : {line.points.front(), line.points.back()}) {
            EXPECT_EQ(std::fabs(end.w1), 10);
            EXPECT_NEAR(std::fabs(end.w2), leaves, 1e-3);
        }
        // the higher side is on the left: above a line that goes right, below one that goes left
        const bool upper = line.points.front().w2 > 0;
        EXPECT_EQ(line.points.front().w1 < line.points.back().w1, upper);
    }
}

TEST(Contours, OfASlopeAreStraight) {
    const CostGrid grid = gridOf([](double w1, double w2) { return 3 * w1 + w2; }, square, 7, 9);
    const auto lines = linesOf(grid, 0.5);
    ASSERT_THAT(lines, SizeIs(1));
    EXPECT_FALSE(lines[0].closed);
    for (const MapPoint point : lines[0].points)
        EXPECT_NEAR(3 * point.w1 + point.w2, 0.5, 1e-14);
    EXPECT_NEAR(lengthOf(lines[0]), std::sqrt(4 + 4 / 9.0), 1e-12); // 2 up and 2/3 to the side
}

/// One cell with 1 at the lower left and upper right and −1 at the other two: w₁·w₂ on −1 … 1. In the middle
/// it is 0. A level of 0.5 is above that, so it goes around both high corners: it meets a side where the
/// cost, which falls from 1 to −1 along it, is 0.5, a quarter of the way. At −0.5 it goes around the low
/// ones.
TEST(Contours, SaddlesAreDecidedByTheMiddle) {
    const CostGrid grid = gridOf([](double w1, double w2) { return w1 * w2; }, square, 1, 1);
    for (const double level : {0.5, -0.5}) {
        const auto lines = linesOf(grid, level);
        ASSERT_THAT(lines, SizeIs(2));
        for (const Polyline& line : lines) {
            ASSERT_THAT(line.points, SizeIs(2));
            // cut off: the corner with the sign of the level
            for (const MapPoint point : line.points)
                EXPECT_DOUBLE_EQ(point.w1 * point.w2, level);
            EXPECT_GT(
                (line.points[0].w1 + line.points[1].w1) * (line.points[0].w2 + line.points[1].w2) * level, 0);
            EXPECT_DOUBLE_EQ(lengthOf(line), 0.5 * std::sqrt(2));
        }
    }
    // turned by a quarter
    const CostGrid turned = gridOf([](double w1, double w2) { return -w1 * w2; }, square, 1, 1);
    for (const double level : {0.5, -0.5})
        for (const Polyline& line : linesOf(turned, level))
            EXPECT_DOUBLE_EQ(lengthOf(line), 0.5 * std::sqrt(2));
}

/// Where the cost is the level at a whole row of corners the line runs there, once.
TEST(Contours, ThroughCorners) {
    const CostGrid grid = gridOf([](double w1, double) { return std::round(w1); }, {{0, 6}, {0, 4}}, 6, 4);
    const auto lines = linesOf(grid, 3);
    ASSERT_THAT(lines, SizeIs(1));
    for (const MapPoint point : lines[0].points)
        EXPECT_EQ(point.w1, 3);
    EXPECT_EQ(lengthOf(lines[0]), 4);
    // a single corner at the level, all else below: a line of no length, which is none
    std::vector<double> peak(25, 0);
    peak[12] = 1;
    EXPECT_THAT(linesOf(CostGrid(square, 4, 4, peak), 1), IsEmpty());
    EXPECT_THAT(linesOf(CostGrid(square, 4, 4, peak), 0.5), SizeIs(1));
}

TEST(Contours, HaveGapsWhereTheCostIsNotDefined) {
    const auto cone = [](double w1, double w2) { return std::hypot(w1, w2); };
    // without the upper half: half a circle
    const auto half = linesOf(
        gridOf([&](double w1, double w2) { return w2 > 0.01 ? nan : cone(w1, w2); }, square, 40, 40), 0.5);
    ASSERT_THAT(half, SizeIs(1));
    EXPECT_FALSE(half[0].closed);
    EXPECT_EQ(half[0].points.front().w2, 0);
    EXPECT_EQ(half[0].points.back().w2, 0);
    EXPECT_NEAR(lengthOf(half[0]), std::numbers::pi / 2, 0.005);
    // one place that is not, in the line's way: it takes the four cells around it
    const auto gap =
        linesOf(gridOf([&](double w1, double w2) { return w1 == 0.5 && w2 == 0 ? nan : cone(w1, w2); },
                       square, 40, 40),
                0.5);
    ASSERT_THAT(gap, SizeIs(1));
    EXPECT_FALSE(gap[0].closed);
    EXPECT_NEAR(std::fabs(gap[0].points.front().w2), 0.05, 1e-12);
    EXPECT_NEAR(std::fabs(gap[0].points.back().w2), 0.05, 1e-12);
    EXPECT_THAT(linesOf(gridOf([](double, double) { return nan; }, square, 5, 5), 0), IsEmpty());
}

/// As good as very large: the line runs by the last corners that are finite.
TEST(Contours, GoAroundWhatIsInfinite) {
    for (const double sign : {1.0, -1.0}) {
        const CostGrid grid =
            gridOf([=](double w1, double w2) { return std::hypot(w1, w2) < 0.3 ? sign * infinity : 0; },
                   square, 40, 40);
        const auto lines = linesOf(grid, sign * 5);
        ASSERT_THAT(lines, SizeIs(1));
        EXPECT_TRUE(lines[0].closed);
        for (const MapPoint point : lines[0].points) {
            EXPECT_GE(std::hypot(point.w1, point.w2), 0.3);
            EXPECT_LT(std::hypot(point.w1, point.w2), 0.3 + 0.05 * std::sqrt(2));
        }
    }
    const CostGrid both =
        gridOf([](double w1, double) { return w1 < 0 ? -infinity : infinity; }, square, 5, 5);
    const auto between = linesOf(both, 1e300);
    ASSERT_THAT(between, SizeIs(1));
    for (const MapPoint point : between[0].points)
        EXPECT_NEAR(point.w1, 0, 1e-7); // half way
}

TEST(Contours, OfTheSmallestGridsAndOfNoLevels) {
    const CostGrid cell = gridOf([](double w1, double w2) { return w1 + w2; }, square, 1, 1);
    EXPECT_THAT(contoursOf(cell, {}), IsEmpty());
    EXPECT_THAT(linesOf(cell, 5), IsEmpty());
    EXPECT_THAT(linesOf(cell, -5), IsEmpty());
    EXPECT_THAT(linesOf(cell, 0.25), SizeIs(1));
    EXPECT_THAT(linesOf(gridOf([](double, double) { return 7; }, square, 9, 9), 7), IsEmpty())
        << "no line, a plain";
    EXPECT_THAT(linesOf(gridOf([](double w1, double) { return w1; }, square, 3, 1), 0.1), SizeIs(1));
    EXPECT_THAT(linesOf(gridOf([](double, double w2) { return w2; }, square, 1, 3), 0.1), SizeIs(1));
}

TEST(Contours, NeverCross) {
    const std::vector<double> levels{-0.7, -0.3, -0.05, 0, 0.05, 0.3, 0.7};
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const CostGrid grid = noise(seed, 12, 9, seed % 2 == 0 ? 0.05 : 0);
        // by cell, which every piece lies within
        std::vector<std::vector<std::pair<MapPoint, MapPoint>>> cells(12UL * 9UL);
        for (const Contour& contour : contoursOf(grid, levels))
            for (const Polyline& line : contour.lines)
                forEachPiece(line, [&](MapPoint a, MapPoint b) {
                    const MapPoint m = middleOf(a, b);
                    const auto column = std::min<std::size_t>(static_cast<std::size_t>(m.w1), 11);
                    const auto row = std::min<std::size_t>(static_cast<std::size_t>(m.w2), 8);
                    cells[row * 12 + column].emplace_back(a, b);
                });
        std::size_t pieces = 0;
        for (const auto& cell : cells)
            for (std::size_t i = 0; i < cell.size(); ++i, ++pieces)
                for (std::size_t j = 0; j < i; ++j)
                    EXPECT_FALSE(cross(cell[i].first, cell[i].second, cell[j].first, cell[j].second));
        EXPECT_GT(pieces, 200U);
    }
}

/// Lines end nowhere but at the border and at gaps, and every side of a cell between above and below has
/// exactly one point of one line.
TEST(Contours, MissNothing) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const CostGrid grid = noise(seed, 15, 11);
        std::size_t sides = 0, points = 0;
        for (std::size_t row = 0; row <= 11; ++row)
            for (std::size_t column = 0; column <= 15; ++column) {
                const bool here = grid.cost(column, row) >= 0;
                sides += column < 15 && here != (grid.cost(column + 1, row) >= 0) ? 1 : 0;
                sides += row < 11 && here != (grid.cost(column, row + 1) >= 0) ? 1 : 0;
            }
        for (const Polyline& line : linesOf(grid, 0)) {
            points += line.points.size();
            if (line.closed)
                continue;
            for (const MapPoint end : {line.points.front(), line.points.back()})
                EXPECT_TRUE(end.w1 == 0 || end.w1 == 15 || end.w2 == 0 || end.w2 == 11);
        }
        EXPECT_EQ(points, sides);
    }
}

/// A million cells, 50 circles: each in one piece, and as long as it should be.
TEST(Contours, OfAMillionCells) {
    const CostGrid grid = gridOf([](double w1, double w2) { return std::hypot(w1, w2); }, square, 1000, 1000);
    std::vector<double> levels;
    for (int i = 1; i <= 50; ++i)
        levels.push_back(i / 51.0);
    for (const Contour& contour : contoursOf(grid, levels)) {
        ASSERT_THAT(contour.lines, SizeIs(1)) << contour.level;
        EXPECT_NEAR(lengthOf(contour.lines[0]), 2 * std::numbers::pi * contour.level, 1e-4);
    }
}

TEST(Contours, StopWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THAT(contoursOf(noise(1, 5, 5), std::vector{0.0, 0.1}, stop.get_token()), IsEmpty());
    EXPECT_THAT(isobandsOf(noise(1, 5, 5), std::vector{0.0, 0.1}, stop.get_token()), IsEmpty());
}

} // namespace
} // namespace downhill
