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

FactValue listed(const std::vector<double>& values) {
    if (values.empty())
        return Facts{{"given.nothing"}};
    constexpr std::size_t shown = 4;
    std::string text;
    for (std::size_t i = 0; i < std::min(values.size(), shown); ++i) {
        text += i > 0 ? "," : "";
        text += exactText(values[i]);
    }
    if (values.size() <= shown)
        return text;
    return Facts{{"given.numbers", {{"first", text}, {"count", Count{values.size()}}}}};
}

Fact allowedStart(std::size_t knobs) {
    if (knobs == 0)
        return {"allowed.start"};
    if (knobs == 1)
        return {"allowed.start.one_knob"};
    return {"allowed.start.knobs", {{"knobs", Count{knobs}}}};
}

/// `id` says a range that ends at the most steps a run may have.
Fact upToMostSteps(const char* id) { return {id, {{"most", Count{RunSettings::maxSteps}}}}; }

/// The first that is wrong, if any.
std::vector<SettingsProblem> problemsOf(std::span<const RateChange> changes) {
    constexpr auto field = SettingsProblem::Field::rateChanges;
    if (changes.size() > RunSettings::maxRateChanges)
        return {{field,
                 Facts{{"given.of_them", {{"count", Count{changes.size()}}}}},
                 {"allowed.most", {{"most", Count{RunSettings::maxRateChanges}}}}}};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const std::string given = rateChangesText(changes.subspan(i, 1));
        if (changes[i].step < 1 || changes[i].step > RunSettings::maxSteps)
            return {{field, given, upToMostSteps("allowed.step_to")}};
        if (!isRate(changes[i].rate))
            return {{field, given, {"allowed.rate_above_0"}}};
        if (i > 0 && changes[i].step <= changes[i - 1].step)
            return {{field, given, {"allowed.later_step"}}};
    }
    return {};
}

} // namespace

std::vector<SettingsProblem> problemsOf(const RunSettings& settings, std::size_t knobs) {
    using enum SettingsProblem::Field;
    std::vector<SettingsProblem> problems;
    const bool finiteStart = std::ranges::all_of(settings.start, [](double w) { return std::isfinite(w); });
    for (const auto& constant : settings.constants)
        if (!canBeConstant(constant.first) || !std::isfinite(constant.second)) {
            problems.push_back({constants, constantsText({constant}), allowedConstants()});
            break;
        }
    if (!finiteStart || settings.start.empty() || (knobs != 0 && settings.start.size() != knobs))
        problems.push_back({start, listed(settings.start), allowedStart(knobs)});
    std::ranges::copy(problemsOfHyperparameters(settings.hyper), std::back_inserter(problems));
    std::ranges::copy(problemsOf(settings.rateChanges), std::back_inserter(problems));
    if (settings.steps < 1 || settings.steps > RunSettings::maxSteps)
        problems.push_back({steps, Count{settings.steps}, upToMostSteps("allowed.one_to")});
    if (auto problem = problemOfTolerance(settings.tolerance))
        problems.push_back(std::move(*problem));
    return problems;
}

} // namespace downhill
