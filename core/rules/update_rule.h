// How a step follows from the gradient.
#pragma once

#include "core/rules/rule_row.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace downhill {

/// One step after the other of one run. The rule's state (a velocity, running means) is in here; its
/// hyperparameters are given to its constructor, and the rate comes anew with each step, as a schedule may
/// change it.
///
/// Every rule treats each knob by itself, so that a lane is a knob of one run, or a knob of one of many runs
/// that go side by side, each with its own rate. Both ways give the same numbers to the last bit.
///
/// `Real` is that of the CostFunctionOf<Real> whose knobs it turns.
template <class Real>
class UpdateRuleOf {
public:
    UpdateRuleOf() = default;
    UpdateRuleOf(const UpdateRuleOf&) = delete;
    UpdateRuleOf& operator=(const UpdateRuleOf&) = delete;
    virtual ~UpdateRuleOf() = default;

    /// Before the first step of a run: the state is all zeros again. All spans of step() will have `lanes`
    /// entries.
    virtual void reset(std::size_t lanes) = 0;

    /// Fills in `change`, where w_new = w + change. Most rules do not look at w. `change` may not overlap
    /// with another span.
    virtual void step(std::span<const Real> gradient, std::span<const Real> w, double rate,
                      std::span<Real> change) = 0;

    /// The same to where it leads: next = w + change, in one pass over all lanes. Whether all of these are
    /// finite. No span may overlap with another.
    virtual bool stepTo(std::span<const Real> gradient, double rate, std::span<const Real> w,
                        std::span<Real> next) = 0;

    /// The same for lanes with rates of their own. No span may overlap with another.
    virtual void step(std::span<const Real> gradient, std::span<const Real> w, std::span<const Real> rates,
                      std::span<Real> change) = 0;

    /// The state: all that the next step depends on besides the number of steps made. stateSize · lanes
    /// values: for each value of the state, in the order that the rule's file names them, one a lane.
    virtual std::span<const Real> state() const = 0;

    /// Goes on as after `steps` steps (at least 0) that led to `state`; its size tells the number of lanes,
    /// as reset() would have been told it.
    virtual void resume(std::uint64_t steps, std::span<const Real> state) = 0;
};

using UpdateRule = UpdateRuleOf<double>;

/// The values of its parameters, in the order of its row; it must be without problems.
std::vector<double> parametersOf(const RuleChoice& rule);

/// `rule` must be without problems.
template <class Real = double>
std::unique_ptr<UpdateRuleOf<Real>> makeRule(const RuleChoice& rule);
template <>
std::unique_ptr<UpdateRuleOf<double>> makeRule(const RuleChoice& rule);
template <>
std::unique_ptr<UpdateRuleOf<float>> makeRule(const RuleChoice& rule);

/// Whether speed is carried from step to step, so that a run may go on uphill for a while: by rules with a
/// momentum, unless they are told to carry nothing. All others step against the slope of the moment.
bool carriesSpeed(const RuleChoice& rule);

/// Whether a step takes something off each knob besides what it makes of the slope, so that a run may leave
/// the bottom of a valley, and does not rest there unless that is at 0.
bool decays(const RuleChoice& rule);

} // namespace downhill
