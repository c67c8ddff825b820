// Every line of arithmetic, worked out again from its printed digits.
#include "core/descent/arithmetic.h"
#include "core/descent/shown_values.h"
#include "core/formula/formula.h"
#include "core/text/decimals.h"
#include "core/text/number_text.h"
#include "tests/core/descent/printed_line.h"
#include "tests/core/descent/trajectory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace downhill {
namespace {

using testing::ElementsAre;

TEST(ComesOut, IsAsOneWorksItOutByHand) {
    EXPECT_TRUE(comesOut("w₅ = 2.048 − 0.1 × 4.096 = 1.638"));
    EXPECT_FALSE(comesOut("w₆ = 1.638 − 0.1 × 3.277 = 1.311")); // 1.6380 − 0.3277 = 1.3103
    EXPECT_TRUE(comesOut("w₆ = 1.6384 − 0.1 × 3.2768 = 1.311"));
    EXPECT_FALSE(comesOut("v₂ = 0.9 × (−28) + 25.2 = 7.105·10⁻¹⁵"));
    EXPECT_TRUE(comesOut("v₂ = 0.9 × (−28) + 25.2 = 0"));
    EXPECT_FALSE(comesOut("w₂: 1.125 − 0.5 × 2.25 / (√14.06 + 1) = 0.8882")); // 0.88814
    EXPECT_TRUE(comesOut("w₂: 1.125 − 0.5 × 2.25 / (√14.063 + 1) = 0.8882"));
    EXPECT_TRUE(comesOut("s₁ = 0.75 × 0 + 0.25 × (10⁻⁵)² = 2.5·10⁻¹¹"));
    EXPECT_FALSE(comesOut("s₁ = 0.75 × 0 + 0.25 × (10⁻⁵)² = 2.6·10⁻¹¹"));
    EXPECT_TRUE(comesOut("v̂₁ = 0.001 / (1 − 0.99999¹) = 100"));
    EXPECT_TRUE(comesOut("w₁ = 10¹⁵⁰ − 2 × 2·10¹⁵⁰ = −3·10¹⁵⁰"));
    EXPECT_FALSE(comesOut("w₁ = 13,002 − 1 = 13,003"));
    EXPECT_TRUE(comesOut("u₁ = max(13,002, 2 × 7,000) = 14,000"));
    EXPECT_FALSE(comesOut("u₁ = max(2.25, 1.5) = 1.5"));
    EXPECT_TRUE(comesOut("w₁ = 5 − 0.1 × sign(0.9 × 2 − 3) = 5.1"));
    EXPECT_FALSE(comesOut("w₁ = 5 − 0.1 × sign(3) = 5.1"));
}

/// A draw of settings: all rules and schedules, one and two knobs, round numbers and crooked ones.
class Draw {
public:
    explicit Draw(unsigned seed) : random_(seed) {}

    RunSettings settings() {
        const bool two = chance(3);
        RunSettings settings;
        settings.cost = two ? twoKnobs() : oneKnob();
        settings.start = {start()};
        if (two)
            settings.start.push_back(start());
        settings.hyper.rate = rate();
        settings.hyper.rule = rule(ruleText());
        settings.hyper.schedule = schedule(scheduleText());
        if (chance(5))
            settings.rateChanges = {{3, rate()}};
        settings.steps = 60;
        settings.tolerance = 0;
        return settings;
    }
    std::size_t below(std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
    }

private:
    bool chance(std::size_t oneIn) { return below(oneIn) == 0; }
    double between(double from, double to) { return std::uniform_real_distribution(from, to)(random_); }
    /// Of few digits half of the time.
    double crooked(double value, int digits = 2) {
        if (value == 0 || chance(2))
            return value;
        return roundToDecimal(value, decimalExponent(std::fabs(value)) - digits + 1);
    }
    std::string number(double from, double to) { return exactText(crooked(between(from, to))); }
    double start() { return crooked(between(-10, 10) * (chance(8) ? std::pow(10, between(-9, 9)) : 1)); }
    double rate() { return crooked(std::pow(10, between(-4, 0.5))); }
    std::string oneKnob() {
        const std::string a = number(0.01, 9), c = number(-9, 9);
        switch (below(10)) {
        case 0:
            return "w^2";
        case 1:
            return a + "*w^2";
        case 2:
            return a + "*(w-(" + c + "))^2+" + number(0, 100);
        case 3:
            return "w^4-" + a + "*w^2";
        case 4:
            return "sin(" + a + "*w)+w^2/9";
        case 5:
            return a + "*|w|";
        case 6:
            return "exp(w/3)-" + a + "*w";
        case 7:
            return "log(1+" + a + "*w^2)";
        case 8:
            return "1/(1+w^2)+w^2/" + a;
        default:
            return "w^3-3w";
        }
    }
    std::string twoKnobs() {
        const std::string a = number(0.01, 9), b = number(0.01, 9);
        switch (below(3)) {
        case 0:
            return a + "*w1^2+" + b + "*w2^2";
        case 1:
            return a + "*w1^2+" + b + "*w2^2+w1*w2/2";
        default:
            return "(1-w1)^2+" + a + "*(w2-w1^2)^2";
        }
    }
    std::string share() {
        return exactText(chance(3) ? 0.9 : crooked(1 - std::pow(10, between(-2.9, 0)), 3));
    }
    std::string ruleText() {
        const std::string epsilon = "epsilon=" + exactText(crooked(std::pow(10, between(-10, 0))));
        switch (below(13)) {
        case 7:
            return "adadelta:decay=" + share() + "," + epsilon;
        case 8:
            return "adamw:beta1=" + share() + "," + epsilon + ",weight_decay=" + number(0, 0.3);
        case 9:
            return "amsgrad:beta2=" + share() + "," + epsilon;
        case 10:
            return "nadam:beta1=" + share() + "," + epsilon + ",momentum_decay=" + number(0, 0.3);
        case 11:
            return "sign";
        case 12:
            return "lion:beta1=" + share() + ",beta2=" + share() + ",weight_decay=" + number(0, 0.3);
        case 0:
            return "gd";
        case 1:
            return "momentum:momentum=" + share();
        case 2:
            return "nesterov:momentum=" + share();
        case 3:
            return "adagrad:" + epsilon;
        case 4:
            return "rmsprop:decay=" + share() + "," + epsilon;
        case 5:
            return "adam";
        default:
            return "adam:beta1=" + share() + ",beta2=" + share() + "," + epsilon;
        }
    }
    std::string scheduleText() {
        switch (below(11)) {
        case 8:
            return "warm-up";
        case 9:
            return "cyclic:climb=7";
        case 10:
            return "one-cycle:total=60";
        case 0:
            return "cosine:steps=60";
        case 1:
            return "exponential";
        case 2:
            return "step:every=7,factor=0.3";
        case 3:
            return "inverse";
        default:
            return "constant";
        }
    }

    std::mt19937_64 random_;
};

struct Tally {
    std::size_t lines = 0;
    std::vector<std::string> wrong; ///< do not come out
    std::vector<std::string> other; ///< say another w than the table
};

Tally tallyOf(unsigned seed, std::size_t runs) {
    Draw draw(seed);
    Tally tally;
    for (std::size_t i = 0; i < runs; ++i) {
        const RunSettings settings = draw.settings();
        const Run run = descend(*costOf(settings), settings);
        const std::size_t perKnob = arithmeticLinesOf(settings.hyper.rule);
        const std::string by = "   of " + settings.cost + " by " + textOf(settings.hyper.rule);
        for (int sample = 0; sample < 5 && run.stepsTaken() > 0; ++sample) {
            const std::size_t row = draw.below(run.stepsTaken());
            const std::vector<Arithmetic> lines = arithmeticOf(run, row);
            for (std::size_t line = 0; line < lines.size(); ++line) {
                const std::string text = lines[line].text();
                if (text.find("∞") != std::string::npos || text.find("not a number") != std::string::npos)
                    continue;
                ++tally.lines;
                if (!comesOut(text))
                    tally.wrong.push_back(text + by);
                if (line % perKnob == perKnob - 1 &&
                    text.substr(text.rfind(" = ") + 3) != displayText(shownW(run, row + 1, line / perKnob)))
                    tally.other.push_back(text + by);
            }
        }
    }
    return tally;
}

/// DOWNHILL_TEST_RUNS draws more of them than a plain test does.
std::size_t runsToDraw() {
    const char* more = std::getenv("DOWNHILL_TEST_RUNS");
    return more ? static_cast<std::size_t>(std::atoll(more)) : 900;
}

TEST(PrintedLines, ComeOutFromTheirDigits) {
    const std::size_t runs = runsToDraw();
    const Tally tally = tallyOf(1, runs);
    EXPECT_GT(tally.lines, 11 * runs);
    EXPECT_EQ(tally.wrong.size(), 0U) << tally.wrong.front();
    // What cancels beyond the 17 digits of a double has fewer digits in its line than in the table.
    EXPECT_LE(tally.other.size(), tally.lines / 1000) << tally.other.front();
    RecordProperty("lines", std::to_string(tally.lines));
}

/// 1.6384 by hand, then ·0.8 each: 1.31072, 1.048576, 0.8388608, 0.67108864. Five digits where four do not
/// do: 1.638 − 0.1 × 3.277 is 1.3103, 1.311 − 0.1 × 2.621 is 1.0489, 1.049 − 0.1 × 2.097 is 0.8393.
TEST(PrintedLines, HaveFourDigitsWhereTheyDo) {
    const auto run = descend(Bowl(), {.start = {5}, .hyper = {.rate = 0.1}, .steps = 9});
    std::vector<std::string> lines;
    for (std::size_t row = 0; row < 9; ++row)
        lines.push_back(arithmeticOf(run, row).at(0).text());
    EXPECT_THAT(lines,
                ElementsAre("w₁ = 5 − 0.1 × 10 = 4", "w₂ = 4 − 0.1 × 8 = 3.2", "w₃ = 3.2 − 0.1 × 6.4 = 2.56",
                            "w₄ = 2.56 − 0.1 × 5.12 = 2.048", "w₅ = 2.048 − 0.1 × 4.096 = 1.638",
                            "w₆ = 1.6384 − 0.1 × 3.2768 = 1.311", "w₇ = 1.311 − 0.1 × 2.621 = 1.049",
                            "w₈ = 1.0486 − 0.1 × 2.0972 = 0.8389", "w₉ = 0.8389 − 0.1 × 1.678 = 0.6711"));
}

/// v₂ = 0.9·(−28) + 25.2, of which the rounding of a slope leaves 7.1·10⁻¹⁵. It is 0 where it is used, too.
TEST(PrintedLines, SayZeroWhereOnlyRoundingIsLeft) {
    const OneKnobCost cost([](double w) { return w; },
                           [](double w) { return w < 1 ? -28 : 25.200000000000007; });
    const RunSettings settings{
        .start = {0}, .hyper = {.rate = 0.1, .rule = rule("momentum")}, .steps = 3, .tolerance = 0};
    const auto run = descend(cost, settings);
    ASSERT_EQ(run.stepsTaken(), 3U);
    const auto second = arithmeticOf(run, 1), third = arithmeticOf(run, 2);
    EXPECT_EQ(second[0].text(), "v₂ = 0.9 × (−28) + 25.2 = 0");
    EXPECT_EQ(second[1].text(), "w₂ = 2.8 − 0.1 × 0 = 2.8");
    EXPECT_EQ(third[0].text(), "v₃ = 0.9 × 0 + 25.2 = 25.2");
    EXPECT_NE(run.change(1)[0], 0) << "or there is nothing to see here";
    EXPECT_EQ(shownChange(run, 1, 0), 0);
}

/// 0.7 − 0.1·7 leaves −1.1·10⁻¹⁶ in doubles: 0, and so are its slope 10w and its cost 5w².
TEST(PrintedLines, AKnobAtZeroStaysThere) {
    const OneKnobCost cost([](double w) { return 5 * w * w; }, [](double w) { return 10 * w; });
    const auto run = descend(cost, {.start = {0.7}, .hyper = {.rate = 0.1}, .steps = 3, .tolerance = 0});
    ASSERT_NE(run.w(1)[0], 0);
    EXPECT_EQ(arithmeticOf(run, 0)[0].text(), "w₁ = 0.7 − 0.1 × 7 = 0");
    EXPECT_EQ(arithmeticOf(run, 1)[0].text(), "w₂ = 0 − 0.1 × 0 = 0");
    for (std::size_t row = 1; row < run.rows(); ++row) {
        EXPECT_EQ(shownW(run, row, 0), 0);
        EXPECT_EQ(shownSlope(run, row, 0), 0);
        EXPECT_EQ(shownCost(run, row), 0);
    }
    EXPECT_EQ(shownW(run, 0, 0), 0.7);
}

/// What converges step by step is small and no rounding: 5·0.8^400 = 8.6·10⁻³⁹.
TEST(PrintedLines, WhatIsSmallIsNotZero) {
    const auto run = descend(Bowl(), {.start = {5}, .hyper = {.rate = 0.1}, .steps = 400, .tolerance = 0});
    EXPECT_EQ(shownW(run, 400, 0), run.w(400)[0]);
    EXPECT_EQ(shownSlope(run, 400, 0), run.slope(400)[0]);
    EXPECT_EQ(shownCost(run, 400), run.cost(400));
    EXPECT_NEAR(shownW(run, 400, 0), 8.6e-39, 1e-40);
}

} // namespace
} // namespace downhill
