// Places on the way of a training that one can go back to.
#pragma once

#include "core/training/training_settings.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace downhill {

/// All that the next steps follow from, as it was before anything was changed there. From the same checkpoint
/// with the same changes come the same steps, to the last bit.
struct Checkpoint {
    std::uint64_t step = 0; ///< the step that would have come next
    std::vector<float> knobs;
    Hyperparameters hyper;          ///< that the row was read with, and whose rule the state is
    std::vector<float> ruleState;   ///< as UpdateRuleOf::state()
    std::uint64_t ruleSteps = 0;    ///< made by that rule since it began
    std::uint64_t position = 0;     ///< of the batches, before the one that the step goes by
    std::uint64_t imagesRead = 0;   ///< by the steps made
    std::uint64_t nextMeasured = 0; ///< when the held-out images are due
};

/// At most 64, evenly spaced from the first step on: whenever there are more, every second one is forgotten,
/// and from there on half as many are kept.
class Checkpoints {
public:
    static constexpr std::size_t most = 64;
    using List = std::vector<std::shared_ptr<const Checkpoint>>;

    bool isDueAt(std::uint64_t step) const noexcept {
        return step % every_ == 0 && (list_.empty() || step > list_.back()->step);
    }
    void append(Checkpoint checkpoint);
    void forgetFrom(std::uint64_t step); ///< all at that step and behind it

    /// The latest at `step` or before; null where there is none.
    std::shared_ptr<const Checkpoint> before(std::uint64_t step) const;
    /// In their order.
    const List& list() const noexcept { return list_; }

private:
    std::uint64_t every_ = 1; ///< steps
    List list_;
};

} // namespace downhill
