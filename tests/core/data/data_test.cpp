// Data as a value, the sets that come with the program, and scaling.
#include "core/data/built_in_data.h"
#include "core/data/standardise.h"
#include "core/maths/fixed_sum.h"
#include "core/maths/random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace downhill {
namespace {

using testing::ElementsAre;

TEST(Data, IsAPlainValue) {
    const Data none;
    EXPECT_TRUE(none.empty());
    EXPECT_EQ(none.rows(), 0U);
    EXPECT_EQ(none.find("x"), nullptr);
    const Data one("a", {{"x", "height", {1, 2}}}), same("a", {{"x", "height", {1, 2}}}),
        other("a", {{"x", "height", {1, 3}}});
    EXPECT_EQ(one.rows(), 2U);
    EXPECT_EQ(one.find("x")->title, "height");
    EXPECT_TRUE(one == same);
    EXPECT_FALSE(one == other);
    EXPECT_FALSE(one == none);
    EXPECT_TRUE(none == Data());
}

TEST(Data, ColumnsAreCalledByLetters) {
    for (const char* name : {"x", "y", "a", "Z", "x1", "y22"})
        EXPECT_TRUE(isColumnLetter(name)) << name;
    for (const char* name : {"", "e", "w", "w1", "e2", "xy", "x123", "1", "x₁", "_", "x y"})
        EXPECT_FALSE(isColumnLetter(name)) << name;
}

TEST(BuiltInData, AreWhatTheySay) {
    std::vector<std::string> names;
    for (const Data& data : builtInData()) {
        names.push_back(data.name());
        EXPECT_EQ(data.rows(), 24U) << data.name();
        EXPECT_TRUE(findBuiltInData(data.name()) == data);
    }
    EXPECT_THAT(names, ElementsAre("line", "noisy-line", "outlier", "two-groups", "not-centred",
                                   "proportional", "growth", "wave"));
    EXPECT_TRUE(findBuiltInData("lines").empty());

    const Data line = findBuiltInData("line");
    for (std::size_t i = 0; i < 24; ++i)
        EXPECT_EQ(line.find("y")->values[i], 0.5 * line.find("x")->values[i] + 1);
    // noise of 0.6: what is left has about that standard deviation, and is centred
    const auto rest = [](const char* name, double centre) {
        const Data data = findBuiltInData(name);
        std::vector<double> left;
        for (std::size_t i = 0; i < 24; ++i)
            left.push_back(data.find("y")->values[i] - 0.5 * (data.find("x")->values[i] - centre) - 1);
        return left;
    };
    for (const auto& left : {rest("noisy-line", 0), rest("not-centred", 105)}) {
        const Scaling scaling = scalingOf(left);
        EXPECT_NEAR(scaling.mean, 0, 0.4);
        EXPECT_NEAR(scaling.deviation, 0.6, 0.25);
    }
    const auto outlier = rest("outlier", 0);
    EXPECT_NEAR(outlier.back(), 6, 0.5);
    EXPECT_LT(scalingOf(std::span(outlier).first(23)).deviation, 0.2);
    const auto& x = findBuiltInData("not-centred").find("x")->values;
    EXPECT_EQ(x.front(), 100);
    EXPECT_EQ(x.back(), 110);
    const Data groups = findBuiltInData("two-groups");
    EXPECT_EQ(std::accumulate(groups.find("y")->values.begin(), groups.find("y")->values.end(), 0.0), 0);
}

TEST(BuiltInData, LieAlongTheirCurves) {
    const auto expectAlong = [](const char* name, double noise, auto curve) {
        SCOPED_TRACE(name);
        const Data data = findBuiltInData(name);
        std::vector<double> left;
        for (std::size_t i = 0; i < 24; ++i)
            left.push_back(data.find("y")->values[i] - curve(data.find("x")->values[i]));
        EXPECT_NEAR(scalingOf(left).mean, 0, noise);
        EXPECT_NEAR(scalingOf(left).deviation, noise, 0.5 * noise);
    };
    expectAlong("proportional", 0.4, [](double x) { return 1.5 * x; });
    expectAlong("growth", 0.3, [](double x) { return std::exp(0.5 * x); });
    expectAlong("wave", 0.2, [](double x) { return 1.5 * std::sin(2 * x); });
}

/// Drawn once, and the same ever since.
TEST(BuiltInData, AreTheSameOnEveryMachine) {
    const Data noisy = findBuiltInData("noisy-line");
    EXPECT_EQ(noisy.find("x")->values[1], -2.739);
    EXPECT_EQ(noisy.find("y")->values[0], -0.942);
    EXPECT_EQ(noisy.find("y")->values[23], 2.681);
}

TEST(Standardise, GivesMean0AndDeviation1ButNotToY) {
    const Data data("a",
                    {{"x", "x", {100, 102, 104, 110}}, {"y", "y", {5, 6, 7, 8}}, {"c", "c", {3, 3, 3, 3}}});
    // mean 104; squares 16, 4, 0, 36: the variance of the population is 14
    EXPECT_EQ(scalingOf(data.find("x")->values), (Scaling{104, std::sqrt(14.0)}));
    const Data scaled = standardised(data);
    const auto& x = scaled.find("x")->values;
    EXPECT_DOUBLE_EQ(x[0], -4 / std::sqrt(14.0));
    EXPECT_DOUBLE_EQ(x[3], 6 / std::sqrt(14.0));
    EXPECT_THAT(scaled.find("y")->values, ElementsAre(5, 6, 7, 8));
    EXPECT_THAT(scaled.find("c")->values, ElementsAre(0, 0, 0, 0));
    EXPECT_TRUE(standardised(Data()).empty());
}

/// By algebra: the same value at every place, and mean and deviation worked out by hand.
TEST(Standardise, ALineGoesBackToTheUnitsItCameFrom) {
    const std::vector<double> x{100, 102, 104, 110}; // mean 104, variance 14
    const Scaling scaling = scalingOf(x);
    const StraightLine line{3, -7}, back = inOriginalUnits(line, scaling);
    EXPECT_DOUBLE_EQ(back.slope, 3 / std::sqrt(14.0));
    EXPECT_DOUBLE_EQ(back.level, -7 - 3 * 104 / std::sqrt(14.0));
    for (const double each : x)
        EXPECT_NEAR(back.slope * each + back.level,
                    line.slope * (each - scaling.mean) / scaling.deviation + line.level, 1e-12);
    EXPECT_EQ(inOriginalUnits(line, {}), line);
}

TEST(FixedSum, IsThatOfAllNumbersInWhateverBlocks) {
    for (const std::size_t count : {0U, 1U, 7U, 8U, 9U, 255U, 256U, 257U, 512U, 1000U, 12345U}) {
        std::vector<double> whole(count);
        std::iota(whole.begin(), whole.end(), 1.0);
        EXPECT_EQ(fixedSum(whole), static_cast<double>(count) * static_cast<double>(count + 1) / 2) << count;
    }
}

TEST(FixedSum, KeepsItsDigitsOverAMillionNumbers) {
    Random random(7);
    std::vector<double> values;
    long double exact = 0;
    for (int i = 0; i < 1'000'000; ++i) {
        values.push_back(random.uniform());
        exact += values.back();
    }
    EXPECT_NEAR(fixedSum(values), static_cast<double>(exact), 1e-15 * 20 * 500'000);
    values.assign(1'000'000, 0.1);
    EXPECT_NEAR(fixedSum(values), 100'000, 1e-9);
}

} // namespace
} // namespace downhill
