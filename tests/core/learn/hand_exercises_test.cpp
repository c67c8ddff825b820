// Thousands of exercises hold what is promised of them.
#include "core/learn/hand_exercises.h"
#include "core/learn/hand_sheet.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <map>
#include <set>
#include <tuple>

namespace downhill {
namespace {

constexpr int manyExercises = 500; // a level

TEST(HandExercises, CanBeDoneByHand) {
    for (int level = 1; level <= HandExercises::levels; ++level) {
        HandExercises exercises(7);
        for (int i = 0; i < manyExercises; ++i) {
            const HandExercise one = exercises.next(level);
            SCOPED_TRACE(one.settings().cost + " at " + std::to_string(one.settings().hyper.rate));
            ASSERT_EQ(one.level(), level);
            ASSERT_TRUE(problemsOf(one.settings()).empty());
            ASSERT_EQ(one.rows(), one.settings().steps + 1);
            ASSERT_GE(one.rows(), 3U);
            ASSERT_LE(one.rows(), 4U);
            for (std::size_t row = 0; row < one.rows(); ++row)
                for (std::size_t column = 0; column < one.columns(); ++column) {
                    const double value = one.exact(row, column);
                    ASSERT_TRUE(std::isfinite(value));
                    ASSERT_LE(std::fabs(value), 10'000);
                    ASSERT_TRUE(column < one.knobs() || value >= 0.01) << value;
                    // three decimals, as printf counts them, wherever one goes on with it
                    if (column < one.knobs() && row + 1 < one.rows()) {
                        char text[64];
                        std::snprintf(text, sizeof text, "%.3f", value);
                        ASSERT_NEAR(std::stod(text), value, 1e-9);
                        ASSERT_GE(std::fabs(one.exact(row + 1, column) - value), 0.0199);
                    }
                }
        }
    }
}

// A right answer, rounded to two decimals throughout, is taken as right, whatever the exercise.
TEST(HandExercises, RoundedTablesAreRight) {
    for (int level = 1; level <= HandExercises::levels; ++level) {
        HandExercises exercises(11);
        for (int i = 0; i < manyExercises; ++i) {
            HandSheet sheet(exercises.next(level));
            const HandExercise& one = sheet.exercise();
            std::vector<double> own(one.run().w(0).begin(), one.run().w(0).end()), slope(own.size());
            for (std::size_t row = 1; row < one.rows(); ++row) {
                one.cost().costAndGradient(own, slope);
                for (std::size_t knob = 0; knob < own.size(); ++knob) {
                    char text[64];
                    std::snprintf(text, sizeof text, "%.2f",
                                  own[knob] - one.settings().hyper.rate * slope[knob]);
                    sheet.type(row, knob, text);
                    own[knob] = std::stod(text);
                }
                char text[64];
                std::snprintf(text, sizeof text, "%.2f", one.cost().cost(own));
                sheet.type(row, one.costColumn(), text);
            }
            EXPECT_TRUE(sheet.isDone()) << one.settings().cost << " at " << one.settings().hyper.rate;
        }
    }
}

// With its own step alone to blame: curvature a makes 1 − 2·a·rate, and the larger size of two decides.
TEST(HandExercises, OutcomesAreThoseOfTheFactor) {
    std::map<Outcome, int> seen;
    HandExercises exercises(3);
    for (int i = 0; i < manyExercises; ++i) {
        const HandExercise one = exercises.next(3);
        ASSERT_TRUE(one.asksOutcome());
        // from two gradients of a quadratic: the factor by which a step changes the slope
        const double factor = one.run().slope(1)[0] / one.run().slope(0)[0];
        const Outcome expected = std::fabs(std::fabs(factor) - 1) < 1e-6 ? Outcome::bounces
                                 : std::fabs(factor) > 1                 ? Outcome::explodes
                                 : factor > 0.99                         ? Outcome::crawls
                                                                         : Outcome::converges;
        EXPECT_EQ(one.outcome(), expected) << one.settings().cost << " at " << one.settings().hyper.rate;
        ++seen[one.outcome()];
    }
    EXPECT_EQ(seen.size(), 4U) << "all four come";
    for (const auto& [outcome, count] : seen)
        EXPECT_GE(count, manyExercises / 20);
}

TEST(HandExercises, FollowFromTheSeed) {
    HandExercises one(42), same(42), other(43);
    int different = 0;
    for (int i = 0; i < 100; ++i) {
        const int level = 1 + i % HandExercises::levels;
        const RunSettings settings = one.next(level).settings();
        EXPECT_EQ(settings, same.next(level).settings());
        different += settings == other.next(level).settings() ? 0 : 1;
    }
    EXPECT_GE(different, 80);
}

TEST(HandExercises, NeverTheSameTwiceInARowAndManyInAll) {
    for (int level = 1; level <= HandExercises::levels; ++level) {
        HandExercises exercises(5);
        RunSettings last;
        std::set<std::tuple<std::string, std::vector<double>, double, std::uint64_t>> all;
        for (int i = 0; i < manyExercises; ++i) {
            const RunSettings settings = exercises.next(level).settings();
            EXPECT_FALSE(settings == last);
            last = settings;
            all.emplace(settings.cost, settings.start, settings.hyper.rate, settings.steps);
        }
        EXPECT_GE(all.size(), 30U) << "level " << level;
    }
}

TEST(HandExercises, LevelsOutOfRangeAreTheNearest) {
    EXPECT_EQ(HandExercises(1).next(0).level(), 1);
    EXPECT_EQ(HandExercises(1).next(99).level(), HandExercises::levels);
}

TEST(HandExercises, CountsDecimals) {
    EXPECT_EQ(decimalsOf(10), 0);
    EXPECT_EQ(decimalsOf(-6.4), 1);
    EXPECT_EQ(decimalsOf(0.1 + 0.2), 1);
    EXPECT_EQ(decimalsOf(5.12), 2);
    EXPECT_EQ(decimalsOf(1.0 / 3), 9);
}

} // namespace
} // namespace downhill
