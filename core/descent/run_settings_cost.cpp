#include "core/catalogue/catalogue.h"
#include "core/data/built_in_data.h"
#include "core/data/standardise.h"
#include "core/descent/run_settings.h"

#include <algorithm>
#include <string>
#include <utility>

namespace downhill {
namespace {

/// The first of the constants that the formula does not name.
SettingsProblem unused(const Constants& given, const Constants& named) {
    const auto one =
        std::ranges::find_if(given, [&](const auto& constant) { return !named.contains(constant.first); });
    std::string letters;
    for (const auto& [letter, value] : named)
        letters.append(letters.empty() ? "" : ", ").append(letter);
    Fact allowed{"allowed.constants.none"};
    if (!letters.empty())
        allowed = {"allowed.constants", {{"letters", letters}}};
    return {SettingsProblem::Field::constants, constantsText({*one}), std::move(allowed)};
}

} // namespace

std::vector<SettingsProblem> problemsOf(const RunSettings& settings) {
    const ParsedFormula parsed = resolveCost(settings.cost, settings.constants, settings.data);
    const auto* formula = std::get_if<std::shared_ptr<const Formula>>(&parsed);
    std::vector<SettingsProblem> problems = problemsOf(settings, formula ? (*formula)->knobs() : 0);
    if (!formula)
        problems.insert(problems.begin(),
                        {SettingsProblem::Field::cost,
                         settings.cost,
                         {"allowed.cost", {{"why", Facts{std::get<FormulaError>(parsed).problem}}}}});
    else if (problems.empty() && (*formula)->constants() != settings.constants)
        problems.push_back(unused(settings.constants, (*formula)->constants()));
    return problems;
}

std::shared_ptr<const Formula> costOf(const RunSettings& given) {
    const RunSettings settings = withoutName(given);
    return std::get<std::shared_ptr<const Formula>>(
        resolveCost(settings.cost, settings.constants,
                    settings.standardise ? standardised(settings.data) : settings.data));
}

bool isSameCost(const RunSettings& a, const RunSettings& b) {
    return a.cost == b.cost && a.constants == b.constants && a.data == b.data &&
           a.standardise == b.standardise;
}

RunSettings withCost(RunSettings settings, const NamedCost& cost) {
    settings.cost = cost.formula;
    settings.constants.clear();
    settings.data = findBuiltInData(cost.data);
    settings.standardise = false;
    if (settings.data.empty()) // nothing to draw a batch from
        settings.hyper.batch = Hyperparameters::allSamples;
    settings.start = cost.start;
    settings.hyper.rate = cost.rate;
    settings.steps = cost.steps;
    return settings;
}

RunSettings withoutName(RunSettings settings) {
    const NamedCost* const named = findNamedCost(settings.cost);
    if (named == nullptr)
        return settings;
    settings.cost = named->formula;
    if (settings.data.empty())
        settings.data = findBuiltInData(named->data);
    return settings;
}

RunSettings withCost(RunSettings settings, const Formula& formula) {
    settings.cost = formula.text();
    settings.constants = formula.constants();
    return settings;
}

} // namespace downhill
