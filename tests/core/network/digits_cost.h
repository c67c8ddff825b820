// The network as one more cost.
#pragma once

#include "core/cost/cost_function.h"
#include "core/network/network.h"

#include <utility>
#include <vector>

namespace downhill {

/// What a network costs on some images, all at once: a cost like any other. `images` must stay.
template <class Real>
class DigitsCost final : public CostFunctionOf<Real> {
public:
    DigitsCost(NetworkOf<Real> network, const DigitImages& images, std::vector<std::uint32_t> which)
        : network_(network), images_(images), which_(std::move(which)) {}

    std::size_t knobs() const noexcept override { return networkKnobs; }
    double cost(std::span<const Real> w) const override { return network_.cost(w, images_, which_); }
    double costAndGradient(std::span<const Real> w, std::span<Real> gradient) const override {
        return network_.costAndGradient(w, images_, which_, gradient);
    }

private:
    NetworkOf<Real> network_;
    const DigitImages& images_;
    std::vector<std::uint32_t> which_;
};

} // namespace downhill
