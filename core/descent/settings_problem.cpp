#include "core/descent/settings_problem.h"

#include "core/text/number_text.h"

#include <cmath>

namespace downhill {
namespace {

const char* idOf(SettingsProblem::Field field) {
    using enum SettingsProblem::Field;
    switch (field) {
    case cost:
        return "problem.cost";
    case constants:
        return "problem.constants";
    case start:
        return "problem.start";
    case startKnobs:
        return "problem.start_knobs";
    case rate:
        return "problem.rate";
    case rule:
        return "problem.rule";
    case schedule:
        return "problem.schedule";
    case batch:
        return "problem.batch";
    case rateChanges:
        return "problem.rate_changes";
    case changes:
        return "problem.changes";
    case steps:
        return "problem.steps";
    case tolerance:
        return "problem.tolerance";
    }
    return "";
}

} // namespace

Fact SettingsProblem::fact() const { return {idOf(field), {{"given", given}, {"allowed", Facts{allowed}}}}; }

bool isRate(double rate) { return std::isfinite(rate) && rate > 0; }
Fact allowedRates() { return {"allowed.above", {{"from", Rounded{0}}}}; }

Fact allowedConstants() { return {"allowed.constant"}; }
Fact allowedTolerances() { return {"allowed.from", {{"from", Rounded{0}}}}; }

std::optional<SettingsProblem> problemOfTolerance(double tolerance) {
    if (std::isfinite(tolerance) && tolerance >= 0)
        return std::nullopt;
    return SettingsProblem{SettingsProblem::Field::tolerance, exactText(tolerance), allowedTolerances()};
}

} // namespace downhill
