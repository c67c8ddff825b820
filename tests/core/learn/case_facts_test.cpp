// What is said of the answers to a case: which phrases, and the numbers off the curve.
#include "core/learn/case_facts.h"

#include "core/descent/descend.h"
#include "core/formula/formula.h"
#include "core/learn/recorded_costs.h"

#include <gmock/gmock.h>

#include <array>
#include <limits>

namespace downhill {
namespace {

using ::testing::ElementsAre;

constexpr std::array kinds{CaseKind::diverging, CaseKind::crawling, CaseKind::oscillating, CaseKind::healthy};

std::shared_ptr<const Run> runOf(const RunSettings& settings) {
    return std::make_shared<const Run>(descend(*costOf(settings), settings));
}

std::shared_ptr<const Run> recorded(const std::vector<double>& costs, double rate) {
    return std::make_shared<const Run>(runOfCosts(costs, rate));
}

DiagnosisCase caseOf(CaseKind kind, const std::vector<double>& costs) {
    DiagnosisCase one;
    one.kind = kind;
    one.cost = "w²";
    one.run = recorded(costs, 1);
    return one;
}

DiagnosisCase ofTheNetwork(DiagnosisCase one) {
    one.training = std::make_shared<const TrainingSettings>();
    one.knobs = 13'002;
    return one;
}

std::vector<std::string> idsOf(const Facts& facts) {
    std::vector<std::string> ids;
    for (const Fact& phrase : facts)
        ids.push_back(phrase.id);
    return ids;
}

/// Of a right answer, what stands between "yes" and the name of the kind.
Facts factsOf(const DiagnosisCase& one) {
    Facts facts = factsOn(one, one.kind);
    EXPECT_EQ(facts.front(), Fact{"answer.right"});
    EXPECT_EQ(facts.back().id.find("kind."), 0U);
    return {facts.begin() + 1, facts.end() - 1};
}

// w² from 5 at 2: 5, −15, 45, −135, 405, … costs 25, 225, 2025, 18,225, 164,025. At 0.1: 25·0.64⁴ = 4.194304.
TEST(CaseFacts, AreWithTheNumbersOfTheRun) {
    RunSettings settings{.cost = "w^2", .start = {5}, .hyper = {.rate = 2}, .steps = 4, .tolerance = 0};
    DiagnosisCase one;
    one.kind = CaseKind::diverging;
    one.cost = "w²";
    one.rate = 2;
    one.run = runOf(settings);
    settings.hyper.rate = 0.1;
    one.cured = runOf(settings);
    const Fact fact{"fact.diverging", {{"first", "25"}, {"last", "164,025"}, {"steps", "4"}}};
    EXPECT_THAT(factsOn(one, CaseKind::diverging),
                ElementsAre(Fact{"answer.right"}, fact, Fact{"kind.diverging"}));
    EXPECT_THAT(factsOn(one, CaseKind::crawling),
                ElementsAre(Fact{"answer.wrong"}, Fact{"expected.crawling"}, fact, Fact{"kind.diverging"}));
    EXPECT_THAT(factsOnCured(one),
                ElementsAre(Fact{"was", {{"cost", "w²"}, {"place", "5"}, {"rate", "2"}}},
                            Fact{"before", {{"last", "164,025"}}},
                            Fact{"cured", {{"rate", "0.1"}, {"last", "4.194"}, {"steps", "4"}}}));
    EXPECT_TRUE(isLegible(one));
}

// w₁² + w₂² from (5, −1) at 1: (−5, 1) and back, at a cost of 26.
TEST(CaseFacts, SayWhereTwoKnobsBegan) {
    DiagnosisCase one;
    one.kind = CaseKind::oscillating;
    one.cost = "w₁² + w₂²";
    one.rate = 1;
    one.run = one.cured =
        runOf({.cost = "w1^2+w2^2", .start = {5, -1}, .hyper = {.rate = 1}, .steps = 8, .tolerance = 0});
    EXPECT_EQ(factsOnCured(one)[0],
              (Fact{"was", {{"cost", "w₁² + w₂²"}, {"place", "(5, −1)"}, {"rate", "1"}}}));
    EXPECT_EQ(factsOnCured(one)[1], (Fact{"before.oscillating.level", {{"level", "26"}}}));
}

TEST(CaseFacts, OfAnExplosion) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    EXPECT_THAT(factsOf(caseOf(CaseKind::diverging, {1, 50, 3000, infinity})),
                ElementsAre(Fact{"fact.diverging", {{"first", "1"}, {"last", "3,000"}, {"steps", "2"}}},
                            Fact{"fact.diverging.beyond_numbers"}));
    EXPECT_THAT(factsOf(caseOf(CaseKind::diverging, {1, 50, infinity})),
                ElementsAre(Fact{"fact.diverging.one_step", {{"first", "1"}, {"last", "50"}}},
                            Fact{"fact.diverging.beyond_numbers"}));
}

TEST(CaseFacts, OfABounce) {
    EXPECT_THAT(factsOf(caseOf(CaseKind::oscillating, {9, 4, 2, 5, 3, 4})), // the last three are the half
                ElementsAre(Fact{"fact.oscillating", {{"low", "3"}, {"high", "5"}}}));
    EXPECT_THAT(factsOf(caseOf(CaseKind::oscillating, {4, 4, 4, 4})),
                ElementsAre(Fact{"fact.oscillating.level", {{"level", "4"}}}));
}

// From 100 to 97 with 40 to be had: 3 of 60, which is 5 %.
TEST(CaseFacts, OfACrawl) {
    DiagnosisCase one = caseOf(CaseKind::crawling, {100, 99, 98, 97});
    const Fact fact{"fact.crawling", {{"steps", "3"}, {"first", "100"}, {"last", "97"}}};
    one.floor = 40;
    EXPECT_THAT(factsOf(one), ElementsAre(fact, Fact{"fact.crawling.share", {{"share", "5 %"}}}));
    one.floor = -9900; // 3 of 10,000
    EXPECT_THAT(factsOf(one), ElementsAre(fact, Fact{"fact.crawling.share.less", {{"share", "0.1 %"}}}));
    one.floor = 100;
    EXPECT_THAT(factsOf(one), ElementsAre(fact)) << "nothing is to be had";
}

// Eight rows: the last quarter begins at the seventh. From 10 to 2 are 8, and 2.08 − 2 is 1 % of that.
TEST(CaseFacts, OfADescent) {
    EXPECT_THAT(factsOf(caseOf(CaseKind::healthy, {10, 6, 4, 3, 2.5, 2.2, 2.08, 2})),
                ElementsAre(Fact{"fact.healthy", {{"first", "10"}, {"last", "2"}}},
                            Fact{"fact.healthy.flattens", {{"share", "1 %"}}}));
    EXPECT_THAT(factsOf(caseOf(CaseKind::healthy, {10, 1, 1e-3, 1e-20})),
                ElementsAre(Fact{"fact.healthy.zero", {{"first", "10"}}},
                            Fact{"fact.healthy.flattens.less", {{"share", "0.1 %"}}}));
    EXPECT_THAT(factsOf(ofTheNetwork(caseOf(CaseKind::healthy, {10, 6, 2}))),
                ElementsAre(Fact{"fact.healthy.noisy", {{"first", "10"}, {"last", "2"}}}));
}

// Too large has two faces.
TEST(CaseFacts, OfTheRateAndTheCure) {
    for (const CaseKind kind : kinds) {
        const DiagnosisCase one = caseOf(kind, {2, 1});
        for (const auto answer : {RateProblem::tooLarge, RateProblem::tooSmall, RateProblem::none}) {
            const bool right = answer == problemOf(kind);
            const Facts facts = factsOn(one, answer);
            ASSERT_EQ(facts.size(), 2U);
            EXPECT_EQ(facts[0].id, right ? "answer.right" : "answer.wrong");
            EXPECT_EQ(facts[1].id.find(right ? "problem." : "problem_after_slip."), 0U);
        }
    }
    const auto curesOf = [](CaseKind kind) {
        std::vector<std::string> ids;
        for (const auto answer : {Cure::lower, Cure::raise, Cure::none})
            ids.push_back(factsOn(caseOf(kind, {2, 1}), answer).back().id);
        return ids;
    };
    const auto lower = ElementsAre("cure.lower", "cure.lower.not_raise", "cure.lower.not_leave");
    EXPECT_THAT(curesOf(CaseKind::diverging), lower);
    EXPECT_THAT(curesOf(CaseKind::oscillating), lower);
    EXPECT_THAT(curesOf(CaseKind::crawling),
                ElementsAre("cure.raise.not_lower", "cure.raise", "cure.raise.not_leave"));
    EXPECT_THAT(curesOf(CaseKind::healthy),
                ElementsAre("cure.leave.not_change", "cure.leave.not_change", "cure.leave"));
    EXPECT_THAT(idsOf(factsOn(caseOf(CaseKind::healthy, {2, 1}), Cure::none)),
                ElementsAre("answer.right", "cure.leave"));
}

TEST(CaseFacts, OfTheCure) {
    DiagnosisCase one = caseOf(CaseKind::oscillating, {9, 4, 2, 5, 3, 4});
    const auto cured = [&](const std::vector<double>& costs) {
        one.cured = recorded(costs, 0.3);
        return factsOnCured(one).back();
    };
    EXPECT_EQ(cured({9, 3, 1}), (Fact{"cured", {{"rate", "0.3"}, {"last", "1"}, {"steps", "2"}}}));
    EXPECT_EQ(cured({9, 0}), (Fact{"cured.one_step", {{"rate", "0.3"}, {"last", "0"}}}));
    EXPECT_EQ(cured({9, 3, -1e-15}), (Fact{"cured.zero", {{"rate", "0.3"}, {"steps", "2"}}}));
    EXPECT_EQ(cured({9, 1e-15}), (Fact{"cured.zero.one_step", {{"rate", "0.3"}}}));
    EXPECT_EQ(factsOnCured(one)[1], (Fact{"before.oscillating", {{"low", "3"}, {"high", "5"}}}));
}

TEST(CaseFacts, OfWhatNeedsNone) {
    DiagnosisCase one = caseOf(CaseKind::healthy, {10, 6, 2});
    one.run = runOf({.cost = "w^2", .start = {3}, .hyper = {.rate = 0.2}, .steps = 8});
    one.rate = 0.2;
    one.diagnosis.evidence = {{"costs"}};
    EXPECT_THAT(
        factsOnCured(one),
        ElementsAre(Fact{"was_well",
                         {{"cost", "w²"}, {"place", "3"}, {"rate", "0.2"}, {"evidence", Facts{{"costs"}}}}}));
    EXPECT_THAT(factsOnCured(ofTheNetwork(one)),
                ElementsAre(Fact{"was_well.network",
                                 {{"knobs", "13,002"}, {"rate", "0.2"}, {"evidence", Facts{{"costs"}}}}}));
}

} // namespace
} // namespace downhill
