#include "core/descent/arithmetic.h"

#include "core/descent/rule_state.h"
#include "core/descent/shown_values.h"
#include "core/rules/update_rule.h"
#include "core/rules/worked_step.h"
#include "core/text/number_text.h"

#include <utility>

namespace downhill {
namespace {

/// That knob's values of a state in which the values of all knobs lie side by side.
std::vector<double> ofKnob(const std::vector<double>& state, std::size_t knob, std::size_t knobs) {
    std::vector<double> values;
    for (std::size_t i = knob; i < state.size(); i += knobs)
        values.push_back(state[i]);
    return values;
}

/// Values of one knob around a step.
struct KnobStep {
    double w, slope, newW;
    std::vector<double> before, after; ///< of the rule's state
};

KnobStep knobStepOf(const Run& run, std::size_t row, std::size_t knob, const RuleStates& states) {
    return {run.w(row)[knob], run.slope(row)[knob], run.w(row + 1)[knob],
            ofKnob(states.before, knob, run.knobs()), ofKnob(states.after, knob, run.knobs())};
}

/// The same as it is shown. A rule with a momentum has its speed, or its mean slope, in front of its state:
/// the only value of a state that cancels. `earlier` is the state before the step that led to `row`.
KnobStep shownStepOf(const Run& run, std::size_t row, std::size_t knob, KnobStep step,
                     const std::vector<double>& earlier) {
    step.w = shownW(run, row, knob);
    step.slope = shownSlope(run, row, knob);
    step.newW = shownW(run, row + 1, knob);
    const RuleChoice& rule = run.settings().hyper.rule;
    if (const auto momentum = rule.row().momentum) {
        const double kept = parametersOf(rule)[*momentum];
        if (isRounding(step.after[0], kept * step.before[0]))
            step.after[0] = 0;
        if (row > 0 && isRounding(step.before[0], kept * earlier[knob]))
            step.before[0] = 0;
    }
    return step;
}

std::vector<WorkedLine> linesOf(const Run& run, std::size_t row, const KnobStep& step) {
    const RuleChoice& rule = run.settings().hyper.rule;
    const std::vector<double> parameters = parametersOf(rule);
    return rule.row().work({.k = row,
                            .w = step.w,
                            .slope = step.slope,
                            .rate = run.rate(row),
                            .newW = step.newW,
                            .before = step.before,
                            .after = step.after,
                            .parameters = parameters});
}

} // namespace

std::vector<Arithmetic> arithmeticOf(const Run& run, std::size_t row) {
    std::vector<Arithmetic> lines;
    if (row >= run.stepsTaken())
        return lines;
    const RuleStates states = ruleStatesAround(run, row);
    const std::vector<double> earlier =
        row > 0 ? ruleStatesAround(run, row - 1).before : std::vector<double>();
    const bool single = run.knobs() == 1;
    for (std::size_t knob = 0; knob < run.knobs(); ++knob) {
        const KnobStep step = knobStepOf(run, row, knob, states);
        const std::vector<WorkedLine> exact = linesOf(run, row, step);
        const std::vector<WorkedLine> shown = linesOf(run, row, shownStepOf(run, row, knob, step, earlier));
        for (std::size_t i = 0; i < exact.size(); ++i) {
            // one knob is named by its step, w₅; of several each has its own name already, w₁
            const std::string start =
                exact[i].symbol + (single ? subscriptText(row + 1) + " = " : subscriptText(knob + 1) + ": ");
            // where a run grows out of rounding again, a line does not come out of the zeros
            WrittenLine written = writtenOut(start, shown[i]);
            if (!written.comesOut)
                written = writtenOut(start, exact[i]);
            lines.push_back(std::move(written.parts));
        }
    }
    return lines;
}

std::size_t arithmeticLinesOf(const RuleChoice& rule) {
    const std::vector<double> state(rule.row().stateSize, 0.0), parameters(rule.row().parameters.size(), 0.0);
    return rule.row().work({.before = state, .after = state, .parameters = parameters}).size();
}

} // namespace downhill
