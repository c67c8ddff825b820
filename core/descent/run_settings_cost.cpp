#include "core/catalogue/catalogue.h"
#include "core/descent/run_settings.h"

#include <utility>

namespace downhill {

std::vector<SettingsProblem> problemsOf(const RunSettings& settings) {
    const ParsedFormula parsed = resolveCost(settings.cost);
    const auto* formula = std::get_if<std::shared_ptr<const Formula>>(&parsed);
    std::vector<SettingsProblem> problems = problemsOf(settings, formula ? (*formula)->knobs() : 0);
    if (!formula)
        problems.insert(problems.begin(),
                        {SettingsProblem::Field::cost,
                         settings.cost,
                         {"allowed.cost", {{"why", Facts{std::get<FormulaError>(parsed).problem}}}}});
    return problems;
}

std::shared_ptr<const Formula> costOf(const RunSettings& settings) {
    return std::get<std::shared_ptr<const Formula>>(resolveCost(settings.cost));
}

RunSettings withCost(RunSettings settings, const NamedCost& cost) {
    settings.cost = cost.formula;
    settings.start = cost.start;
    settings.hyper.rate = cost.rate;
    settings.steps = cost.steps;
    return settings;
}

} // namespace downhill
