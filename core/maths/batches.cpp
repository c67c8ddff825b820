#include "core/maths/batches.h"

#include "core/maths/random.h"

#include <numeric>

namespace downhill {

Batches::Batches(std::uint64_t seed, std::size_t samples) : seed_(seed), all_(samples) {
    std::iota(all_.begin(), all_.end(), 0U);
}

std::span<const std::uint32_t> Batches::next(std::size_t size) {
    std::uint64_t epoch = position_ / all_.size();
    std::size_t offset = position_ % all_.size();
    if (offset + size > all_.size()) {
        ++epoch;
        offset = 0;
    }
    position_ = epoch * all_.size() + offset + size;
    if (size == all_.size())
        return all_;
    shuffleFor(epoch);
    return std::span<const std::uint32_t>(shuffled_).subspan(offset, size);
}

void Batches::shuffleFor(std::uint64_t epoch) {
    if (shuffledFor_ == epoch)
        return;
    shuffledFor_ = epoch;
    shuffled_ = all_; // not what the epoch before left: each follows from its number alone
    Random random(seed_, batchStreams + epoch);
    shuffle(shuffled_, random);
}

} // namespace downhill
