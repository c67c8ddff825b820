// The update rules, each as in its textbook, for one knob. w_new = w − what is answered.
//
// k counts steps from 0, g is the slope, r the rate of the step; the state starts at 0. Where conventions
// differ, these are PyTorch's (torch.optim), with zero dampening. `Real` is what the arithmetic is done in:
// double, or float for a network.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace downhill {

/// The rule of the lesson. It subtracts because the gradient points uphill.
///
///     w ← w − r·g
template <class Real>
struct Plain {
    static constexpr std::size_t stateSize = 0;

    void prepare(std::uint64_t /*k*/) {}
    Real operator()(Real g, Real r) const { return r * g; }
};

/// Momentum, the heavy ball: B. T. Polyak, "Some methods of speeding up the convergence of iteration
/// methods", USSR Computational Mathematics and Mathematical Physics 4 (1964).
///
///     v ← momentum·v + g,  w ← w − r·v
///
/// Polyak, like Sutskever, has the rate inside of the velocity (v ← momentum·v − r·g, w ← w + v): the same
/// steps as long as the rate stays, but not when it changes. No dampening: g counts in full.
template <class Real>
struct Momentum {
    static constexpr std::size_t stateSize = 1; ///< v
    Real momentum;

    void prepare(std::uint64_t /*k*/) {}
    Real operator()(Real g, Real r, Real& v) const {
        v = momentum * v + g;
        return r * v;
    }
};

/// Nesterov's momentum: Yu. Nesterov, "A method of solving a convex programming problem with convergence rate
/// O(1/k²)", Soviet Mathematics Doklady 27 (1983); with a constant momentum as in I. Sutskever, J. Martens,
/// G. Dahl, G. Hinton, "On the importance of initialization and momentum in deep learning", ICML 2013.
///
///     v ← momentum·v + g,  w ← w − r·(g + momentum·v)
///
/// The papers read the slope at a place ahead of w. Here as in PyTorch w is that place itself, so that the
/// slope is the one at w; the same steps as long as the rate stays.
template <class Real>
struct Nesterov {
    static constexpr std::size_t stateSize = 1; ///< v
    Real momentum;

    void prepare(std::uint64_t /*k*/) {}
    Real operator()(Real g, Real r, Real& v) const {
        v = momentum * v + g;
        return r * (g + momentum * v);
    }
};

/// AdaGrad: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods for online learning and stochastic
/// optimization", Journal of Machine Learning Research 12 (2011), its diagonal form.
///
///     s ← s + g²,  w ← w − r·g/(√s + epsilon)
///
/// The paper's δ is `epsilon`, outside of the root; s starts at 0.
template <class Real>
struct AdaGrad {
    static constexpr std::size_t stateSize = 1; ///< s
    Real epsilon;

    void prepare(std::uint64_t /*k*/) {}
    Real operator()(Real g, Real r, Real& s) const {
        s += g * g;
        return r * g / (std::sqrt(s) + epsilon);
    }
};

/// RMSProp: T. Tieleman, G. Hinton, "Lecture 6e: rmsprop", Neural Networks for Machine Learning, Coursera
/// 2012.
///
///     s ← decay·s + (1 − decay)·g²,  w ← w − r·g/(√s + epsilon)
///
/// Epsilon outside of the root, as in PyTorch (whose `alpha` is `decay`); not centred, without momentum.
template <class Real>
struct RmsProp {
    static constexpr std::size_t stateSize = 1; ///< s
    Real decay, epsilon;

    void prepare(std::uint64_t /*k*/) {}
    Real operator()(Real g, Real r, Real& s) const {
        s = decay * s + (1 - decay) * (g * g);
        return r * g / (std::sqrt(s) + epsilon);
    }
};

/// Adam: D. P. Kingma, J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1.
///
///     m ← beta1·m + (1 − beta1)·g,   m̂ = m/(1 − beta1^(k+1))
///     v ← beta2·v + (1 − beta2)·g²,  v̂ = v/(1 − beta2^(k+1))
///     w ← w − r·m̂/(√v̂ + epsilon)
///
/// Both means are corrected for their start at 0, and epsilon is outside of the root, beside √v̂ (the paper's
/// main form; its shorter form has an epsilon beside √v).
template <class Real>
struct Adam {
    static constexpr std::size_t stateSize = 2; ///< m, v
    Real beta1, beta2, epsilon;
    Real correction1 = 1, correction2 = 1; ///< what a mean has of its full weight by now

    void prepare(std::uint64_t k) {
        correction1 = static_cast<Real>(1 - std::pow(double{beta1}, static_cast<double>(k + 1)));
        correction2 = static_cast<Real>(1 - std::pow(double{beta2}, static_cast<double>(k + 1)));
    }
    Real operator()(Real g, Real r, Real& m, Real& v) const {
        m = beta1 * m + (1 - beta1) * g;
        v = beta2 * v + (1 - beta2) * (g * g);
        return r * (m / correction1) / (std::sqrt(v / correction2) + epsilon);
    }
};

} // namespace downhill
