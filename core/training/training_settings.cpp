#include "core/training/training_settings.h"

#include "core/descent/run_settings.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace downhill {

bool TrainingSettings::operator==(const TrainingSettings& other) const {
    const bool sameStart = start == other.start || (start && other.start && *start == *other.start);
    return sameStart && digits == other.digits && network == other.network && seed == other.seed &&
           hyper == other.hyper && changes == other.changes && steps == other.steps &&
           tolerance == other.tolerance;
}

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

std::vector<SettingsProblem> problemsOf(const TrainingSettings& settings) {
    using enum SettingsProblem::Field;
    const bool endless = settings.steps == TrainingSettings::endless;
    std::vector<SettingsProblem> problems;
    if (settings.start != nullptr && settings.start->size() != networkKnobs)
        problems.push_back({startKnobs,
                            Facts{{"given.knobs", {{"count", Count{settings.start->size()}}}}},
                            {"allowed.knobs", {{"count", Count{networkKnobs}}}}});
    else if (settings.start != nullptr &&
             !std::ranges::all_of(*settings.start, [](float knob) { return std::isfinite(knob); }))
        problems.push_back({startKnobs, Facts{{"given.not_finite_knob"}}, {"allowed.finite_knobs"}});
    std::ranges::copy(problemsOfHyperparameters(settings.hyper, endless), std::back_inserter(problems));
    for (std::size_t i = 0; i < settings.changes.size(); ++i) {
        const HyperparameterChange& change = settings.changes[i];
        if (i > 0 && change.step <= settings.changes[i - 1].step)
            problems.push_back({changes,
                                Facts{{"given.change_at", {{"step", Count{change.step}}}}},
                                {"allowed.later_step"}});
        std::ranges::copy(problemsOfHyperparameters(change.hyper, endless), std::back_inserter(problems));
    }
    if (!endless && (settings.steps < 1 || settings.steps > RunSettings::maxSteps))
        problems.push_back(
            {steps, Count{settings.steps}, {"allowed.one_to", {{"most", Count{RunSettings::maxSteps}}}}});
    if (auto problem = problemOfTolerance(settings.tolerance))
        problems.push_back(std::move(*problem));
    return problems;
}

} // namespace downhill
