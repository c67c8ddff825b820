// What is said of two knobs one by one. Factors are 1 − rate·λ: with w₁² + 6·w₂² those of w₁ are 1 − 2·rate,
// those of w₂ 1 − 12·rate.
#include "core/catalogue/catalogue.h"
#include "tests/core/diagnosis/verdicts.h"
#include "ui/words/words.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace downhill {
namespace {

std::shared_ptr<const Formula> formula(const std::string& nameOrText) {
    return std::get<std::shared_ptr<const Formula>>(resolveCost(nameOrText));
}

std::string evidenceOf(const std::string& cost, std::vector<double> start, double rate,
                       std::uint64_t steps = 20, RuleChoice rule = {"gd", {}}) {
    const auto read = formula(cost);
    return wordsOf(diagnose(descend(*read, {.cost = read->text(),
                                            .start = std::move(start),
                                            .hyper = {.rate = rate, .rule = rule},
                                            .steps = steps}))
                       .evidence)
        .toStdString();
}

constexpr const char* longValley = "w1^2 + 6*w2^2";

TEST(KnobByKnobWords, OneOvershootsAndTheOtherGlides) {
    const std::string words =
        "w₂ overshoots every step (factor −0.68); w₁ glides (factor 0.72). One rate has to serve both knobs.";
    EXPECT_EQ(evidenceOf(longValley, {-8, 3.2}, 0.14), words);
    EXPECT_EQ(evidenceOf(longValley, {8, -0.1}, 0.14), words);
    EXPECT_EQ(evidenceOf(longValley, {-8, 3.2}, 0.14, 5), words);
    EXPECT_EQ(evidenceOf(longValley, {-8, 3.2}, 0.14, 2000), words) << "both at rest in the end";
    EXPECT_EQ(evidenceOf("6*w1^2 + w2^2", {3.2, -8}, 0.14),
              "w₁ overshoots every step (factor −0.68); w₂ glides (factor 0.72). One rate has to serve both "
              "knobs.");
}

/// After 30 steps w₁ alone is left to move, and so steps no longer turn back: 0.72³⁰ is six times 0.68³⁰. It
/// does converge, but smoothly it is not.
TEST(KnobByKnobWords, TheHeadlineDoesNotSayOtherwise) {
    const auto told = [](double rate) {
        const auto read = formula(longValley);
        return diagnose(
            descend(*read, {.cost = longValley, .start = {-8, 3.2}, .hyper = {.rate = rate}, .steps = 30}));
    };
    EXPECT_EQ(told(0.14).verdict, Verdict::converging);
    EXPECT_EQ(wordsOf(told(0.14).headline), "Converging, though w₂ overshoots");
    EXPECT_EQ(wordsOf(told(0.08).headline), "Converging smoothly");          // 1 − 12·0.08 = 0.04
    EXPECT_EQ(wordsOf(told(0.16).headline), "Overshooting, but converging"); // −0.92 against 0.68
}

/// 1 − 12·0.18 = −1.16, 1 − 2·0.18 = 0.64; the cost by 1.16² = 1.3456 a step: 61.44·1.3456^k is 12,764 at k
/// = 18.
TEST(KnobByKnobWords, OneExplodesAndTheOtherWouldNot) {
    EXPECT_EQ(evidenceOf(longValley, {-8, 3.2}, 0.18),
              "w₂ diverges (factor −1.16), while w₁ would converge (factor 0.64). One rate has to serve both "
              "knobs. "
              "In the second half the cost grew by 35 % a step; it was past 10,000 at step 18.");
    EXPECT_TRUE(evidenceOf(longValley, {-8, 3.2}, 0.18, 3000)
                    .starts_with("w₂ diverges (factor −1.16), while w₁ would converge (factor 0.64)."))
        << "to the end of doubles";
}

/// 1 − 8·0.25 = −1, 1 − 2·0.25 = 0.5; 4·3.2² = 40.96.
TEST(KnobByKnobWords, OneBouncesForEver) {
    EXPECT_EQ(evidenceOf("w1^2 + 4*w2^2", {-8, 3.2}, 0.25),
              "w₂ oscillates (factor −1); w₁ glides (factor 0.5). One rate has to serve both knobs. "
              "In the second half the steps "
              "keep turning back, and the cost stays at 40.96.");
}

/// 0.001·w₁² + w₂²: 1 − 0.002·rate and 1 − 2·rate. When w₂ is at
/// rest, the cost is 0.001·w₁², of which 10⁻⁴ of the whole way, 10.3, is to be left: 64·0.9982^2k = 1.03 at k
/// = 1,146; 64·0.9994^2k at k = 3,441.
TEST(KnobByKnobWords, OneCrawlsAndSetsThePace) {
    const std::string both = "w₁ crawls (factor 0.9982) and sets the pace, while w₂ overshoots every step "
                             "(factor −0.8) and limits the rate.";
    EXPECT_EQ(evidenceOf("0.001w1^2 + w2^2", {-8, 3.2}, 0.9), both)
        << "overshooting, as long as w₂ is larger";
    const std::string later = evidenceOf("0.001w1^2 + w2^2", {-8, 3.2}, 0.9, 200);
    EXPECT_TRUE(later.starts_with("At this pace it takes about 1,100 steps to be there.")) << later;
    EXPECT_TRUE(later.ends_with(both)) << later;
    const std::string gliding = evidenceOf("0.001w1^2 + w2^2", {-8, 3.2}, 0.3, 200);
    EXPECT_TRUE(gliding.starts_with("At this pace it takes about 3,400 steps")) << gliding;
    EXPECT_TRUE(gliding.ends_with("w₁ crawls (factor 0.9994) and sets the pace; w₂ glides (factor 0.4)."))
        << gliding;
}

/// 1 − 2·0.05 = 0.9, 1 − 12·0.05 = 0.4: ln 0.4 / ln 0.9 = 8.7 steps of the one are as good as one of the
/// other.
TEST(KnobByKnobWords, BothGlideButOneSetsThePace) {
    EXPECT_EQ(evidenceOf(longValley, {-8, 3.2}, 0.05),
              "w₁ sets the pace (factor 0.9); w₂ is there sooner (factor 0.4).");
    // w₁² + 2·w₂²: 0.8 and 0.6, 2.3 steps
    EXPECT_EQ(evidenceOf("w1^2 + 2w2^2", {-8, 3.2}, 0.1).find("pace"), std::string::npos);
}

/// −w₂² multiplies w₂ by 1 + 2·0.1.
TEST(KnobByKnobWords, OneHasNoBottom) {
    const std::string words = evidenceOf("w1^2 - w2^2", {-3, 0.01}, 0.1, 60);
    EXPECT_TRUE(words.starts_with("From step 14 on the cost falls with each step and the slope gets steeper"))
        << words;
    EXPECT_TRUE(
        words.ends_with(" Along w₂ it gets steeper and steeper (factor 1.2), while w₁ glides (factor 0.8)."))
        << words;
}

/// Alike, askew, one of them at rest, one knob only, or with speed: then of the gradient as a whole.
TEST(KnobByKnobWords, IsSilentWhereThereIsNothingToTellApart) {
    for (const std::string& words :
         {evidenceOf("round-bowl", {-6, 4}, 0.1), evidenceOf("tilted-valley", {-8, -1}, 0.14),
          evidenceOf("booth", {-8, 2}, 0.09), evidenceOf(longValley, {-8, 0}, 0.14),
          evidenceOf(longValley, {0, 3.2}, 0.14), evidenceOf(longValley, {-8, 3.2}, 0.14, 3),
          evidenceOf("6w^2", {3}, 0.14), evidenceOf(longValley, {-8, 3.2}, 0.05, 60, {"momentum", {0.9}}),
          evidenceOf(longValley, {-8, 3.2}, 1.5), evidenceOf("rosenbrock", {-1.2, 1}, 0.001, 200)})
        EXPECT_EQ(words.find("w₁ "), std::string::npos) << words;
}

} // namespace
} // namespace downhill
