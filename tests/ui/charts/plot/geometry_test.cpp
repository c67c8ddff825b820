#include "ui/charts/plot/geometry.h"

#include "tests/numbers.h"

#include <gtest/gtest.h>

#include <QList>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <vector>

namespace downhill {
namespace {

const QRectF square(0, 0, 10, 10);

void expectLine(const std::optional<QLineF>& line, double x1, double y1, double x2, double y2) {
    ASSERT_TRUE(line);
    EXPECT_NEAR(line->x1(), x1, 1e-12);
    EXPECT_NEAR(line->y1(), y1, 1e-12);
    EXPECT_NEAR(line->x2(), x2, 1e-12);
    EXPECT_NEAR(line->y2(), y2, 1e-12);
}

TEST(Clipped, LeavesALineInsideAlone) { expectLine(clipped({1, 2, 7, 8}, square), 1, 2, 7, 8); }

// y = x / 2 + 2.5 crosses x = 0 at 2.5 and x = 10 at 7.5.
TEST(Clipped, CutsBothEnds) { expectLine(clipped({-5, 0, 15, 10}, square), 0, 2.5, 10, 7.5); }

// Straight up at x = 5; and from the middle to far above, with the same slope 2: leaves at y = 10, x = 7.5.
TEST(Clipped, CutsOneEnd) {
    expectLine(clipped({5, -3, 5, 4}, square), 5, 0, 5, 4);
    expectLine(clipped({5, 5, 105, 205}, square), 5, 5, 7.5, 10);
}

TEST(Clipped, KeepsTheDirection) { expectLine(clipped({15, 5, -5, 5}, square), 10, 5, 0, 5); }

TEST(Clipped, IsNothingOutside) {
    EXPECT_FALSE(clipped({-5, -1, 15, -1}, square)); // below, parallel to an edge
    EXPECT_FALSE(clipped({-5, 8, 3, 16}, square));   // y = x + 13 passes the corner (0, 10) on the outside
    EXPECT_FALSE(clipped({20, 20, 30, 30}, square)); // in line with the diagonal, but beyond
}

TEST(Clipped, KnowsAPoint) {
    expectLine(clipped({3, 4, 3, 4}, square), 3, 4, 3, 4);
    EXPECT_FALSE(clipped({30, 4, 30, 4}, square));
}

TEST(Clipped, IsNothingWithoutFiniteEnds) {
    for (const double bad : {infinity, -infinity, nan}) {
        EXPECT_FALSE(clipped({bad, 5, 5, 5}, square));
        EXPECT_FALSE(clipped({5, bad, 5, 5}, square));
        EXPECT_FALSE(clipped({5, 5, bad, 5}, square));
        EXPECT_FALSE(clipped({5, 5, 5, bad}, square));
    }
    EXPECT_FALSE(clipped({-1.7e308, 5, 1.7e308, 5}, square)) << "its width is not finite";
}

TEST(Clipped, CutsWhatIsAstronomicallyLong) { expectLine(clipped({5, 5, 5, 1e300}, square), 5, 5, 5, 10); }

TEST(EntriesOf, AColumnAreEachThereOnce) {
    for (const std::size_t entries : {170u, 272u, 12'560u})
        for (const std::size_t columns : {1u, 7u, 56u, 169u, 170u}) {
            std::size_t next = 0;
            for (std::size_t column = 0; column < columns; ++column) {
                const ColumnEntries in = entriesOf(column, columns, entries);
                EXPECT_EQ(in.first, next);
                EXPECT_GT(in.end, in.first);
                next = in.end;
            }
            EXPECT_EQ(next, entries) << columns << " columns";
        }
}

TEST(EntriesOf, SeveralColumnsAreTheSameWhereThereAreMoreColumns) {
    std::set<std::size_t> seen;
    for (std::size_t column = 0; column < 1'000; ++column) {
        const ColumnEntries in = entriesOf(column, 1'000, 170);
        EXPECT_EQ(in.end, in.first + 1);
        seen.insert(in.first);
    }
    EXPECT_EQ(seen.size(), 170u);
}

/// Of numbers that stay. Without an envelope.
RunColumn columnOf(const std::vector<double>& values) { return {values.data(), 1, values.size(), nullptr}; }

TEST(Decimated, KeepsFewPointsAsTheyAre) {
    const std::vector<double> values{3, 1, 2};
    EXPECT_EQ(decimated(columnOf(values), 100), (QList<QPointF>{{0, 3}, {1, 1}, {2, 2}}));
    EXPECT_EQ(decimated(columnOf({}), 100), QList<QPointF>());
    EXPECT_EQ(decimated(columnOf(values), 0), (QList<QPointF>{{0, 3}, {1, 1}, {2, 2}}));
}

// 12 values in 2 columns (6 > 4 points each): first, lowest, highest, last of each, once each and in order.
TEST(Decimated, KeepsFirstLowestHighestAndLast) {
    const std::vector<double> values{5, 4, 9, 1, 6, 5, /**/ 0, 1, 2, 3, 4, 5};
    EXPECT_EQ(decimated(columnOf(values), 2),
              (QList<QPointF>{{0, 5}, {2, 9}, {3, 1}, {5, 5}, /**/ {6, 0}, {11, 5}}));
}

TEST(Decimated, LeavesOutWhatIsNotANumber) {
    const std::vector<double> values{1, nan, 3};
    EXPECT_EQ(decimated(columnOf(values), 100), (QList<QPointF>{{0, 1}, {2, 3}}));
    std::vector<double> many(1000, nan);
    EXPECT_TRUE(decimated(columnOf(many), 10).isEmpty());
    many[555] = 7;
    EXPECT_EQ(decimated(columnOf(many), 10), (QList<QPointF>{{555, 7}}));
}

// Against the slow way: every column's extremes are there, nothing is invented, and the order is the run's.
TEST(Decimated, HasTheExtremesOfEveryColumn) {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> value(-100, 100);
    std::uniform_int_distribution<int> sometimes(0, 20);
    for (const std::size_t n : {1'001u, 4'096u, 50'000u})
        for (const std::size_t columns : {7u, 100u, 200u}) {
            std::vector<double> values(n);
            for (double& v : values)
                v = sometimes(random) == 0 ? nan : value(random);
            const QList<QPointF> points = decimated(columnOf(values), columns);
            Envelope envelope(n);
            envelope.append(values.data(), 1, n);
            ASSERT_EQ(decimated({values.data(), 1, n, &envelope}, columns), points);
            ASSERT_LE(points.size(), static_cast<qsizetype>(4 * columns));
            for (qsizetype i = 0; i < points.size(); ++i) {
                ASSERT_EQ(points[i].y(), values[static_cast<std::size_t>(points[i].x())]);
                ASSERT_TRUE(i == 0 || points[i].x() > points[i - 1].x());
            }
            for (std::size_t c = 0; c < columns; ++c) {
                double low = infinity, high = -infinity, shownLow = infinity, shownHigh = -infinity;
                const std::size_t begin = c * n / columns, end = (c + 1) * n / columns;
                for (std::size_t j = begin; j < end; ++j)
                    if (!std::isnan(values[j])) {
                        low = std::min(low, values[j]);
                        high = std::max(high, values[j]);
                    }
                for (const QPointF& p : points)
                    if (p.x() >= static_cast<double>(begin) && p.x() < static_cast<double>(end)) {
                        shownLow = std::min(shownLow, p.y());
                        shownHigh = std::max(shownHigh, p.y());
                    }
                ASSERT_EQ(shownLow, low);
                ASSERT_EQ(shownHigh, high);
            }
        }
}

// A straight line needs its ends only; a bend needs its corner.
TEST(Simplified, KeepsEndsAndCorners) {
    EXPECT_EQ(simplified({{0, 0}, {1, 1}, {2, 2}, {3, 3}}, 0.1), (QList<QPointF>{{0, 0}, {3, 3}}));
    EXPECT_EQ(simplified({{0, 0}, {1, 1}, {2, 2}, {3, 1}, {4, 0}}, 0.1),
              (QList<QPointF>{{0, 0}, {2, 2}, {4, 0}}));
    EXPECT_EQ(simplified({}, 0.1), QList<QPointF>());
    EXPECT_EQ(simplified({{1, 2}}, 0.1), (QList<QPointF>{{1, 2}}));
}

TEST(Simplified, KeepsGaps) {
    const auto kept = simplified({{0, 0}, {1, 0}, {2, 0}, {3, nan}, {4, 5}, {5, 5}, {6, 5}}, 0.1);
    ASSERT_EQ(kept.size(), 5);
    EXPECT_EQ(kept[1], QPointF(2, 0));
    EXPECT_TRUE(std::isnan(kept[2].y()));
    EXPECT_EQ(kept[3], QPointF(4, 5));
    EXPECT_EQ(kept[4], QPointF(6, 5));
}

// Against the slow way: no point is farther from the line that remains than was allowed, for smooth and for
// wild lines.
TEST(Simplified, StaysWithinTheTolerance) {
    std::mt19937_64 random(3);
    std::normal_distribution<double> noise;
    for (const double roughness : {0.0, 0.01, 1.0}) {
        QList<QPointF> line;
        for (int i = 0; i <= 2000; ++i)
            line.append({i / 100.0, std::sin(i / 100.0) * 3 + roughness * noise(random)});
        const double tolerance = 0.02;
        const auto kept = simplified(line, tolerance);
        ASSERT_EQ(kept.first(), line.first());
        ASSERT_EQ(kept.last(), line.last());
        qsizetype next = 1;
        for (const QPointF& p : line) {
            while (kept[next].x() < p.x())
                ++next;
            const QPointF a = kept[next - 1], b = kept[next];
            const double there = a.y() + (b.y() - a.y()) * (p.x() - a.x()) / (b.x() - a.x());
            ASSERT_LE(std::abs(there - p.y()), tolerance + 1e-12) << p.x();
        }
        EXPECT_TRUE(roughness > 0 || kept.size() < 100) << "a smooth line needs few";
    }
}

} // namespace
} // namespace downhill
