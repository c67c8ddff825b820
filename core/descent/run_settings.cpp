#include "core/descent/run_settings.h"

#include "core/descent/rate_schedule.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>
#include <utility>

namespace downhill {
namespace {

std::string listText(const std::vector<double>& values) {
    if (values.empty())
        return "nothing";
    constexpr std::size_t shown = 4;
    std::string text;
    for (std::size_t i = 0; i < std::min(values.size(), shown); ++i) {
        text += i > 0 ? "," : "";
        text += exactText(values[i]);
    }
    if (values.size() > shown)
        text += ",… (" + countText(values.size()) + " numbers)";
    return text;
}

/// The first that is wrong, if any.
std::vector<SettingsProblem> problemsOf(std::span<const RateChange> changes) {
    constexpr auto field = SettingsProblem::Field::rateChanges;
    if (changes.size() > RunSettings::maxRateChanges)
        return {{field, countText(changes.size()) + " of them",
                 "at most " + countText(RunSettings::maxRateChanges)}};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const std::string given = rateChangesText(changes.subspan(i, 1));
        if (changes[i].step < 1 || changes[i].step > RunSettings::maxSteps)
            return {{field, given, "a step from 1 to " + countText(RunSettings::maxSteps)}};
        if (!isRate(changes[i].rate))
            return {{field, given, "a finite rate above 0"}};
        if (i > 0 && changes[i].step <= changes[i - 1].step)
            return {{field, given, "a later step than that of the change before"}};
    }
    return {};
}

} // namespace

std::vector<SettingsProblem> problemsOf(const RunSettings& settings, std::size_t knobs) {
    using enum SettingsProblem::Field;
    std::vector<SettingsProblem> problems;
    const bool finiteStart = std::ranges::all_of(settings.start, [](double w) { return std::isfinite(w); });
    if (!finiteStart || settings.start.empty() || (knobs != 0 && settings.start.size() != knobs)) {
        const std::string allowed = knobs == 0   ? "one finite number for each knob"
                                    : knobs == 1 ? "one finite number"
                                                 : countText(knobs) + " finite numbers, one for each knob";
        problems.push_back({start, listText(settings.start), allowed});
    }
    std::ranges::copy(problemsOfHyperparameters(settings.hyper), std::back_inserter(problems));
    std::ranges::copy(problemsOf(settings.rateChanges), std::back_inserter(problems));
    if (settings.steps < 1 || settings.steps > RunSettings::maxSteps)
        problems.push_back({steps, countText(settings.steps), "1 to " + countText(RunSettings::maxSteps)});
    if (auto problem = problemOfTolerance(settings.tolerance))
        problems.push_back(std::move(*problem));
    return problems;
}

} // namespace downhill
