// Two knobs one by one. Factors are 1 − rate·λ: with w₁² + 6·w₂² those of w₁ are 1 − 2·rate, those of w₂ 1 −
// 12·rate.
#include "core/verdict/knob_by_knob.h"

#include "core/catalogue/catalogue.h"
#include "core/descent/descend.h"
#include "tests/core/facts/facts.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace downhill {
namespace {

std::shared_ptr<const Formula> formula(const std::string& nameOrText) {
    return std::get<std::shared_ptr<const Formula>>(resolveCost(nameOrText));
}

constexpr const char* longValley = "w1^2 + 6*w2^2";

Facts factsOf(const std::string& cost, std::vector<double> start, double rate, std::uint64_t steps = 20,
              RuleChoice rule = {"gd", {}}) {
    const auto run = descend(*formula(cost), {.cost = cost,
                                              .start = std::move(start),
                                              .hyper = {.rate = rate, .rule = std::move(rule)},
                                              .steps = steps});
    return knobByKnobFacts(run, readingOf(run, run.settings().hyper.rule));
}

void expectTold(const Facts& facts, const std::string& id, const std::string& knob, double factor,
                const std::string& other, double otherFactor) {
    ASSERT_THAT(idsOf(facts), testing::ElementsAre(id));
    EXPECT_EQ(valueOf<std::string>(facts[0], "knob"), knob);
    EXPECT_NEAR(valueOf<Factor>(facts[0], "factor").value, factor, 1e-6);
    EXPECT_EQ(valueOf<std::string>(facts[0], "other_knob"), other);
    EXPECT_NEAR(valueOf<Factor>(facts[0], "other_factor").value, otherFactor, 1e-6);
}

TEST(KnobByKnob, TheWorseComesFirst) {
    expectTold(factsOf(longValley, {-8, 3.2}, 0.14), "knobs.overshoots.glides", "w₂", -0.68, "w₁", 0.72);
    expectTold(factsOf("6*w1^2 + w2^2", {3.2, -8}, 0.14), "knobs.overshoots.glides", "w₁", -0.68, "w₂", 0.72);
    expectTold(factsOf(longValley, {-8, 3.2}, 0.18), "knobs.explodes.glides", "w₂", -1.16, "w₁", 0.64);
    expectTold(factsOf("w1^2 + 4*w2^2", {-8, 3.2}, 0.25), "knobs.bounces.glides", "w₂", -1, "w₁", 0.5);
    expectTold(factsOf("0.001w1^2 + w2^2", {-8, 3.2}, 0.9), "knobs.overshoots.crawls", "w₂", -0.8, "w₁",
               0.9982);
    expectTold(factsOf("0.001w1^2 + w2^2", {-8, 3.2}, 0.3, 200), "knobs.crawls.glides", "w₁", 0.9994, "w₂",
               0.4);
    expectTold(factsOf("w1^2 - w2^2", {-3, 0.01}, 0.1, 60), "knobs.glides.runs_off", "w₁", 0.8, "w₂", 1.2);
}

TEST(KnobByKnob, OfTwoThatGlideTheSlowOneSetsThePace) {
    expectTold(factsOf(longValley, {-8, 3.2}, 0.05), "knobs.pace", "w₁", 0.9, "w₂", 0.4);
    EXPECT_EQ(factsOf("w1^2 + 2w2^2", {-8, 3.2}, 0.1), Facts{}) << "0.8 and 0.6 are much alike";
}

/// Alike, askew, one of them at rest, one knob only, or with speed.
TEST(KnobByKnob, IsSilentWhereThereIsNothingToTellApart) {
    EXPECT_EQ(factsOf("w1^2 + w2^2", {-6, 4}, 0.1), Facts{});
    EXPECT_EQ(factsOf(longValley, {-8, 0}, 0.14), Facts{});
    EXPECT_EQ(factsOf(longValley, {-8, 3.2}, 0.14, 3), Facts{});
    EXPECT_EQ(factsOf("6w^2", {3}, 0.14), Facts{});
    EXPECT_EQ(factsOf(longValley, {-8, 3.2}, 0.05, 60, {"momentum", {0.9}}), Facts{});
}

TEST(KnobByKnob, FactorsOfEachKnob) {
    const auto cost = formula(longValley);
    const auto run = descend(
        *cost,
        {.cost = longValley, .start = {-8, 3.2}, .hyper = {.rate = 0.14}, .steps = 2000, .tolerance = 0});
    for (const std::size_t last : {4, 20, 100, 1999}) {
        EXPECT_NEAR(knobFactor(run, 0, last).value(), 0.72, 1e-4) << last;
        EXPECT_NEAR(knobFactor(run, 1, last).value(), -0.68, 1e-4) << last;
    }
    EXPECT_FALSE(knobFactor(run, 0, 3)) << "too short to tell";
    const auto askew = descend(*formula("tilted-valley"), {.start = {-8, -1}, .hyper = {.rate = 0.14}});
    EXPECT_FALSE(knobFactor(askew, 0, 20));
    EXPECT_FALSE(knobFactor(askew, 1, 20));
}

} // namespace
} // namespace downhill
