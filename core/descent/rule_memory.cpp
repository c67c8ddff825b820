#include "core/descent/rule_memory.h"

#include "core/descent/update_rule.h"

namespace downhill {

RuleMemory memoryOfStep(const Run& run, std::size_t row) {
    RuleMemory memory;
    const Choice& choice = run.settings().rule;
    if (memoriesOf(choice) == 0)
        return memory;
    const std::unique_ptr<UpdateRule> rule = makeRule(choice);
    const std::size_t from = row - row % run.memoryStride();
    rule->resume(from, run.memory(from));
    std::vector<double> change(run.knobs());
    constexpr double anyRate = 1; // no rule remembers it
    for (std::size_t k = from; k < row; ++k)
        rule->step(run.slope(k), anyRate, change);
    const auto now = [&] { return std::vector<double>(rule->memory().begin(), rule->memory().end()); };
    memory.before = now();
    rule->step(run.slope(row), anyRate, change);
    memory.after = now();
    return memory;
}

} // namespace downhill
