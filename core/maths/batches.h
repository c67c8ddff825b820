// Which samples a step reads: images of a training, rows of data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace downhill {

/// Small random handfuls, drawn without replacement: each epoch shuffles all samples anew, and its steps read
/// them in that order, one batch after the other. Samples that are too few for a batch at the end of an epoch
/// are left out; the next shuffle gives them another chance. A batch of all samples is always in their own
/// order.
///
/// Where a batch is, in numbers of samples from the start, says all about it: so a training can go back to
/// any step, and the batch may change on the way. The same on every machine.
class Batches {
public:
    /// For at least one sample.
    Batches(std::uint64_t seed, std::size_t samples);

    /// The next `size` samples (1 to all of them), valid until the next call.
    std::span<const std::uint32_t> next(std::size_t size);

    /// How many samples went by so far, those that were left out among them.
    std::uint64_t position() const noexcept { return position_; }
    void goTo(std::uint64_t position) noexcept { position_ = position; }

private:
    void shuffleFor(std::uint64_t epoch);

    std::uint64_t seed_;
    std::vector<std::uint32_t> all_, shuffled_;
    std::uint64_t shuffledFor_ = UINT64_MAX; ///< epoch
    std::uint64_t position_ = 0;
};

} // namespace downhill
