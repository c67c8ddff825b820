// The facts of a diagnosis, each held against the rows of its run.
#include "core/catalogue/catalogue.h"
#include "tests/core/descent/trajectory.h"
#include "tests/core/diagnosis/verdicts.h"
#include "tests/core/facts/facts.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace downhill {
namespace {

using testing::ElementsAre;

TEST(Evidence, IsWithTheNumbersOfTheRun) {
    // w from 5 times 0.8 a step; 25·0.64^k
    EXPECT_EQ(diagnosisOf(Bowl(), {.hyper = {.rate = 0.5}}).evidence,
              (Facts{{"arrives.slope_zero.at_place",
                      {{"steps", Count{1}}, {"place", Facts{{"place.one_knob", {{"w", Rounded{0}}}}}}}},
                     {"costs", {{"costs", Series{{25, 0}}}}}}));
    // 25·9^k: 7.06·10¹² at k = 12 is the first above 10¹²
    const Facts explodes = diagnosisOf(Bowl(), {.hyper = {.rate = 2}}).evidence;
    ASSERT_THAT(idsOf(explodes), ElementsAre("growth.fold.milestone"));
    EXPECT_NEAR(valueOf<Rounded>(explodes[0], "ratio").value, 9, 1e-9);
    EXPECT_EQ(valueOf<Rounded>(explodes[0], "milestone"), Rounded{1e12});
    EXPECT_EQ(valueOf<Count>(explodes[0], "step"), Count{12});
    // w jumps between 10 and −10
    EXPECT_EQ(diagnosisOf(Bowl(), {.start = {10}, .hyper = {.rate = 1}}).evidence,
              (Facts{{"jumps_sides", {{"places", Series{{10, -10, 10}}}, {"cost", Rounded{100}}}}}));
    // ln 100 / −ln 0.998 = 2,300.3 steps; 25·0.998^40
    const Facts crawls = diagnosisOf(Bowl(), {.hyper = {.rate = 0.001}}).evidence;
    ASSERT_THAT(idsOf(crawls), ElementsAre("pace", "course"));
    EXPECT_NEAR(valueOf<Roughly>(crawls[0], "steps").value, 2300.3, 0.1);
    EXPECT_EQ(valueOf<Rounded>(crawls[1], "from"), Rounded{25});
    EXPECT_NEAR(valueOf<Rounded>(crawls[1], "to").value, 25 * std::pow(0.998, 40), 1e-9);
}

/// What a fact says of the rows, whatever the run.
class Checked {
public:
    explicit Checked(const Run& run) : run_(run) {}

    void check(const Fact& fact) const {
        SCOPED_TRACE(testing::Message()
                     << run_.settings().cost << " at " << run_.settings().hyper.rate << ": " << fact);
        for (const auto& [name, value] : fact.values) {
            if (name == "costs")
                checkCosts(std::get<Series>(value),
                           fact.id == "falls.from_step" ? valueOf<Count>(fact, "step").value : 0);
            if (name == "places")
                checkPlaces(std::get<Series>(value));
        }
        const std::string& id = fact.id;
        const auto number = [&](const char* name) { return valueOf<Rounded>(fact, name).value; };
        const auto count = [&](const char* name) { return valueOf<Count>(fact, name).value; };
        const double last = run_.cost(run_.rows() - 1);
        if (id == "course" || id == "course.still") {
            EXPECT_EQ(count("steps"), run_.stepsTaken());
            EXPECT_EQ(number(id == "course" ? "to" : "cost"), last);
        } else if (id == "costs.end") {
            EXPECT_EQ(number("end"), last);
        } else if (id == "costs.step") {
            EXPECT_EQ(number("end"), run_.cost(count("step")));
        } else if (id == "too_large") {
            EXPECT_EQ(count("step"), run_.rows() - 1);
            EXPECT_FALSE(std::isfinite(last) && std::isfinite(run_.slope(run_.rows() - 1)[0]));
        } else if (id == "left_domain.at_place") {
            EXPECT_TRUE(std::isnan(last));
            EXPECT_TRUE(std::isfinite(run_.cost(count("step") - 1)));
        } else if (id.ends_with(".milestone")) {
            EXPECT_GT(run_.cost(count("step")), number("milestone"));
            EXPECT_LE(run_.cost(count("step") - 1), number("milestone"));
        } else if (id.starts_with("keeps.w")) {
            const double share = valueOf<Share>(fact, "share").value;
            EXPECT_NEAR(std::fabs(run_.w(1)[0] / run_.w(0)[0]), share, 2e-3 * share);
            EXPECT_NEAR(run_.cost(1) / run_.cost(0), valueOf<Share>(fact, "cost_share").value, 5e-3);
        } else if (id.ends_with(".between")) {
            const double size = std::fabs(number("high"));
            EXPECT_GE(last, number("low") - 1e-9 * size);
            EXPECT_LE(last, number("high") + 1e-9 * size);
        } else if (id == "schedule_lowered") {
            EXPECT_EQ(number("rate"), run_.rate(run_.stepsTaken() - 1));
        }
    }

private:
    void checkCosts(const Series& costs, std::size_t from) const {
        EXPECT_LE(costs.values.size(), 5U);
        for (std::size_t row = 0; row < costs.values.size(); ++row)
            EXPECT_EQ(costs.values[row], run_.cost(from + row));
        EXPECT_TRUE(!costs.goesOn || run_.rows() > from + 5);
    }
    void checkPlaces(const Series& places) const {
        for (const double place : places.values) {
            bool found = false;
            for (std::size_t row = 0; row < run_.rows(); ++row)
                found = found || std::fabs(run_.w(row)[0] - place) <= 1e-12 * std::fabs(run_.w(0)[0]);
            EXPECT_TRUE(found) << place;
        }
    }

    const Run& run_;
};

TEST(Evidence, OfAllKindsIsTrueOfItsRows) {
    std::set<std::string> met;
    std::vector<std::string> costs{
        "-w^2", "|w|", "w^3", "w - ln(w)", "sqrt(w)", "w1^2 - w2^2", "0.001w1^2 + w2^2"};
    for (const NamedCost& named : catalogue())
        costs.push_back(named.name);
    for (const std::string& text : costs) {
        const auto cost = std::get<std::shared_ptr<const Formula>>(resolveCost(text));
        for (const double rate : {1e-20, 1e-4, 0.01, 0.1, 0.14, 0.5, 0.9, 1.0, 1.01, 2.0, 100.0})
            for (const std::uint64_t steps : {1, 2, 20, 400})
                for (const char* course : {"constant", "exponential:decay=0.8"}) {
                    const auto run = descend(*cost, {.cost = text,
                                                     .start = std::vector<double>(cost->knobs(), 3),
                                                     .hyper = {.rate = rate, .schedule = schedule(course)},
                                                     .steps = steps});
                    const Diagnosis diagnosis = diagnose(run);
                    EXPECT_FALSE(diagnosis.headline.id.empty());
                    EXPECT_FALSE(diagnosis.evidence.empty());
                    for (const Fact& fact : diagnosis.evidence) {
                        met.insert(fact.id);
                        Checked(run).check(fact);
                    }
                }
    }
    EXPECT_GT(met.size(), 25U);
}

} // namespace
} // namespace downhill
