// What the files of the update rules have in common. For rule_table.cpp, which makes their rows.
//
// A rule is a struct with
//
//     parameters, offer   what a reader or a form needs to know of it
//     stateSize           values a knob that are kept from step to step, all of them 0 at first
//     isPlain, momentum, weightDecay, stepsAreTheRate
//                         see RuleRow, where they are not as in AnyRule
//     Formula<Real>       its textbook's arithmetic for one knob: `prepare(k)` before step k (from 0), then
//                         for each knob (slope g, rate r, its state) → what w becomes less by; one with a
//                         weight decay is told (g, w, r, state). The parameters are its first members, in
//                         their order. `Real` is what the arithmetic is done in: double, or float for a
//                         network
//     work()              the same arithmetic with the numbers of one step, line by line
//
// Where conventions differ, all are PyTorch's (torch.optim), with zero dampening.
#pragma once

#include "core/choice/choice.h"
#include "core/rules/worked_step.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace downhill {

/// What is so of most rules, and what their files are written with.
struct AnyRule {
    static constexpr bool isPlain = false;
    static constexpr std::optional<std::size_t> momentum = std::nullopt;
    static constexpr std::optional<std::size_t> weightDecay = std::nullopt;
    static constexpr bool stepsAreTheRate = false;

protected:
    static constexpr Parameter shareParameter(const char* key, double standard) {
        return {key, standard, 0, 1, true, false, "unit.per_step"};
    }

    static constexpr Parameter epsilonParameter(double standard) {
        return {"epsilon", standard,       0, std::numeric_limits<double>::infinity(), false,
                false,     "unit.of_slope"};
    }

    static constexpr Parameter weightDecayParameter(double standard) {
        return {"weight_decay", standard,       0, std::numeric_limits<double>::infinity(), true,
                false,          "unit.of_knobs"};
    }

    /// −1, 0 or 1; of what is not a number it is that.
    template <class Real>
    static Real signOf(Real value) {
        const Real above = value > 0 ? Real(1) : Real(0), below = value < 0 ? Real(1) : Real(0);
        return value == value ? above - below : value; // without a branch, for many lanes at once
    }

    /// What a mean that starts at 0 has of its full weight by now, of a mean slope and of one of squares.
    template <class Real>
    struct Corrections {
        Real first = 1, second = 1;
    };
    template <class Real>
    static Corrections<Real> correctionsAt(std::uint64_t k, Real beta1, Real beta2) {
        const auto steps = static_cast<double>(k + 1);
        return {static_cast<Real>(1 - std::pow(double{beta1}, steps)),
                static_cast<Real>(1 - std::pow(double{beta2}, steps))};
    }

    static Term number(double value) { return {Term::Kind::number, value}; }
    static Term factor(double value) { return {Term::Kind::factor, value}; }
    static Term base(double value) { return {Term::Kind::base, value}; }
    static Term chosen(double value) { return {Term::Kind::chosen, value}; }
    static Term power(std::uint64_t exponent) { return {Term::Kind::power, static_cast<double>(exponent)}; }

    /// What is left of 1, as by hand: 0.1 beside 0.9, and not 0.09999999999999998.
    static double rest(double share) {
        const double byHand = std::round((1 - share) * 1e15) / 1e15;
        return byHand > 0 ? byHand : 1 - share;
    }

    /// `v = 0.9 × 3.2 + 4.096`: the state is a speed, and the first parameter the share of it that is kept.
    static WorkedLine workedSpeed(const WorkedStep& step) {
        return {
            "v",
            {chosen(step.parameters[0]), " × ", factor(step.before[0]), " + ", factor(step.slope).asSlope()},
            step.after[0]};
    }

    /// `m = 0.9 × 3.2 + 0.1 × 4.096`: the mean slope, that value of the state.
    static WorkedLine workedMean(const WorkedStep& step, const char* symbol, std::size_t which,
                                 double decay) {
        return {symbol,
                {chosen(decay), " × ", factor(step.before[which]), " + ", chosen(rest(decay)), " × ",
                 factor(step.slope).asSlope()},
                step.after[which]};
    }

    /// `s = 0.9 × 3.2 + 0.1 × 4.096²`
    static WorkedLine workedMeanOfSquares(const WorkedStep& step, const char* symbol, std::size_t which,
                                          double decay) {
        return {symbol,
                {chosen(decay), " × ", factor(step.before[which]), " + ", chosen(rest(decay)), " × ",
                 base(step.slope).asSlope(), "²"},
                step.after[which]};
    }

    /// `m̂ = 0.52 / (1 − 0.9⁵)`
    static WorkedLine workedCorrection(const WorkedStep& step, const char* symbol, double mean, double beta) {
        return {symbol,
                {number(mean), " / (", number(1), " − ", chosen(beta), power(step.k + 1), ")"},
                mean / (1 - std::pow(beta, static_cast<double>(step.k + 1)))};
    }

    /// ` … − 0.1 × 0.01 × 2.048` behind the terms of a new w, unless there is no decay.
    static std::vector<Term> withDecay(std::vector<Term> terms, const WorkedStep& step, double decay) {
        if (decay != 0)
            for (const Term& term :
                 {Term(" − "), number(step.rate), Term(" × "), chosen(decay), Term(" × "), factor(step.w)})
                terms.push_back(term);
        return terms;
    }

    /// `w = 2.048 − 0.1 × 4.096 / (√41.78 + 10⁻¹⁰)`
    static WorkedLine workedScaledStep(const WorkedStep& step, const Term& direction, double square,
                                       double epsilon) {
        return {"w",
                {number(step.w), " − ", number(step.rate), " × ", direction, " / (√", base(square), " + ",
                 chosen(epsilon), ")"},
                step.newW};
    }
};

} // namespace downhill
