// The cost: how wrong the current settings of all knobs are, and which way is up.
#pragma once

#include <cstddef>
#include <span>

namespace downhill {

/// A cost C of n knobs w, with its gradient. One knob, two knobs and the digit network are all of this kind.
///
/// `Real` is what knobs are kept in: double, but float for the thousands of a network that is trained, where
/// half the memory is nearly half the time. The cost itself is a double for either.
///
/// Shapes: every `w` and `gradient` has exactly knobs() entries. Units: none, knobs and costs are plain
/// numbers. Errors: outside its domain a cost answers with NaN or an infinity and so may its gradient;
/// nothing throws. Threads: the const members may be called from several threads at once.
template <class Real>
class CostFunctionOf {
public:
    CostFunctionOf() = default;
    CostFunctionOf(const CostFunctionOf&) = delete;
    CostFunctionOf& operator=(const CostFunctionOf&) = delete;
    virtual ~CostFunctionOf() = default;

    /// How many numbers can be adjusted; at least 1.
    virtual std::size_t knobs() const noexcept = 0;

    /// C(w).
    virtual double cost(std::span<const Real> w) const = 0;

    /// C(w), and ∂C/∂wᵢ into gradient[i]. Cheaper than asking twice.
    virtual double costAndGradient(std::span<const Real> w, std::span<Real> gradient) const = 0;

    /// About how many operations (a sum, a product, a call) costAndGradient() makes; at least 1. What bounds
    /// work by them comes to the same on every machine, as it would not by the clock.
    virtual std::size_t operations() const noexcept { return knobs(); }
};

using CostFunction = CostFunctionOf<double>;

} // namespace downhill
