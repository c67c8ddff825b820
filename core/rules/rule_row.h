// The table of update rules: everything there is to know of each stands in its row.
#pragma once

#include "core/choice/choice.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace downhill {

template <class Real>
class UpdateRuleOf; // update_rule.h
struct WorkedLine;  // core/text/written_line.h
struct WorkedStep;

/// One update rule. The rows are made of the files in core/rules, one a rule; all others read them
/// here.
struct RuleRow : Offer {
    /// Whether a step is −rate·slope and nothing else. Then it is known without asking the rule.
    bool isPlain = false;
    /// How many values a knob the state of the rule has: what it keeps from step to step.
    std::size_t stateSize = 0;
    /// Which of its parameters says how much speed is carried from step to step; 0 carries none. Without such
    /// a parameter the rule steps against the slope of the moment.
    std::optional<std::size_t> momentum;
    /// Which of its parameters says how much of each knob a step takes off, apart from what it makes of the
    /// slope; then a knob may move where it has no slope.
    std::optional<std::size_t> weightDecay;
    /// Whether its steps are as long as the rate, however small the slope, so that with one rate it never
    /// settles.
    bool stepsAreTheRate = false;

    /// A rule with these values of its parameters, for knobs that are doubles or floats; both also step lanes
    /// that have rates of their own.
    template <class Real>
    using Make = std::unique_ptr<UpdateRuleOf<Real>> (*)(std::span<const double> parameters);
    Make<double> makeDouble = nullptr;
    Make<float> makeFloat = nullptr;

    /// The step of a knob with its numbers, line by line. As many lines for every step; the last one gives
    /// the new w.
    std::vector<WorkedLine> (*work)(const WorkedStep& step) = nullptr;

    /// `gd`, `momentum`, … `lion`, as menus show them.
    static std::span<const RuleRow> all();
};

using RuleChoice = ChoiceOf<RuleRow>;

} // namespace downhill
