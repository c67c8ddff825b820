// A rule for one knob, done for many lanes at once.
#pragma once

#include "core/maths/processor.h"
#include "core/rules/update_rule.h"

#include <bit>
#include <cstdint>
#include <limits>
#include <type_traits>
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

    void step(std::span<const Real> gradient, std::span<const Real> w, double rate,
              std::span<Real> change) override {
        apply(gradient, w, change, [rate = static_cast<Real>(rate)](std::size_t) { return rate; });
    }

    void step(std::span<const Real> gradient, std::span<const Real> w, std::span<const Real> rates,
              std::span<Real> change) override {
        apply(gradient, w, change, [each = rates.data()](std::size_t lane) { return each[lane]; });
    }

    bool stepTo(std::span<const Real> gradient, double rate, std::span<const Real> w,
                std::span<Real> next) override {
        formula_.prepare(steps_++);
        const Move move{formula_, gradient.size(), gradient.data(), static_cast<Real>(rate),
                        w.data(), next.data(),     state_.data()};
#if defined(__x86_64__)
        if (hasWideVectors())
            return moveWide(move);
#endif
        return moved(move, std::make_index_sequence<Rule::stateSize>());
    }

    std::span<const Real> state() const override { return state_; }

    void resume(std::uint64_t steps, std::span<const Real> state) override {
        steps_ = steps;
        state_.assign(state.begin(), state.end());
    }

private:
    /// What w becomes less by in one lane.
    template <class... State>
    [[gnu::always_inline]] static inline Real
    lessBy(const Formula& formula, Real g, [[maybe_unused]] const Real* w, Real rate, State&... state) {
        if constexpr (Rule::weightDecay.has_value())
            return formula(g, *w, rate, state...);
        else
            return formula(g, rate, state...);
    }

    template <class RateOf>
    void apply(std::span<const Real> gradient, std::span<const Real> w, std::span<Real> change,
               RateOf rateOf) {
        formula_.prepare(steps_++);
        const Formula formula = formula_; // a copy that no write to a lane can change
        const std::size_t lanes = gradient.size();
        const Real* const g = gradient.data();
        Real* const to = change.data();
        doAll(formula, lanes, g, w.data(), to, rateOf, std::make_index_sequence<Rule::stateSize>());
    }

    template <class RateOf, std::size_t... which>
    void doAll(const Formula formula, const std::size_t lanes, const Real* const g, const Real* const w,
               Real* const to, const RateOf rateOf, std::index_sequence<which...>) {
        [[maybe_unused]] Real* const state = state_.data();
        for (std::size_t i = 0; i < lanes; ++i)
            to[i] = -lessBy(formula, g[i], w + i, rateOf(i), state[which * lanes + i]...);
    }

    struct Move {
        Formula formula;
        std::size_t lanes;
        const Real* g;
        Real rate;
        const Real* w;
        Real* next;
        Real* state;
    };

    template <std::size_t... which>
    [[gnu::always_inline]] static inline bool moved(const Move& move, std::index_sequence<which...>) {
        const auto [formula, lanes, g, rate, w, next, state] =
            move; // copies that no write to a lane can change
        // Of numbers without their sign the largest pattern of bits is the largest number, or none.
        using Bits = std::conditional_t<sizeof(Real) == 4, std::int32_t, std::int64_t>;
        constexpr Bits unsignedBits = std::numeric_limits<Bits>::max();
        constexpr Bits infinity = std::bit_cast<Bits>(std::numeric_limits<Real>::infinity());
        Bits most = 0;
#if defined(__clang__)
#pragma clang loop vectorize(assume_safety)
#else
#pragma GCC ivdep
#endif
        for (std::size_t i = 0; i < lanes; ++i) {
            const Real to = w[i] + -lessBy(formula, g[i], w + i, rate, state[which * lanes + i]...);
            next[i] = to;
            const Bits bits = std::bit_cast<Bits>(to) & unsignedBits;
            most = bits > most ? bits : most;
        }
        return most < infinity;
    }

#if defined(__x86_64__)
    /// For processors with vectors of eight. Without fused operations, so that no bit differs.
    [[gnu::target("avx2")]] static bool moveWide(const Move& move) {
        return moved(move, std::make_index_sequence<Rule::stateSize>());
    }
#endif

    Formula formula_;
    std::uint64_t steps_ = 0;
    std::vector<Real> state_;
};

} // namespace downhill
