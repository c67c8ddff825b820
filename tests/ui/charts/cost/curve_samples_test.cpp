#include "tests/ui/charts/runs.h"
#include "ui/charts/cost/curve_samples.h"

#include <gtest/gtest.h>

#include <cmath>

namespace downhill {
namespace {

CostView view(KnobRange w, double costFrom, double costTo) {
    CostView v;
    v.w = w;
    v.costFrom = costFrom;
    v.costTo = costTo;
    return v;
}

bool isGap(QPointF p) { return std::isnan(p.y()); }

// Five places from −2 to 2: −2, −1, 0, 1, 2.
TEST(CurveSamples, AreEvenlySpacedPointsOfTheCurve) {
    EXPECT_EQ(sampleCurve(*formulaOf("w^2"), view({-2, 2}, 0, 100), 5),
              (QList<QPointF>{{-2, 4}, {-1, 1}, {0, 0}, {1, 1}, {2, 4}}));
}

TEST(CurveSamples, AreAtLeastTwo) {
    EXPECT_EQ(sampleCurve(*formulaOf("w"), view({-1, 1}, -1, 1), 0).size(), 2);
}

// The view is 0 to 1, so nothing may lie above 1 + 2·1 = 3 or below −2.
TEST(CurveSamples, StayNearTheView) {
    for (const char* cost : {"1e300w^2", "-1e300w^2", "exp(1000w)", "1/w", "w^99"})
        for (const QPointF& p : sampleCurve(*formulaOf(cost), view({-6, 6}, 0, 1), 500)) {
            EXPECT_TRUE(std::isfinite(p.x()));
            EXPECT_TRUE(isGap(p) || (p.y() <= 3 && p.y() >= -2)) << cost << " at " << p.x() << ": " << p.y();
        }
}

TEST(CurveSamples, HaveAGapWhereTheCostIsNotDefined) {
    int defined = 0;
    for (const QPointF& p : sampleCurve(*formulaOf("sqrt(w)"), view({-4, 4}, 0, 2), 401)) {
        EXPECT_EQ(isGap(p), p.x() < 0) << p.x();
        defined += !isGap(p);
    }
    EXPECT_EQ(defined, 201); // 0, 0.02, …, 4
}

// sign(w − 0.5) jumps between 0 and 1; a line from −1 to 1 there would be a lie.
TEST(CurveSamples, HaveAGapWhereTheCostJumps) {
    const auto points = sampleCurve(*formulaOf("sign(w-0.5)"), view({-2, 2}, -1.2, 1.2), 101);
    int gaps = 0;
    for (qsizetype i = 1; i + 1 < points.size(); ++i)
        if (isGap(points[i])) {
            ++gaps;
            EXPECT_LE(points[i - 1].x(), 0.5);
            EXPECT_GE(points[i + 1].x(), 0.5);
        }
    EXPECT_GE(gaps, 1);
    EXPECT_LE(gaps, 2); // −1 to 0 and 0 to 1 when a sample hits 0.5 itself
}

// Steep is not a jump: the cliff's edge, 4·sigmoid(8w − 8), rises 8 a unit, 3.2 between neighbours here.
TEST(CurveSamples, HaveNoGapWhereTheCostIsMerelySteep) {
    for (const QPointF& p : sampleCurve(*formulaOf("4sigmoid(8w-8)"), view({-6, 6}, 0, 4), 31))
        EXPECT_FALSE(isGap(p)) << p.x();
}

} // namespace
} // namespace downhill
