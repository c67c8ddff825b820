// The cost of a network on a few images at a time.
#pragma once

#include "core/cost/cost_function.h"
#include "core/maths/batches.h"
#include "core/network/network.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace downhill {

/// Another cost with every row: that of the next batch. The loop says where a row begins (see evaluate() in
/// core/descent/loop.h); between two rows it is a cost like any other, for all that a rule can see.
class BatchCost final : public CostFunctionOf<float> {
public:
    /// `images` must stay.
    BatchCost(const Network& network, const DigitImages& images, std::uint64_t seed)
        : network_(network), images_(images), batches_(seed, images.count()) {}

    /// From the next row on; all images where there are not that many.
    void setBatch(std::size_t size) { size_ = std::min(size, images_.count()); }
    /// The next row's batch begins there.
    void goTo(std::uint64_t position) { batches_.goTo(position); }

    void prepare(std::uint64_t /*row*/) {
        begin_ = batches_.position();
        batch_ = batches_.next(size_);
    }
    /// Of the row at hand: what goTo() would lead back to, and how many images.
    std::uint64_t position() const noexcept { return begin_; }
    std::size_t batch() const noexcept { return batch_.size(); }

    std::size_t knobs() const noexcept override { return networkKnobs; }
    double cost(std::span<const float> w) const override { return network_.cost(w, images_, batch_); }
    double costAndGradient(std::span<const float> w, std::span<float> gradient) const override {
        return network_.costAndGradient(w, images_, batch_, gradient);
    }

private:
    Network network_;
    const DigitImages& images_;
    Batches batches_;
    std::size_t size_ = 1;
    std::uint64_t begin_ = 0;
    std::span<const std::uint32_t> batch_;
};

} // namespace downhill
