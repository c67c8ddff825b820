#include "core/descent/arithmetic.h"

#include "core/descent/rule_state.h"
#include "core/rules/update_rule.h"
#include "core/rules/worked_step.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <utility>

namespace downhill {
namespace {

/// After a sign: `4.096`, `(−30)`.
std::string factorText(double value) {
    std::string text = displayText(value);
    if (value < 0)
        text.insert(0, 1, '(').push_back(')');
    return text;
}

/// Under a root or a small ²: `4.096`, `(−30)`, `(1.5·10⁻⁵)`, lest it be read as a power of its own.
std::string baseText(double value) {
    std::string text = displayText(value);
    if (!std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        text.insert(0, 1, '(').push_back(')');
    return text;
}

std::string textOf(const Term& term) {
    switch (term.kind) {
    case Term::Kind::sign:
        return term.sign;
    case Term::Kind::number:
        return displayText(term.value);
    case Term::Kind::factor:
        return factorText(term.value);
    case Term::Kind::base:
        return baseText(term.value);
    case Term::Kind::chosen:
        return displayText(term.value, 15); // what was chosen is not rounded: 0.99999 is not 1
    case Term::Kind::power:
        return superscriptText(static_cast<long long>(term.value));
    }
    return "";
}

/// `start` is what the line begins with: `w₅ = `.
Arithmetic written(std::string start, const WorkedLine& line) {
    Arithmetic parts{std::move(start), "", ""};
    std::string* rest = &parts.left;
    for (const Term& term : line.terms)
        if (term.isSlope) {
            parts.slope = textOf(term);
            rest = &parts.right;
        } else {
            *rest += textOf(term);
        }
    parts.right += " = " + displayText(line.result);
    return parts;
}

/// That knob's values of a state in which the values of all knobs lie side by side.
std::vector<double> ofKnob(const std::vector<double>& state, std::size_t knob, std::size_t knobs) {
    std::vector<double> values;
    for (std::size_t i = knob; i < state.size(); i += knobs)
        values.push_back(state[i]);
    return values;
}

} // namespace

std::vector<Arithmetic> arithmeticOf(const Run& run, std::size_t row) {
    std::vector<Arithmetic> lines;
    if (row >= run.stepsTaken())
        return lines;
    const RuleChoice& rule = run.settings().hyper.rule;
    const RuleStates states = ruleStatesAround(run, row);
    const std::vector<double> parameters = parametersOf(rule);
    const bool single = run.knobs() == 1;
    for (std::size_t knob = 0; knob < run.knobs(); ++knob) {
        const std::vector<double> before = ofKnob(states.before, knob, run.knobs());
        const std::vector<double> after = ofKnob(states.after, knob, run.knobs());
        const WorkedStep step{.k = row,
                              .w = run.w(row)[knob],
                              .slope = run.slope(row)[knob],
                              .rate = run.rate(row),
                              .newW = run.w(row + 1)[knob],
                              .before = before,
                              .after = after,
                              .parameters = parameters};
        for (const WorkedLine& line : rule.row().work(step)) {
            // one knob is named by its step, w₅; of several each has its own name already, w₁
            const std::string start =
                single ? subscriptText(row + 1) + " = " : subscriptText(knob + 1) + ": ";
            lines.push_back(written(line.symbol + start, line));
        }
    }
    return lines;
}

std::size_t arithmeticLinesOf(const RuleChoice& rule) {
    const std::vector<double> state(rule.row().stateSize, 0.0), parameters(rule.row().parameters.size(), 0.0);
    return rule.row().work({.before = state, .after = state, .parameters = parameters}).size();
}

} // namespace downhill
