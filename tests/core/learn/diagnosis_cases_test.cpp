// Cases that are drawn are what they are called, can be told by their curve, and can be cured.
#include "core/catalogue/catalogue.h"
#include "core/descent/descend.h"
#include "core/learn/diagnosis_cases.h"
#include "core/learn/recorded_costs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace downhill {
namespace {

constexpr std::uint64_t manyCases = 800;

std::shared_ptr<const Run> flatRun() {
    return std::make_shared<const Run>(runOfCosts(std::vector<double>(30, 100.0), 1));
}

TEST(DiagnosisCases, AreWhatTheDiagnosisSays) {
    DiagnosisCases cases(1);
    for (std::uint64_t i = 0; i < manyCases; ++i) {
        const DiagnosisCase one = cases.draw(i).value();
        SCOPED_TRACE(one.cost);
        const Diagnosis again = diagnose(descend(*costOf(one.run->settings()), one.run->settings()));
        EXPECT_EQ(kindOf(again.verdict), one.kind);
        EXPECT_EQ(again.cure, cureOf(one.kind));
        EXPECT_EQ(one.kind, cases.wished(i));
        if (one.kind == CaseKind::healthy) {
            EXPECT_EQ(one.cured, nullptr);
            continue;
        }
        ASSERT_NE(one.cured, nullptr);
        RunSettings same = one.cured->settings();
        same.hyper.rate = one.rate;
        EXPECT_EQ(same, one.run->settings()) << "nothing but the rate is another";
        EXPECT_EQ(one.cured->settings().hyper.rate > one.rate, one.kind == CaseKind::crawling);
        EXPECT_EQ(kindOf(diagnose(*one.cured).verdict), CaseKind::healthy) << "the cure works";
    }
}

// By counting alone: at least a third of the steps of a bounce goes up, a crawl never does, and so on.
TEST(DiagnosisCases, CanBeToldByTheirCosts) {
    DiagnosisCases cases(2);
    for (std::uint64_t i = 0; i < manyCases; ++i) {
        const DiagnosisCase one = cases.draw(i).value();
        SCOPED_TRACE(one.cost + " at " + std::to_string(one.rate));
        const auto costs = one.run->costs();
        const std::size_t half = costs.size() / 2;
        int rises = 0;
        for (std::size_t row = half; row + 1 < costs.size(); ++row)
            rises += costs[row + 1] > costs[row] ? 1 : 0;
        switch (one.kind) {
        case CaseKind::diverging:
            EXPECT_GT(*std::ranges::max_element(costs), 10 * costs[0]);
            break;
        case CaseKind::oscillating:
            EXPECT_GE(rises, static_cast<int>(costs.size() - half) / 4);
            break;
        case CaseKind::crawling:
            EXPECT_EQ(rises, 0);
            EXPECT_GT(costs.back() - one.floor, 0.8 * (costs[0] - one.floor));
            break;
        case CaseKind::healthy:
            EXPECT_LT(costs.back(), 0.5 * costs[0]);
            break;
        }
    }
}

TEST(DiagnosisCases, KindsAreBalancedAndShuffled) {
    const DiagnosisCases cases(3);
    std::map<CaseKind, int> count;
    std::map<std::vector<CaseKind>, int> orders;
    for (std::uint64_t first = 0; first < 100 * DiagnosisCases::round; first += DiagnosisCases::round) {
        std::map<CaseKind, int> inRound;
        std::vector<CaseKind> order;
        for (std::uint64_t i = 0; i < DiagnosisCases::round; ++i) {
            order.push_back(cases.wished(first + i));
            ++inRound[order.back()];
        }
        ++orders[order];
        for (const auto kind :
             {CaseKind::diverging, CaseKind::crawling, CaseKind::oscillating, CaseKind::healthy})
            EXPECT_EQ(inRound[kind], 2);
    }
    EXPECT_GT(orders.size(), 80U) << "8!/2⁴ = 2520 orders there are";
}

TEST(DiagnosisCases, ComeWithOneKnobAndWithTwo) {
    DiagnosisCases cases(4);
    std::map<std::pair<CaseKind, std::size_t>, int> count;
    for (std::uint64_t i = 0; i < 200; ++i) {
        const DiagnosisCase one = cases.draw(i).value();
        ++count[{one.kind, one.knobs}];
    }
    EXPECT_EQ(count.size(), 8U) << "each kind with each number of knobs";
}

TEST(DiagnosisCases, FollowFromTheSeedInAnyOrder) {
    DiagnosisCases forwards(5), backwards(5), other(6);
    std::vector<RunSettings> settings;
    for (std::uint64_t i = 0; i < 40; ++i)
        settings.push_back(forwards.draw(i)->run->settings());
    int different = 0;
    for (std::uint64_t i = 40; i-- > 0;) {
        EXPECT_EQ(backwards.draw(i)->run->settings(), settings[i]);
        different += other.draw(i)->run->settings() == settings[i] ? 0 : 1;
    }
    EXPECT_GE(different, 38);
}

TEST(DiagnosisCases, StopWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(DiagnosisCases(1).draw(0, stop.get_token()).has_value());
}

// The table of symptoms: too large has two faces.
TEST(DiagnosisCase, ProblemsAndCuresAreThoseOfTheTable) {
    EXPECT_EQ(problemOf(CaseKind::diverging), RateProblem::tooLarge);
    EXPECT_EQ(problemOf(CaseKind::oscillating), RateProblem::tooLarge);
    EXPECT_EQ(problemOf(CaseKind::crawling), RateProblem::tooSmall);
    EXPECT_EQ(problemOf(CaseKind::healthy), RateProblem::none);
    EXPECT_EQ(cureOf(CaseKind::diverging), Cure::lower);
    EXPECT_EQ(cureOf(CaseKind::oscillating), Cure::lower);
    EXPECT_EQ(cureOf(CaseKind::crawling), Cure::raise);
    EXPECT_EQ(cureOf(CaseKind::healthy), Cure::none);
    EXPECT_EQ(kindOf(Verdict::overshooting), CaseKind::healthy);
    EXPECT_EQ(kindOf(Verdict::stationary), std::nullopt);
}

// A flat line at 100, which is w² from 10 at 1, is a bounce that nobody can see.
TEST(DiagnosisCase, AFlatBounceIsNotLegible) {
    DiagnosisCase one;
    one.kind = CaseKind::oscillating;
    one.run = flatRun();
    EXPECT_FALSE(isLegible(one));
}

TEST(RecordedCosts, AreARun) {
    const std::vector<double> costs{2, 1, std::numeric_limits<double>::infinity()};
    const auto run = runOfCosts(costs, 0.3);
    EXPECT_EQ(run.rows(), 3U);
    EXPECT_EQ(run.cost(1), 1);
    EXPECT_TRUE(std::isnan(run.w(1)[0]));
    EXPECT_EQ(run.stopped(), StopReason::notFinite);
    EXPECT_EQ(run.settings().hyper.rate, 0.3);
    EXPECT_EQ(runOfCosts(std::vector{5.0}, 1).rows(), 1U);
}

/// Judges a training by its costs: by the ends of it, coarsely.
Diagnosis judged(const TrainingRun& training, const std::stop_token&) {
    const auto& rows = training.rows;
    const double first = static_cast<double>(rows[0].cost);
    double last = 0;
    for (std::size_t i = rows.size() - 10; i < rows.size(); ++i)
        last += static_cast<double>(rows[i].cost) / 10;
    Diagnosis diagnosis;
    diagnosis.verdict = !(last < 2 * first)   ? Verdict::diverging
                        : last > 0.95 * first ? Verdict::crawling
                                              : Verdict::converging;
    diagnosis.cure = cureOf(kindOf(diagnosis.verdict).value());
    diagnosis.evidence = {{"costs"}};
    if (diagnosis.cure != Cure::none)
        diagnosis.suggestedRate = 0.3;
    return diagnosis;
}

TEST(DiagnosisCases, TheNetworkIsAmongThemWithAJudge) {
    DiagnosisCases cases(8, judged), same(8, judged);
    int trainings = 0;
    for (std::uint64_t i = 0; i < 12; ++i) {
        const DiagnosisCase one = cases.draw(i).value();
        EXPECT_EQ(one.kind, cases.wished(i));
        if (!one.training)
            continue;
        ++trainings;
        EXPECT_EQ(one.knobs, networkKnobs);
        EXPECT_EQ(one.run->stepsTaken(), one.training->steps);
        EXPECT_TRUE(problemsOf(*one.training).empty());
        EXPECT_EQ(one.curedTraining != nullptr, one.kind != CaseKind::healthy);
        if (one.curedTraining) {
            EXPECT_EQ(one.curedTraining->hyper.rate, 0.3);
        }
        const DiagnosisCase twin = same.draw(i).value();
        EXPECT_EQ(twin.training->seed, one.training->seed);
        EXPECT_TRUE(std::ranges::equal(twin.run->costs(), one.run->costs()));
    }
    EXPECT_GE(trainings, 1);
}

} // namespace
} // namespace downhill
