#include "core/rules/update_rule.h"

namespace downhill {

std::vector<double> parametersOf(const RuleChoice& rule) {
    std::vector<double> parameters;
    for (std::size_t i = 0; i < rule.row().parameters.size(); ++i)
        parameters.push_back(rule.values.at(i).value());
    return parameters;
}

template <>
std::unique_ptr<UpdateRuleOf<double>> makeRule(const RuleChoice& rule) {
    return rule.row().makeDouble(parametersOf(rule));
}

template <>
std::unique_ptr<UpdateRuleOf<float>> makeRule(const RuleChoice& rule) {
    return rule.row().makeFloat(parametersOf(rule));
}

bool carriesSpeed(const RuleChoice& rule) {
    const std::optional<std::size_t> momentum = rule.row().momentum;
    return momentum && rule.values.at(*momentum) != 0.0;
}

bool decays(const RuleChoice& rule) {
    const std::optional<std::size_t> decay = rule.row().weightDecay;
    return decay && rule.values.at(*decay) != 0.0;
}

} // namespace downhill
