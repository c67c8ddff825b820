// A rule for one knob, done for many lanes at once.
#pragma once

#include "core/rules/update_rule.h"

#include <algorithm>
#include <utility>

namespace downhill {

/// `Rule` is one of core/rules. Its arithmetic is written once, there; here are only loops
/// that a compiler can turn into vector instructions, which round like all others.
template <class Rule, class Real = double>
class LanewiseRule final : public UpdateRuleOf<Real> {
public:
    using Formula = typename Rule::template Formula<Real>;

    explicit LanewiseRule(Formula formula = {}) : formula_(formula) {}

    void reset(std::size_t lanes) override {
        steps_ = 0;
        if constexpr (Rule::stateSize > 0)
            state_.assign(Rule::stateSize * lanes, Real(0));
    }

    void step(std::span<const Real> gradient, double rate, std::span<Real> change) override {
        apply(gradient, change, [rate = static_cast<Real>(rate)](std::size_t) { return rate; });
    }

    void step(std::span<const Real> gradient, std::span<const Real> rates, std::span<Real> change) override {
        apply(gradient, change, [each = rates.data()](std::size_t lane) { return each[lane]; });
    }

    std::span<const Real> state() const override { return state_; }

    void resume(std::uint64_t steps, std::span<const Real> state) override {
        steps_ = steps;
        state_.assign(state.begin(), state.end());
    }

private:
    template <class RateOf>
    void apply(std::span<const Real> gradient, std::span<Real> change, RateOf rateOf) {
        formula_.prepare(steps_++);
        const Formula formula = formula_; // a copy that no write to a lane can change
        const std::size_t lanes = gradient.size();
        const Real* const g = gradient.data();
        Real* const to = change.data();
        doAll(formula, lanes, g, to, rateOf, std::make_index_sequence<Rule::stateSize>());
    }

    template <class RateOf, std::size_t... which>
    void doAll(const Formula formula, const std::size_t lanes, const Real* const g, Real* const to,
               const RateOf rateOf, std::index_sequence<which...>) {
        [[maybe_unused]] Real* const state = state_.data();
        for (std::size_t i = 0; i < lanes; ++i)
            to[i] = -formula(g[i], rateOf(i), state[which * lanes + i]...);
    }

    Formula formula_;
    std::uint64_t steps_ = 0;
    std::vector<Real> state_;
};

} // namespace downhill
