// Means and their noise against the numbers that the costs were made with.
#include "core/training_diagnosis/smoothed_costs.h"

#include "tests/core/training_diagnosis/made_trainings.h"

#include <cmath>

namespace downhill {
namespace {

SmoothedCosts smoothed(const Made& made, bool isNoisy = true) {
    const TrainingRun training = trainingOf(made);
    return {training.rows, 0, training.rows.size(), isNoisy};
}

/// The deviation of a mean of n rows is that of a row by √n; and what is measured of 1,000 rows is uncertain
/// by 1/√1000 (a bit more, as neighbours share rows): 10 % is three times that.
TEST(SmoothedCosts, KnowTheirNoise) {
    for (const std::uint64_t seed : {1, 2, 3}) {
        const SmoothedCosts costs = smoothed({noisy([](auto) { return 2.5; }, 0.2, seed), 1999});
        for (const double parts : {1, 2, 4, 8}) {
            const SmoothedCosts::Level level = costs.between(1 - 1 / parts, 1);
            const double expected = 0.2 / std::sqrt(2000 / parts);
            EXPECT_NEAR(level.noise, expected, 0.1 * expected) << seed;
            EXPECT_NEAR(level.cost, 2.5, 5 * expected) << seed;
        }
    }
}

/// Each mean of a straight line is its value in the middle of the part, where all rows are read; neighbours
/// 0.001 apart are next to no noise.
TEST(SmoothedCosts, ATrendIsNoNoise) {
    const auto line = [](std::uint64_t row) { return 2 - 0.001 * static_cast<double>(row); };
    const SmoothedCosts costs = smoothed({line, 1279}); // 64·20 rows
    const std::vector<double> means = costs.means(64), eighths = costs.means(8);
    ASSERT_EQ(means.size(), 64u);
    for (std::size_t i = 0; i < 64; ++i)
        EXPECT_NEAR(means[i], 2 - 0.001 * (20 * static_cast<double>(i) + 9.5), 1e-6);
    ASSERT_EQ(eighths.size(), 8u);
    for (std::size_t i = 0; i < 8; ++i)
        EXPECT_NEAR(eighths[i], 2 - 0.001 * (160 * static_cast<double>(i) + 79.5), 1e-6);
    EXPECT_NEAR(costs.between(0, 1).noise, 0.001 / std::sqrt(2) / std::sqrt(1280), 1e-7);
}

/// Without noise no row is any less certain, and few rows are parts each.
TEST(SmoothedCosts, BouncesAreRealWhereAllIsRead) {
    const auto bounce = [](std::uint64_t row) { return row % 2 == 0 ? 1.0 : 2.0; };
    const SmoothedCosts costs = smoothed({bounce, 6}, false);
    EXPECT_EQ(costs.means(64), (std::vector<double>{1, 2, 1, 2, 1, 2, 1}));
    EXPECT_EQ(costs.between(0, 1).noise, 0);
    EXPECT_EQ(costs.between(0.875, 1).cost, 1);
    EXPECT_EQ(smoothed({bounce, 0}).means(8), (std::vector<double>{1}));
    EXPECT_EQ(smoothed({bounce, 0}).between(0, 1).noise, 0) << "of a single row nothing is known";
}

/// Of a million rows of a falling exponential: between two parts of them its integral.
TEST(SmoothedCosts, OfVeryManyASampleTells) {
    const double rows = 1'000'000;
    const auto cost = [&](std::uint64_t row) { return std::exp(-3 * static_cast<double>(row) / rows); };
    const SmoothedCosts costs = smoothed({noisy(cost, 0.05), 999'999});
    for (const double from : {0.0, 0.25, 0.5, 0.75}) {
        const double integral = (std::exp(-3 * from) - std::exp(-3 * (from + 0.25))) / 0.75;
        const SmoothedCosts::Level level = costs.between(from, from + 0.25);
        EXPECT_NEAR(level.cost, integral, 5 * level.noise + 1e-3) << from;
        EXPECT_LT(level.noise, 0.001) << "4,096 rows were read: 0.05/64";
    }
}

} // namespace
} // namespace downhill
