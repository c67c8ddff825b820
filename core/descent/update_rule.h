// How a step follows from the gradient.
#pragma once

#include "core/descent/choice.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace downhill {

/// One step after the other of one run. What a rule remembers between steps (a velocity, running means) is in
/// here; its hyper-parameters are given to its constructor, and the rate comes anew with each step, as a
/// schedule may change it.
///
/// Every rule treats each knob by itself, so that a lane is a knob of one run, or a knob of one of many runs
/// that go side by side, each with its own rate. Both ways give the same numbers to the last bit.
class UpdateRule {
public:
    UpdateRule() = default;
    UpdateRule(const UpdateRule&) = delete;
    UpdateRule& operator=(const UpdateRule&) = delete;
    virtual ~UpdateRule() = default;

    /// Before the first step of a run: forgets everything. All spans of step() will have `lanes` entries.
    virtual void reset(std::size_t lanes) = 0;

    /// Fills in `change`, where w_new = w + change.
    virtual void step(std::span<const double> gradient, double rate, std::span<double> change) = 0;

    /// The same for lanes with rates of their own. No span may overlap with another.
    virtual void step(std::span<const double> gradient, std::span<const double> rates,
                      std::span<double> change) = 0;

    /// All that is remembered of the steps so far, besides their number: for each thing remembered, in the
    /// order that core/descent/rules.h names them, a number a lane.
    virtual std::span<const double> memory() const = 0;

    /// Goes on as after `steps` steps (at least 0) that led to `memory`; its size tells the number of lanes,
    /// as reset() would have been told it.
    virtual void resume(std::uint64_t steps, std::span<const double> memory) = 0;
};

/// What there is to choose from: `gd`, `momentum`, `nesterov`, `adagrad`, `rmsprop`, `adam`.
const std::vector<Offer>& ruleOffers();

/// `rule` must be without problems.
std::unique_ptr<UpdateRule> makeRule(const Choice& rule);

/// How many numbers a knob the rule remembers between steps.
std::size_t memoriesOf(const Choice& rule);

/// Whether speed is carried from step to step, so that a run may go on uphill for a while: momentum, nesterov
/// and adam, unless they are told to carry nothing. All others step against the slope of the moment.
bool carriesSpeed(const Choice& rule);

/// `momentum:momentum=0.9`.
ParsedChoice parseRule(std::string_view text);
std::string ruleText(const Choice& rule);

} // namespace downhill
