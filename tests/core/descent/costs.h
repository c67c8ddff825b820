// Costs written in C++, so that tests of the loop do not lean on the formula engine.
#pragma once

#include "core/cost/cost_function.h"

#include <functional>
#include <utility>
#include <vector>

namespace downhill {

/// One knob: C(w) and its slope as given.
class OneKnobCost final : public CostFunction {
public:
    using Function = std::function<double(double)>;
    OneKnobCost(Function cost, Function slope) : cost_(std::move(cost)), slope_(std::move(slope)) {}

    std::size_t knobs() const noexcept override { return 1; }
    double cost(std::span<const double> w) const override { return cost_(w[0]); }
    double costAndGradient(std::span<const double> w, std::span<double> gradient) const override {
        gradient[0] = slope_(w[0]);
        return cost_(w[0]);
    }

private:
    Function cost_, slope_;
};

/// C(w) = w²: the bowl of the lesson, slope 2·w, without a detour so that it can be timed.
class Bowl : public CostFunction {
public:
    std::size_t knobs() const noexcept override { return 1; }
    double cost(std::span<const double> w) const override { return w[0] * w[0]; }
    double costAndGradient(std::span<const double> w, std::span<double> gradient) const override {
        gradient[0] = 2 * w[0];
        return w[0] * w[0];
    }
};

/// C(w) = Σ aᵢ·(wᵢ − mᵢ)², slopes 2·aᵢ·(wᵢ − mᵢ); smallest at m.
class LongBowl final : public CostFunction {
public:
    LongBowl(std::vector<double> a, std::vector<double> m) : a_(std::move(a)), m_(std::move(m)) {}

    std::size_t knobs() const noexcept override { return a_.size(); }
    double cost(std::span<const double> w) const override {
        double sum = 0;
        for (std::size_t i = 0; i < a_.size(); ++i)
            sum += a_[i] * (w[i] - m_[i]) * (w[i] - m_[i]);
        return sum;
    }
    double costAndGradient(std::span<const double> w, std::span<double> gradient) const override {
        for (std::size_t i = 0; i < a_.size(); ++i)
            gradient[i] = 2 * a_[i] * (w[i] - m_[i]);
        return cost(w);
    }

private:
    std::vector<double> a_, m_;
};

} // namespace downhill
