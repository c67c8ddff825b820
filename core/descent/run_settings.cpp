#include "core/descent/run_settings.h"

#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>

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

const char* titleOf(SettingsProblem::Field field) {
    using enum SettingsProblem::Field;
    switch (field) {
    case cost:
        return "Cost";
    case start:
        return "Start";
    case rate:
        return "Learning rate";
    case steps:
        return "Steps";
    case tolerance:
        return "Tolerance";
    }
    return "";
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
    if (!(std::isfinite(settings.rate) && settings.rate > 0))
        problems.push_back({rate, exactText(settings.rate), "a finite number above 0"});
    if (settings.steps < 1 || settings.steps > RunSettings::maxSteps)
        problems.push_back({steps, countText(settings.steps), "1 to " + countText(RunSettings::maxSteps)});
    if (!(std::isfinite(settings.tolerance) && settings.tolerance >= 0))
        problems.push_back({tolerance, exactText(settings.tolerance), "0 or a finite number above 0"});
    return problems;
}

} // namespace downhill
