#include "core/maths/random.h"

#include <bit>
#include <utility>

namespace downhill {
namespace {

/// S. Vigna's splitmix64.c, public domain.
std::uint64_t splitMix(std::uint64_t& state) {
    state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

} // namespace

Random::Random(std::uint64_t seed, std::uint64_t stream) : state_{} {
    // mixed first, else stream 1 of seed 1 were much like stream 2 of seed 0
    std::uint64_t mixed = splitMix(seed) ^ (stream * 0xD1B54A32D192ED03U);
    for (std::uint64_t& word : state_)
        word = splitMix(mixed);
}

std::uint64_t Random::next() {
    const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
    const std::uint64_t shifted = state_[1] << 17U;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = std::rotl(state_[3], 45);
    return result;
}

std::uint32_t Random::below(std::uint32_t n) {
    // of 2³² numbers each result gets as many, once the first 2³² mod n of its share are drawn again
    const auto draw = [&] { return (next() >> 32U) * n; };
    std::uint64_t product = draw();
    if (static_cast<std::uint32_t>(product) < n) {
        const std::uint32_t tooMany = (0U - n) % n; // 2³² mod n
        while (static_cast<std::uint32_t>(product) < tooMany)
            product = draw();
    }
    return static_cast<std::uint32_t>(product >> 32U);
}

double Random::uniform() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

double Random::bell() {
    constexpr int terms = 12; // each has a variance of 1/12
    double sum = -terms / 2.0;
    for (int i = 0; i < terms; ++i)
        sum += uniform();
    return sum;
}

void shuffle(std::span<std::uint32_t> items, Random& random) {
    for (std::size_t left = items.size(); left > 1; --left)
        std::swap(items[left - 1], items[random.below(static_cast<std::uint32_t>(left))]);
}

} // namespace downhill
