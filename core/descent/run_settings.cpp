#include "core/descent/run_settings.h"

#include "core/descent/rate_schedule.h"
#include "core/descent/update_rule.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace downhill {
namespace {

bool isRate(double rate) { return std::isfinite(rate) && rate > 0; }

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

const char* titleOf(SettingsProblem::Field field) {
    using enum SettingsProblem::Field;
    switch (field) {
    case cost:
        return "Cost";
    case start:
        return "Start";
    case rate:
        return "Learning rate";
    case rule:
        return "Rule";
    case schedule:
        return "Schedule";
    case rateChanges:
        return "Rate changes";
    case steps:
        return "Steps";
    case tolerance:
        return "Tolerance";
    }
    return "";
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

std::string SettingsProblem::message() const {
    return std::string(titleOf(field)) + ": given was " + given + ", allowed is " + allowed;
}

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
    if (!isRate(settings.hyper.rate))
        problems.push_back({rate, exactText(settings.hyper.rate), "a finite number above 0"});
    for (const ChoiceProblem& problem : problemsOf(settings.hyper.rule))
        problems.push_back({rule, problem.given, problem.allowed});
    for (const ChoiceProblem& problem : problemsOf(settings.hyper.schedule))
        problems.push_back({schedule, problem.given, problem.allowed});
    std::ranges::copy(problemsOf(settings.rateChanges), std::back_inserter(problems));
    if (settings.steps < 1 || settings.steps > RunSettings::maxSteps)
        problems.push_back({steps, countText(settings.steps), "1 to " + countText(RunSettings::maxSteps)});
    if (!(std::isfinite(settings.tolerance) && settings.tolerance >= 0))
        problems.push_back({tolerance, exactText(settings.tolerance), "0 or a finite number above 0"});
    return problems;
}

} // namespace downhill
