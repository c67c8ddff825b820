#include "core/training_diagnosis/training_facts.h"

#include "core/descent/rate_schedule.h"
#include "core/diagnosis/diagnosis_facts.h"

#include <utility>

namespace downhill {
namespace {

/// To two decimals, or to two digits.
Rounded costValue(double cost) { return {cost, cost < 1 ? 2 : 3}; }

/// `Cost 2.41 → about 0.31 in 1,400 steps (44,800 images read).` {from}, {to}, {steps}, and {read} with
/// {images}; where something was changed on the way {since} that step.
Fact courseOf(const TrainingReading& read, const TrainingRun& training) {
    const std::uint64_t images =
        training.imagesRead - imagesReadBy(*training.settings, training.data->training.count(), read.since);
    Fact course{read.noisy ? "training.course.about" : "training.course",
                {{"from", costValue(read.startCost)},
                 {"to", costValue(read.endCost)},
                 {"steps", Count{read.steps}},
                 {"read", Facts{{"training.read", {{"images", Count{images}}}}}}}};
    if (read.since > 0) {
        course.id += ".since";
        course.values.emplace_back("since", Count{read.since});
    }
    return course;
}

void addRight(Facts& facts, const TrainingRun& training) {
    if (!training.heldOut.empty())
        facts.push_back({"training.right", {{"share", Share{training.heldOut.back().accuracy}}}});
}

Fact guessing(const TrainingReading& read) {
    return {"training.guessing", {{"cost", Rounded{read.guessing}}}};
}

/// Where there was a peak worth naming.
void addPeak(Facts& facts, const TrainingReading& read) {
    constexpr double worthNaming = 10;
    if (read.highest > worthNaming * read.startCost && read.highest > 2 * read.endCost)
        facts.push_back(
            {"training.peak", {{"step", Count{read.highestAt}}, {"cost", Rounded{read.highest, 3}}}});
}

Facts explosionFacts(const TrainingReading& read, const TrainingRun& training) {
    if (read.reading.finiteRows == 0)
        return {{"training.cost_undefined"}};
    Facts facts;
    if (!read.reading.notFinite) {
        facts.push_back(courseOf(read, training));
        addPeak(facts, read);
        facts.push_back(guessing(read));
        return facts;
    }
    if (read.highest > read.startCost)
        facts.push_back(
            {"training.grew", {{"from", costValue(read.startCost)}, {"to", Rounded{read.highest, 3}}}});
    facts.push_back({"too_large", {{"step", Count{training.stepsTaken()}}}});
    return facts;
}

Facts bouncingFacts(const TrainingReading& read, const TrainingRun& training) {
    Facts facts{courseOf(read, training)};
    addPeak(facts, read);
    facts.push_back({read.still ? "training.lies_still" : "training.bounces"});
    constexpr double nearly = 0.9;
    if (read.endCost > nearly * read.guessing)
        facts.push_back(guessing(read));
    addRight(facts, training);
    return facts;
}

/// What the schedule has made of the {rate}, where that may be why nothing moves.
void addLoweredRate(Facts& facts, const TrainingRun& training) {
    const std::uint64_t last = training.stepsTaken() > 0 ? training.stepsTaken() - 1 : 0;
    const Hyperparameters& hyper = hyperparametersAt(*training.settings, last);
    const RateSchedule rates(hyper.rate, hyper.schedule, training.settings->steps);
    constexpr double much = 0.5;
    if (rates.left(last) <= much)
        facts.push_back({"training.schedule_lowered", {{"rate", Rounded{rates.at(last)}}}});
}

Facts crawlingFacts(const TrainingReading& read, const TrainingRun& training) {
    constexpr double worthSaying = 1e6;
    Facts facts{courseOf(read, training)};
    if (read.stepsToHalve < worthSaying)
        facts.push_back({"training.pace", {{"steps", Roughly{read.stepsToHalve}}}});
    else
        facts.push_back({"training.hardly_lower"});
    addLoweredRate(facts, training);
    addRight(facts, training);
    return facts;
}

Facts convergingFacts(const TrainingReading& read, const TrainingRun& training) {
    if (read.steps == 0 && read.since > 0)
        return {{"training.no_step_since", {{"since", Count{read.since}}}}};
    if (read.steps == 0)
        return {{"no_step"}};
    constexpr double low = 0.25;
    Facts facts{courseOf(read, training)};
    if (read.level && read.endCost < low * read.guessing)
        facts.push_back({"training.at_floor"});
    addRight(facts, training);
    return facts;
}

Facts overshootingFacts(const TrainingReading& read, const TrainingRun& training) {
    Facts facts{courseOf(read, training), {"training.rises", {{"share", Share{read.risingShare}}}}};
    addRight(facts, training);
    return facts;
}

} // namespace

Fact headlineOf(Verdict verdict, const TrainingReading& read) {
    switch (verdict) {
    case Verdict::oscillating:
        return {read.still ? "headline.training.plateau" : "headline.training.bounces"};
    case Verdict::converging:
        return {"headline.training.converging"};
    case Verdict::stationary:
    case Verdict::diverging:
    case Verdict::overshooting:
    case Verdict::crawling:
        break;
    }
    return headlineOf(verdict, read.reading);
}

Facts evidenceOf(Verdict verdict, const TrainingReading& read, const TrainingRun& training) {
    switch (verdict) {
    case Verdict::stationary:
        return {{"training.slope_zero"}};
    case Verdict::diverging:
        return explosionFacts(read, training);
    case Verdict::oscillating:
        return bouncingFacts(read, training);
    case Verdict::overshooting:
        return overshootingFacts(read, training);
    case Verdict::crawling:
        return crawlingFacts(read, training);
    case Verdict::converging:
        break;
    }
    return convergingFacts(read, training);
}

Facts adviceOf(Verdict verdict, Cure cure, const TrainingReading& read, const TrainingRun& training,
               const TrainingCure& found) {
    if (verdict == Verdict::stationary)
        return {{"advice.start_elsewhere"}};
    if (verdict == Verdict::overshooting)
        return {{"advice.would_glide"}};
    if (read.reading.finiteRows == 0)
        return {{"advice.start_where_defined"}};
    if (cure == Cure::none)
        return {};
    if (found.searched && !found.rate)
        return {{"advice.training.none_learns"}};
    std::string action = actionOf(cure, !training.settings->changes.empty());
    if (found.rate)
        return {{action + ".works", {{"rate", Rounded{*found.rate}}}}};
    return {{std::move(action)}};
}

} // namespace downhill
