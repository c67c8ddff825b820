#include "core/descent/settings_problem.h"

#include "core/text/number_text.h"

#include <cmath>

namespace downhill {
namespace {

const char* titleOf(SettingsProblem::Field field) {
    using enum SettingsProblem::Field;
    switch (field) {
    case cost:
        return "Cost";
    case start:
        return "Start";
    case startKnobs:
        return "Knobs to start from";
    case rate:
        return "Learning rate";
    case rule:
        return "Rule";
    case schedule:
        return "Schedule";
    case batch:
        return "Images each step";
    case rateChanges:
        return "Rate changes";
    case changes:
        return "Changes";
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

bool isRate(double rate) { return std::isfinite(rate) && rate > 0; }

std::optional<SettingsProblem> problemOfTolerance(double tolerance) {
    if (std::isfinite(tolerance) && tolerance >= 0)
        return std::nullopt;
    return SettingsProblem{SettingsProblem::Field::tolerance, exactText(tolerance),
                           "0 or a finite number above 0"};
}

} // namespace downhill
