#include "core/descent/rule_state.h"

#include "core/rules/update_rule.h"

namespace downhill {

RuleStates ruleStatesAround(const Run& run, std::size_t row) {
    RuleStates states;
    const RuleChoice& choice = run.settings().hyper.rule;
    if (choice.row().stateSize == 0)
        return states;
    const std::unique_ptr<UpdateRule> rule = makeRule(choice);
    const std::size_t from = row - row % run.stateStride();
    rule->resume(from, run.ruleState(from));
    std::vector<double> change(run.knobs());
    constexpr double anyRate = 1; // it is no part of any state
    for (std::size_t k = from; k < row; ++k)
        rule->step(run.slope(k), run.w(k), anyRate, change);
    const auto now = [&] { return std::vector<double>(rule->state().begin(), rule->state().end()); };
    states.before = now();
    rule->step(run.slope(row), run.w(row), anyRate, change);
    states.after = now();
    return states;
}

} // namespace downhill
