// One step of one knob with its numbers, as a rule has them: facts, from which lines of arithmetic are
// written.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace downhill {

/// The values of one step, as a rule gets them. The state is as long as RuleRow::stateSize says.
struct WorkedStep {
    std::uint64_t k = 0; ///< of the step, from 0
    double w = 0, slope = 0, rate = 0;
    double newW = 0;
    std::span<const double> before, after; ///< the state around the step, this knob's values
    std::span<const double> parameters;    ///< in the order of the rule's row
};

/// A part of a line: a sign, or a number and the place it stands at.
struct Term {
    enum class Kind {
        sign,   ///< ` × `, ` / (√`: as it is, with its blanks
        number, ///< where nothing before it could be taken for its sign
        factor, ///< after another sign
        base,   ///< under a root, or of a power
        chosen, ///< a value that somebody chose, which is not rounded
        power   ///< a small whole number
    };
    Kind kind;
    const char* sign = "";
    double value = 0;
    bool isSlope = false; ///< the one that is shown in the colour of the slope; at most one a line

    Term(const char* text) : kind(Kind::sign), sign(text) {} // NOLINT(google-explicit-constructor)
    Term(Kind place, double number) : kind(place), value(number) {}

    Term asSlope() const {
        Term term = *this;
        term.isSlope = true;
        return term;
    }
};

/// `symbol = terms = result`, after the step.
struct WorkedLine {
    const char* symbol; ///< `w`, `v`, `m̂`; UTF-8
    std::vector<Term> terms;
    double result;
};

} // namespace downhill
