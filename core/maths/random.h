// Chance that is the same on every machine.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace downhill {

/// A sequence of numbers that follows from a seed. The standard library has generators that are alike
/// everywhere, but its distributions and its shuffle are not; here nothing but whole numbers and the basic
/// operations of IEEE 754 are used, which round alike on every processor.
///
/// xoshiro256**: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM Transactions
/// on Mathematical Software 47 (2021); the state is filled by SplitMix64, as its authors advise.
class Random {
public:
    /// Each stream of a seed is a sequence of its own, so that what is drawn for one purpose does not move
    /// what is drawn for another.
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0);
    /// Goes on from a state; not all of it is 0.
    explicit Random(const std::array<std::uint64_t, 4>& state) : state_(state) {}

    /// Any of the 2⁶⁴ whole numbers.
    std::uint64_t next();
    /// 0 … n − 1, each as likely as any other; n is at least 1. D. Lemire, "Fast random integer generation in
    /// an interval", ACM Transactions on Modeling and Computer Simulation 29 (2019).
    std::uint32_t below(std::uint32_t n);
    /// From 0 to just below 1, in steps of 2⁻⁵³.
    double uniform();
    double between(double from, double to) { return from + (to - from) * uniform(); }
    /// Bell-shaped around 0 with a standard deviation of 1, never beyond ±6: the sum of twelve uniforms, for
    /// a true normal distribution needs a logarithm, and those do not round alike everywhere.
    double bell();

private:
    std::array<std::uint64_t, 4> state_;
};

/// What a seed is used for in a training: a stream for each, and for each epoch one from the last on.
inline constexpr std::uint64_t initialKnobsStream = 1, batchStreams = 1000;

/// Puts `items` into an order that is as likely as any other. R. Durstenfeld, "Algorithm 235: Random
/// permutation", Communications of the ACM 7 (1964).
void shuffle(std::span<std::uint32_t> items, Random& random);

} // namespace downhill
