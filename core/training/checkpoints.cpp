#include "core/training/checkpoints.h"

#include <algorithm>
#include <utility>

namespace downhill {

void Checkpoints::append(Checkpoint checkpoint) {
    list_.push_back(std::make_shared<const Checkpoint>(std::move(checkpoint)));
    if (list_.size() <= most)
        return;
    every_ *= 2;
    std::erase_if(list_, [this](const auto& kept) { return kept->step % every_ != 0; });
}

void Checkpoints::forgetFrom(std::uint64_t step) {
    std::erase_if(list_, [step](const auto& kept) { return kept->step >= step; });
}

std::shared_ptr<const Checkpoint> Checkpoints::before(std::uint64_t step) const {
    const auto next = std::ranges::upper_bound(list_, step, {}, [](const auto& kept) { return kept->step; });
    return next == list_.begin() ? nullptr : *std::prev(next);
}

} // namespace downhill
