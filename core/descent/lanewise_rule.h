// A rule for one knob, done for many lanes at once.
#pragma once

#include "core/descent/rules.h"
#include "core/descent/update_rule.h"

#include <algorithm>
#include <utility>

namespace downhill {

/// `Formula` is one of the rules of rules.h. Its arithmetic is written once, there; here are only loops that
/// a compiler can turn into vector instructions, which round like all others.
template <class Formula>
class LanewiseRule final : public UpdateRule {
public:
    explicit LanewiseRule(Formula formula = {}) : formula_(formula) {}

    void reset(std::size_t lanes) override {
        steps_ = 0;
        if constexpr (Formula::memories > 0)
            memory_.assign(Formula::memories * lanes, 0.0);
    }

    void step(std::span<const double> gradient, double rate, std::span<double> change) override {
        apply(gradient, change, [rate](std::size_t) { return rate; });
    }

    void step(std::span<const double> gradient, std::span<const double> rates,
              std::span<double> change) override {
        apply(gradient, change, [each = rates.data()](std::size_t lane) { return each[lane]; });
    }

    std::span<const double> memory() const override { return memory_; }

    void resume(std::uint64_t steps, std::span<const double> memory) override {
        steps_ = steps;
        memory_.assign(memory.begin(), memory.end());
    }

private:
    template <class RateOf>
    void apply(std::span<const double> gradient, std::span<double> change, RateOf rateOf) {
        formula_.prepare(steps_++);
        const Formula formula = formula_; // a copy that no write to a lane can change
        const std::size_t lanes = gradient.size();
        const double* const g = gradient.data();
        double* const to = change.data();
        if constexpr (Formula::memories == 0) {
            for (std::size_t i = 0; i < lanes; ++i)
                to[i] = -formula(g[i], rateOf(i));
        } else if constexpr (Formula::memories == 1) {
            double* const a = memory_.data();
            for (std::size_t i = 0; i < lanes; ++i)
                to[i] = -formula(g[i], rateOf(i), a[i]);
        } else {
            double *const a = memory_.data(), *const b = a + lanes;
            for (std::size_t i = 0; i < lanes; ++i)
                to[i] = -formula(g[i], rateOf(i), a[i], b[i]);
        }
    }

    Formula formula_;
    std::uint64_t steps_ = 0;
    std::vector<double> memory_;
};

/// The rule of the lesson, where the compiler shall see all of it.
using PlainDescent = LanewiseRule<Plain>;

} // namespace downhill
