#include "core/training/training_settings.h"

#include "core/descent/rate_schedule.h"
#include "core/descent/update_rule.h"
#include "core/text/number_text.h"
#include "core/text/one_line.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace downhill {
namespace {

const char* titleOf(TrainingProblem::Field field) {
    using enum TrainingProblem::Field;
    switch (field) {
    case start:
        return "Knobs to start from";
    case rate:
        return "Learning rate";
    case rule:
        return "Rule";
    case schedule:
        return "Schedule";
    case batch:
        return "Images each step";
    case changes:
        return "Changes";
    case steps:
        return "Steps";
    case tolerance:
        return "Tolerance";
    }
    return "";
}

void append(std::vector<TrainingProblem>& problems, const Hyperparameters& hyper, std::uint64_t most) {
    using enum TrainingProblem::Field;
    if (!(std::isfinite(hyper.rate) && hyper.rate > 0))
        problems.push_back({rate, exactText(hyper.rate), "a finite number above 0"});
    for (const ChoiceProblem& problem : problemsOf(hyper.rule))
        problems.push_back({rule, problem.given, problem.allowed});
    for (const ChoiceProblem& problem : problemsOf(hyper.schedule))
        problems.push_back({schedule, problem.given, problem.allowed});
    // what follows from the run has nothing to follow from where there is no last step
    if (most == TrainingSettings::endless && settled(hyper.schedule, 1) != hyper.schedule)
        problems.push_back(
            {schedule, std::string(hyper.schedule.row().name) + " without a number of steps",
             std::string(hyper.schedule.row().name) + ":steps=N, where the training is endless"});
    if (hyper.batch < 1)
        problems.push_back({batch, countText(hyper.batch), "1 or more"});
}

} // namespace

const Hyperparameters& hyperparametersAt(const TrainingSettings& settings, std::uint64_t k) {
    const auto next = std::ranges::upper_bound(settings.changes, k, {}, &HyperparameterChange::step);
    return next == settings.changes.begin() ? settings.hyper : std::prev(next)->hyper;
}

std::uint64_t imagesReadBy(const TrainingSettings& settings, std::size_t trainingImages, std::uint64_t step) {
    std::uint64_t images = 0, counted = 0; // of rows: step k goes by what was read for row k
    const auto countTo = [&](std::uint64_t row, const Hyperparameters& hyper) {
        images += (row - counted) * std::min(hyper.batch, trainingImages);
        counted = row;
    };
    const Hyperparameters* hyper = &settings.hyper;
    for (const HyperparameterChange& change : settings.changes) {
        if (change.step + 1 >= step)
            break;
        countTo(change.step + 1, *hyper);
        hyper = &change.hyper;
    }
    countTo(step, *hyper);
    return images;
}

std::string TrainingProblem::message() const {
    return std::string(titleOf(field)) + ": given was " + given + ", allowed is " + allowed;
}

std::vector<TrainingProblem> problemsOf(const TrainingSettings& settings) {
    using enum TrainingProblem::Field;
    std::vector<TrainingProblem> problems;
    if (settings.start != nullptr && settings.start->size() != networkKnobs)
        problems.push_back({start, countText(settings.start->size()) + " knobs", countText(networkKnobs)});
    else if (settings.start != nullptr &&
             !std::ranges::all_of(*settings.start, [](float knob) { return std::isfinite(knob); }))
        problems.push_back({start, "a knob that is not finite", "finite knobs"});
    append(problems, settings.hyper, settings.steps);
    for (std::size_t i = 0; i < settings.changes.size(); ++i) {
        const HyperparameterChange& change = settings.changes[i];
        if (i > 0 && change.step <= settings.changes[i - 1].step)
            problems.push_back({changes, "one at step " + countText(change.step),
                                "a later step than that of the change before"});
        append(problems, change.hyper, settings.steps);
    }
    if (settings.steps < 1)
        problems.push_back({steps, countText(settings.steps), "1 or more"});
    if (!(std::isfinite(settings.tolerance) && settings.tolerance >= 0))
        problems.push_back({tolerance, exactText(settings.tolerance), "0 or a finite number above 0"});
    return problems;
}

} // namespace downhill
