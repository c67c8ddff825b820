// Everything that is said of a case has its words, and all words are of use.
#include "core/learn/case_facts.h"
#include "core/learn/diagnosis_cases.h"
#include "core/learn/recorded_costs.h"
#include "tests/numbers.h"
#include "tests/ui/learn/exercises/said_phrases.h"

#include <gmock/gmock.h>

#include <array>

namespace downhill {
namespace {

constexpr std::array kinds{CaseKind::diverging, CaseKind::crawling, CaseKind::oscillating, CaseKind::healthy};

using Costs = std::vector<double>;

std::shared_ptr<const Run> runOf(const Costs& costs) {
    return std::make_shared<const Run>(runOfCosts(costs, 0.3));
}

/// As curves may be: with a step and with more, beyond numbers, flat, with arriving at 0 or elsewhere, and
/// all of it with much and with little to be had.
std::vector<DiagnosisCase> casesOf(CaseKind kind) {
    std::vector<DiagnosisCase> cases;
    const std::vector<Costs> runs{{9, 50},         {9, 50, infinity}, {9, 50, 90},    {4, 4, 4, 4},
                                  {9, 3, 5, 3, 5}, {9, 8, 7, 6},      {9, 4, 3, 2.9}, {9, 1, 1e-3, 1e-20}};
    const std::vector<Costs> cures{{9, 2}, {9, 3, 2}, {9, 1e-20}, {9, 3, 1e-20}};
    for (const Costs& costs : runs)
        for (const double floor : {0.0, -1e6})
            for (const bool network : {false, true}) {
                DiagnosisCase one;
                one.kind = kind;
                one.cost = "w²";
                one.run = runOf(costs);
                one.floor = floor;
                one.diagnosis.evidence = {{"costs"}};
                if (network)
                    one.training = std::make_shared<const TrainingSettings>();
                if (kind == CaseKind::healthy)
                    cases.push_back(one);
                else
                    for (const Costs& cure : cures) {
                        one.cured = runOf(cure);
                        cases.push_back(one);
                    }
            }
    return cases;
}

void sayAll(const DiagnosisCase& one, SaidPhrases& said) {
    for (const CaseKind answer : kinds)
        said.add(factsOn(one, answer));
    for (const auto answer : {RateProblem::tooLarge, RateProblem::tooSmall, RateProblem::none})
        said.add(factsOn(one, answer));
    for (const auto answer : {Cure::lower, Cure::raise, Cure::none})
        said.add(factsOn(one, answer));
    said.add(factsOnCured(one));
}

TEST(DiagnosePhrases, AreThoseOfTheFile) {
    SaidPhrases said;
    said.add(diagnosisTask());
    for (const CaseKind kind : kinds)
        for (const DiagnosisCase& one : casesOf(kind))
            sayAll(one, said);
    DiagnosisCases drawn(7);
    for (std::uint64_t i = 0; i < 40; ++i)
        sayAll(drawn.draw(i).value(), said);
    EXPECT_THAT(said.problemsIn("diagnose"), ::testing::IsEmpty());
}

} // namespace
} // namespace downhill
