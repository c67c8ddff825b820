// What a thinned curve keeps of a run.
#include "core/descent/run_curve.h"

#include "core/descent/descend.h"
#include "core/formula/formula.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {
namespace {

std::shared_ptr<const Run> runOf(const RunSettings& settings) {
    const auto cost = std::get<std::shared_ptr<const Formula>>(Formula::parse(settings.cost));
    return std::make_shared<const Run>(descend(*cost, settings));
}

/// Goes up and down for ever, so that every stretch has other extremes; an odd number of rows.
RunSettings restless() {
    return {.cost = "w^4/4 - w^2 + 0.3w + sin(3w)",
            .start = {2},
            .hyper = {.rate = 0.45},
            .steps = 100'002,
            .tolerance = 0};
}

struct Range {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    void take(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    bool operator==(const Range&) const = default;
};

/// The lowest and highest value in each of so many columns.
template <typename Value>
std::vector<Range> envelope(const RunCurve& curve, std::size_t columns, Value&& valueOf) {
    std::vector<Range> ranges(columns);
    const std::size_t rows = curve.stepsTaken() + 1;
    std::size_t column = 0;
    for (std::size_t point = 0; point < curve.points(); ++point) {
        while (curve.step(point) >= (column + 1) * rows / columns)
            ++column;
        ranges[column].take(valueOf(point));
    }
    return ranges;
}

TEST(RunCurve, AWholeOneHasAPointARow) {
    const auto run = runOf({.hyper = {.rate = 0.1}});
    const RunCurve curve(run);
    EXPECT_TRUE(curve.isWhole());
    ASSERT_EQ(curve.points(), 21U);
    EXPECT_EQ(curve.step(7), 7U);
    EXPECT_EQ(curve.costs().data(), run->costs().data()) << "shared, not copied";
    EXPECT_EQ(curve.w(1)[0], run->w(1)[0]);
    EXPECT_EQ(curve.pointAt(7), 7U);
    EXPECT_EQ(curve.pointAt(1000), 20U);
}

TEST(RunCurve, AShortRunLosesNothing) {
    const auto run =
        runOf({.cost = "w1^2 + 6w2^2", .start = {-8, 3.2}, .hyper = {.rate = 0.05}, .steps = 300});
    const RunCurve curve = RunCurve(run).thinned();
    EXPECT_FALSE(curve.isWhole());
    ASSERT_EQ(curve.points(), run->rows());
    for (std::size_t k = 0; k < run->rows(); ++k) {
        EXPECT_EQ(curve.step(k), k);
        EXPECT_EQ(curve.costs()[k], run->cost(k));
        EXPECT_EQ(curve.w(k)[0], run->w(k)[0]);
        EXPECT_EQ(curve.w(k)[1], run->w(k)[1]);
    }
    EXPECT_EQ(curve.settings(), run->settings());
    EXPECT_EQ(curve.stopped(), run->stopped());
}

TEST(RunCurve, HasTheEnvelopeOfTheRun) {
    const RunCurve whole(runOf(restless())), thin = whole.thinned();
    ASSERT_EQ(whole.stepsTaken(), 100'002U);
    EXPECT_EQ(thin.stepsTaken(), 100'002U);
    EXPECT_LT(thin.points(), whole.points() / 2);
    for (const std::size_t columns : {64, 1024, 8192}) { // whole parts each
        const auto cost = [](const RunCurve& curve) {
            return [&](std::size_t point) { return curve.costs()[point]; };
        };
        const auto knob = [](const RunCurve& curve) {
            return [&](std::size_t point) { return curve.w(point)[0]; };
        };
        EXPECT_EQ(envelope(thin, columns, cost(thin)), envelope(whole, columns, cost(whole))) << columns;
        EXPECT_EQ(envelope(thin, columns, knob(thin)), envelope(whole, columns, knob(whole))) << columns;
    }
    EXPECT_EQ(thin.costs().front(), whole.costs().front());
    EXPECT_EQ(thin.costs().back(), whole.costs().back());
}

// On a logarithmic axis the lowest cost is the lowest above 0.
TEST(RunCurve, KeepsTheLowestCostAboveZeroToo) {
    RunSettings settings = restless();
    settings.cost = "w^4/4 - w^2 + 0.3w + sin(3w) + 1"; // costs on both sides of 0
    const RunCurve whole(runOf(settings)), thin = whole.thinned();
    const auto aboveZero = [](const RunCurve& curve) {
        return [&](std::size_t point) {
            const double cost = curve.costs()[point];
            return cost > 0 ? cost : std::numeric_limits<double>::infinity();
        };
    };
    ASSERT_LT(std::ranges::min(whole.costs()), 0);
    const auto ofThin = envelope(thin, 1024, aboveZero(thin)),
               ofWhole = envelope(whole, 1024, aboveZero(whole));
    for (std::size_t column = 0; column < 1024; ++column)
        EXPECT_EQ(ofThin[column].low, ofWhole[column].low) << column;
}

TEST(RunCurve, KeepsARunThatExplodesToItsLastRow) {
    const auto run = runOf({.cost = "w^4", .hyper = {.rate = 10}, .steps = 1000});
    ASSERT_EQ(run->stopped(), StopReason::notFinite);
    const RunCurve thin = RunCurve(run).thinned();
    EXPECT_EQ(thin.stopped(), StopReason::notFinite);
    EXPECT_EQ(thin.stepsTaken(), run->stepsTaken());
    EXPECT_FALSE(std::isfinite(thin.costs().back()));
}

TEST(RunCurve, LetsTheRowsGoAndIsSmall) {
    auto run = runOf({.cost = "w1^2 + 6w2^2",
                      .start = {-8, 3.2},
                      .hyper = {.rate = 1e-6},
                      .steps = 1'000'000,
                      .tolerance = 0});
    const std::weak_ptr<const downhill::Run> rows = run;
    EXPECT_GE(run->bytes(), 1'000'000U * 7 * sizeof(double));
    const RunCurve thin = RunCurve(std::move(run)).thinned();
    EXPECT_TRUE(rows.expired());
    EXPECT_LT(thin.bytes(), 2'300'000U);
}

TEST(RunCurve, FindsThePointAtAStepOrBefore) {
    const RunCurve thin = RunCurve(runOf(restless())).thinned();
    for (const std::size_t step :
         {std::size_t{0}, std::size_t{4095}, std::size_t{50'000}, std::size_t{100'002}}) {
        const std::size_t point = thin.pointAt(step);
        EXPECT_LE(thin.step(point), step);
        if (point + 1 < thin.points()) {
            EXPECT_GT(thin.step(point + 1), step);
        }
    }
    EXPECT_EQ(thin.pointAt(1'000'000), thin.points() - 1);
}

} // namespace
} // namespace downhill
