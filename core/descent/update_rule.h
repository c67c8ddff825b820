// How a step follows from the gradient.
#pragma once

#include <cstddef>
#include <span>

namespace downhill {

/// One step after the other of one run. What a rule remembers between steps (a velocity, running means) is in
/// here; its hyper-parameters are given to the constructor of each rule, and the rate comes anew with each
/// step, as a schedule may change it.
class UpdateRule {
public:
    UpdateRule() = default;
    UpdateRule(const UpdateRule&) = delete;
    UpdateRule& operator=(const UpdateRule&) = delete;
    virtual ~UpdateRule() = default;

    /// Before the first step of a run: forgets everything. All spans of step() will have `knobs` entries.
    virtual void reset(std::size_t knobs) = 0;

    /// Fills in `change`, where w_new = w + change.
    virtual void step(std::span<const double> gradient, double rate, std::span<double> change) = 0;
};

/// The rule of the lesson: change = −rate · slope. It subtracts because the gradient points uphill.
class PlainDescent final : public UpdateRule {
public:
    void reset(std::size_t /*knobs*/) override {}

    void step(std::span<const double> gradient, double rate, std::span<double> change) override {
        for (std::size_t i = 0; i < gradient.size(); ++i)
            change[i] = -(rate * gradient[i]);
    }
};

} // namespace downhill
