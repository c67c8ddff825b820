// How a training's rows come onto paper: columns, axes and ranges.
#include "ui/charts/training/training_view.h"

#include "core/maths/random.h"
#include "tests/numbers.h"
#include "tests/ui/charts/training/trainings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

double noise(std::uint64_t row) { return Random(row).uniform(); }

/// Looks at every row.
void expectTrue(const TrainingRun& training, const std::vector<CostColumn>& columns, std::size_t from,
                std::size_t to) {
    const std::size_t rows = to - from, count = columns.size();
    for (std::size_t c = 0; c < count; ++c) {
        const std::size_t begin = from + c * rows / count, end = from + (c + 1) * rows / count;
        float low = INFINITY, high = -INFINITY;
        double total = 0;
        for (std::size_t row = begin; row < end; ++row) {
            low = std::min(low, training.rows[row].cost);
            high = std::max(high, training.rows[row].cost);
            total += training.rows[row].cost;
        }
        ASSERT_EQ(columns[c].low, low) << "column " << c;
        ASSERT_EQ(columns[c].high, high) << "column " << c;
        ASSERT_NEAR(columns[c].mean, total / static_cast<double>(end - begin), 1e-9) << "column " << c;
        ASSERT_GE(columns[c].row, begin);
        ASSERT_LT(columns[c].row, end);
    }
}

TEST(CostColumns, HideNoRow) {
    const auto training = trainingOf({}, 70'000, noise);
    CostColumns costs;
    costs.follow(*training);
    for (const std::size_t count : {1, 7, 700, 5000}) {
        const auto columns = costs.columns(0, 70'001, count);
        ASSERT_EQ(columns.size(), count);
        expectTrue(*training, columns, 0, 70'001);
        expectTrue(*training, costs.columns(300, 60'000, count), 300, 60'000);
    }
    EXPECT_EQ(costs.columns(0, 5, 700).size(), 5u) << "not more columns than rows";
}

TEST(CostColumns, GrowWithTheRows) {
    CostColumns costs;
    for (const std::uint64_t last : {10, 255, 256, 1000, 5000}) {
        const auto training = trainingOf({}, last, noise);
        costs.follow(*training);
        expectTrue(*training, costs.columns(0, last + 1, 3), 0, last + 1);
    }
}

// Back at a checkpoint other rows come, and the settings are another object.
TEST(CostColumns, ForgetWhatAWayBackForgot) {
    CostColumns costs;
    costs.follow(*trainingOf({}, 5000, noise));
    const auto other = trainingOf({}, 6000, [](std::uint64_t row) { return 5 + noise(row + 1); });
    costs.follow(*other);
    expectTrue(*other, costs.columns(0, 6001, 10), 0, 6001);
}

TEST(CostColumns, LeaveOutWhatIsNotFinite) {
    CostColumns costs;
    costs.follow(*trainingOf({}, 3, [](std::uint64_t row) {
        return row == 1 ? 2 : row == 3 ? INFINITY : nan;
    }));
    const auto columns = costs.columns(0, 4, 2);
    EXPECT_EQ(columns[0].high, 2);
    EXPECT_GT(columns[1].low, columns[1].high) << "nothing to show";
}

/// Rows 0 to 10 were read with 4 images each, those behind with 50: change at step 10.
TrainingSettings withAnotherBatch() {
    TrainingSettings settings;
    settings.hyper.batch = 4;
    Hyperparameters later = settings.hyper;
    later.batch = 50;
    settings.changes = {{10, later}};
    return settings;
}

TEST(Effort, CountsStepsOrImages) {
    const auto training = trainingOf(withAnotherBatch(), 20, noise);
    EXPECT_EQ(effortAt(*training, 20, Effort::steps), 20);
    EXPECT_EQ(effortAt(*training, 11, Effort::images), 44);          // rows 0 … 10
    EXPECT_EQ(effortAt(*training, 20, Effort::images), 44 + 9 * 50); // and 11 … 19
    EXPECT_EQ(stepAt(*training, 44 + 2 * 50 + 20, Effort::images), 13u) << "20 is nearer to 0 than to 50";
    EXPECT_EQ(stepAt(*training, 44 + 2 * 50 + 30, Effort::images), 14u);
    EXPECT_EQ(stepAt(*training, -5, Effort::images), 0u);
    EXPECT_EQ(stepAt(*training, 1e9, Effort::images), 20u);
    EXPECT_EQ(stepAt(*training, 7.4, Effort::steps), 7u);
}

// 11 rows are 44 images of 494, and so a tenth of the columns, though they are half of the rows.
TEST(Effort, AColumnOfImagesIsNotOneOfSteps) {
    const auto training = trainingOf(withAnotherBatch(), 2000, noise, 1000);
    CostColumns costs;
    costs.follow(*training);
    const auto columns = columnsOf(*training, costs, Effort::images, 300);
    for (std::size_t i = 1; i < columns.size(); ++i)
        EXPECT_LT(columns[i - 1].row, columns[i].row);
    const auto early =
        std::ranges::count_if(columns, [](const CostColumn& column) { return column.row < 11; });
    EXPECT_LE(early, 3) << "44 of 99,544 images";
    EXPECT_EQ(columnsOf(*training, costs, Effort::steps, 300).size(), 301u);
}

TEST(RoomFor, IsRoundAndEnough) {
    EXPECT_EQ(roomFor(0), 10);
    EXPECT_EQ(roomFor(nan), 10);
    EXPECT_EQ(roomFor(10), 10);
    EXPECT_EQ(roomFor(11), 15);
    EXPECT_EQ(roomFor(1400), 1500);
    EXPECT_EQ(roomFor(81), 100);
    for (double last = 1; last < 1e15; last *= 1.7) {
        EXPECT_GE(roomFor(last), last);
        EXPECT_LE(roomFor(last), std::max(10.0, 1.7 * last));
    }
}

CostRange rangeOf(const std::function<double(std::uint64_t)>& costOf, bool logarithmic) {
    const auto training = trainingOf({}, 1000, costOf);
    CostColumns costs;
    costs.follow(*training);
    return costRangeOf(*training, columnsOf(*training, costs, Effort::steps, 100), {}, logarithmic);
}

// Held out costs one more everywhere (see trainings.h): 3 at the start is the highest.
TEST(CostRange, HoldsTheCurve) {
    const auto falling = [](std::uint64_t row) { return 2.0 / static_cast<double>(1 + row); };
    const CostRange linear = rangeOf(falling, false);
    EXPECT_EQ(linear.from, 0);
    EXPECT_GE(linear.to, 3);
    EXPECT_LE(linear.to, 3.3);
    const CostRange log = rangeOf(falling, true);
    EXPECT_LE(log.from, 0.003) << "a mean of ten rows at the end is 0.002";
    EXPECT_GE(log.to, 3);
}

// One batch that costs 50 among thousands that cost 1 does not make the curve a line on the ground.
TEST(CostRange, IsNotThatOfAnOutlier) {
    const CostRange range = rangeOf([](std::uint64_t row) { return row == 505 ? 50.0 : 1.0; }, false);
    EXPECT_LE(range.to, 7) << "its column has a mean of 5.9";
}

TEST(CostRange, FollowsAnExplosionOnlySoFar) {
    const CostRange range =
        rangeOf([](std::uint64_t row) { return std::exp(static_cast<double>(row) / 10); }, false);
    EXPECT_LE(range.to, 20 * 2 * 1.05 + 1e-9) << "20 times the held-out cost of 2 at the start";
}

TEST(CostRange, IsFiniteWhateverComes) {
    for (const double cost : {nan, double(INFINITY), -1.0, 0.0, 1e-300, 3e38})
        for (const bool logarithmic : {false, true}) {
            const CostRange range = rangeOf([=](std::uint64_t) { return cost; }, logarithmic);
            EXPECT_LT(range.from, range.to) << cost;
            EXPECT_TRUE(std::isfinite(range.to - range.from)) << cost;
            EXPECT_GE(range.from, 0) << cost;
            EXPECT_TRUE(!logarithmic || range.from > 0) << cost;
        }
}

} // namespace
} // namespace downhill
