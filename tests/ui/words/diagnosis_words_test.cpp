// The words, number by number. Numbers are those of the worked runs: w² from 5 multiplies w by 1 − 2·rate.
#include "core/descent/descend.h"
#include "core/diagnosis/diagnosis.h"
#include "tests/core/descent/costs.h"
#include "ui/words/words.h"

#include <gtest/gtest.h>

#include <cmath>

namespace downhill {
namespace {

struct Words {
    std::string headline, evidence, advice;
    bool operator==(const Words&) const = default;
};

std::string said(const auto& facts) { return wordsOf(facts).toStdString(); }

void PrintTo(const Words& words, std::ostream* out) {
    *out << "\n  " << words.headline << "\n  " << words.evidence << "\n  " << words.advice;
}

Words wordsOf(const CostFunction& cost, const RunSettings& settings) {
    const Diagnosis diagnosis = diagnose(descend(cost, settings), cost);
    return {said(diagnosis.headline), said(diagnosis.evidence), said(diagnosis.advice)};
}

TEST(DiagnosisWords, Converging) {
    EXPECT_EQ(wordsOf(Bowl(), {.hyper = {.rate = 0.1}}),
              (Words{"Converging smoothly",
                     "Each step keeps 80 % of w, so the cost falls to 64 % "
                     "of what it was: 25 → 16 → 10.24 → 6.554 → 4.194 …",
                     ""}));
    EXPECT_EQ(wordsOf(Bowl(), {.hyper = {.rate = 0.5}}),
              (Words{"Converging smoothly",
                     "It gets there in 1 step: at w = 0 the slope is 0. The cost: 25 → 0.", ""}));
    EXPECT_EQ(
        wordsOf(Bowl(), {.start = {10}, .hyper = {.rate = 0.1}, .steps = 3}).evidence,
        "Each step keeps 80 % of w, so the cost falls to 64 % of what it was: 100 → 64 → 40.96 → 26.21.");
}

/// (w − 2)² from 5: it is the distance to 2 that shrinks, and the slope with it, not w. 9, 9·0.64, 9·0.64² …,
/// 9·0.64^20.
TEST(DiagnosisWords, OnlySayThatWShrinksWhereItDoes) {
    const LongBowl bowl({1}, {2});
    EXPECT_EQ(wordsOf(bowl, {.hyper = {.rate = 0.1}}).evidence,
              "Each step keeps about 80 % of the slope. The cost: 9 → "
              "5.76 → 3.686 → 2.359 → 1.51 …, at the end 0.001196.");
}

/// 1 − 1.2 = −0.2; 0.04. 1 − 1.9998 = −0.9998, whose square is 0.99960004.
TEST(DiagnosisWords, Overshooting) {
    EXPECT_EQ(
        wordsOf(Bowl(), {.hyper = {.rate = 0.6}}),
        (Words{
            "Overshooting, but converging",
            "Each step jumps across the bottom and keeps 20 % of w, so the cost falls to 4 % of what it was: "
            "25 → 1 → 0.04 → 0.0016 → 6.4·10⁻⁵ …",
            "A lower rate would glide: 0.5 gets there in 1 step."}));
    EXPECT_EQ(wordsOf(Bowl(), {.hyper = {.rate = 0.9999}}).evidence.substr(0, 115),
              "Each step jumps across the bottom and keeps 99.98 % of w, so the cost falls to 99.96 % of "
              "what it was: 25 → "
              "24.99");
}

TEST(DiagnosisWords, Oscillating) {
    EXPECT_EQ(
        wordsOf(Bowl(), {.start = {10}, .hyper = {.rate = 1}}),
        (Words{"Oscillating for ever", "w jumps from side to side, 10 → −10 → 10, and the cost stays at 100.",
               "Lower the rate: 0.5 gets there in 1 step."}));
    // |w| at 1.5: 0.5, −1, 0.5, −1
    const OneKnobCost absolute([](double w) { return std::fabs(w); },
                               [](double w) { return double((w > 0) - (w < 0)); });
    EXPECT_EQ(wordsOf(absolute, {.hyper = {.rate = 1.5}}).evidence,
              "In the second half w jumps from side to side, −1 → 0.5 → −1, and the cost stays between 0.5 "
              "and 1.");
    // w₁² + 10·w₂² at 0.1: w₂ jumps between 1 and −1, where the cost is 10
    EXPECT_EQ(wordsOf(LongBowl({1, 10}, {0, 0}), {.start = {0, 1}, .hyper = {.rate = 0.1}}).evidence,
              "The steps keep turning back, and the cost stays at 10.");
}

/// 25·9^12 = 7.06·10¹² is the first above 10¹² (25·9^11 = 7.8·10¹¹); 25·9^322 is above 1.8·10³⁰⁸.
TEST(DiagnosisWords, Diverging) {
    EXPECT_EQ(wordsOf(Bowl(), {.hyper = {.rate = 2}}),
              (Words{"Diverging: the cost explodes", "The cost grew 9-fold a step, past 10¹² at step 12.",
                     "Lower the rate: 0.5 gets there in 1 step."}));
    EXPECT_EQ(wordsOf(Bowl(), {.hyper = {.rate = 2}, .steps = 1000}).evidence,
              "The cost grew 9-fold a step, past 10¹² at step 12. At step 322 it was too large for a "
              "computer's numbers.");
    EXPECT_EQ(wordsOf(Bowl(), {.hyper = {.rate = 2}, .steps = 2}).evidence,
              "The cost grew 9-fold a step: 25 → 225 → 2,025.");
    // 1.02² = 1.0404: 25, 26.01, 27.06, 28.15, 29.29
    EXPECT_EQ(wordsOf(Bowl(), {.hyper = {.rate = 1.01}}).evidence,
              "The cost grew by 4 % a step: 25 → 26.01 → 27.06 → 28.15 → 29.29 …");
}

/// −25·1.44^k.
TEST(DiagnosisWords, FallingForEver) {
    const OneKnobCost hill([](double w) { return -w * w; }, [](double w) { return -2 * w; });
    EXPECT_EQ(wordsOf(hill, {}), (Words{"Diverging: the further down, the steeper",
                                        "With each step the cost falls and the slope gets steeper: −25 → "
                                        "−36 → −51.84 → −74.65 → −107.5 …",
                                        "No rate helps: this cost has no bottom to arrive at."}));
    EXPECT_EQ(said(diagnose(descend(hill, {})).advice),
              "It looks as if this cost had no bottom; then no rate helps.");
}

TEST(DiagnosisWords, WhereTheCostIsNotDefined) {
    const OneKnobCost cost([](double w) { return w - std::log(w); }, [](double w) { return 1 - 1 / w; });
    EXPECT_EQ(wordsOf(cost, {.start = {-1}}),
              (Words{"No way to begin: the cost is not defined here",
                     "The cost is not defined at w = −1, so there is nothing to follow.",
                     "Start where the cost is defined."}));
    // 5 − 10·0.8 = −3
    const Words words = wordsOf(cost, {.hyper = {.rate = 10}});
    EXPECT_EQ(words.headline, "Diverging: a step led out of the landscape");
    EXPECT_EQ(words.evidence, "Step 1 led out of the landscape: the cost is not defined at w = −3.");
    EXPECT_TRUE(words.advice.starts_with("Lower the rate: ")) << words.advice;
}

/// ln 100 / −ln 0.998 = 2,300.3; 25·0.998^40 = 23.08. ln 100 / −ln 0.9998 = 23,024.
TEST(DiagnosisWords, Crawling) {
    EXPECT_EQ(wordsOf(Bowl(), {.hyper = {.rate = 0.001}}),
              (Words{"Crawling",
                     "At this pace it takes about 2,300 steps to be there. After 20 steps the cost went "
                     "from 25 to 23.08.",
                     "Raise the rate: 0.5 gets there in 1 step."}));
    EXPECT_TRUE(wordsOf(Bowl(), {.hyper = {.rate = 0.0001}})
                    .evidence.starts_with("At this pace it takes about 23,000 steps"));
    EXPECT_EQ(wordsOf(Bowl(), {.start = {1e6}, .hyper = {.rate = 1e-20}}).evidence,
              "The steps are too short to move anything. After 1 step the cost is still 10¹².");
}

TEST(DiagnosisWords, Stationary) {
    EXPECT_EQ(
        wordsOf(Bowl(), {.start = {0}}),
        (Words{
            "Nothing to follow: the slope is zero",
            "At w = 0 the slope is exactly 0, so no step moves. This is the bottom of a valley, a minimum.",
            ""}));
    EXPECT_EQ(wordsOf(LongBowl({1, -1}, {0, 0}), {.start = {0, 0}}),
              (Words{"Nothing to follow: the slope is zero",
                     "At w₁ = 0, w₂ = 0 the slope is exactly 0, so no step moves. This is a saddle: level "
                     "here, but lower on "
                     "one side and higher on another.",
                     "Start a little beside it."}));
    const Diagnosis fromSteps = diagnose(descend(Bowl(), {.start = {0}}));
    EXPECT_EQ(said(fromSteps.evidence),
              "At w = 0 the slope is exactly 0, so no step moves. It is a bottom, a top or a saddle: "
              "where it is level, no way is downhill.");
}

} // namespace
} // namespace downhill
