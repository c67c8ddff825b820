// The lowest and the highest values of a column, known block by block while it grows.
//
// A view of a million rows looks at a few hundred places of this, and not at the rows: of each column of
// pixels at the blocks that it is made of, of large ones where they fit in, and at rows only where a block
// begins or ends in between. See core/descent/run_column.h, which asks.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>

namespace downhill {

/// Of some values in a row. A NaN is in none of these numbers.
struct Extremes {
    double low, high;           ///< ∞ and −∞ of none
    double lowAboveZero;        ///< the lowest value above 0, ∞ of none
    std::uint32_t notAboveZero; ///< how many are finite, and 0 or below
    bool hasNan;

    static constexpr Extremes ofNone() {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        return {infinity, -infinity, infinity, 0, false};
    }
    void take(double value);
    void take(const Extremes& others);
};

/// Blocks of blocks, from 128 values on and 16 times as many with each level.
///
/// Threads: as with a StepBuffer one writer appends, and readers ask for no rows but those that they were
/// told about; the blocks that these fill were there before.
class Envelope {
public:
    static constexpr std::size_t block = 128;

    /// Room for so many values, which is not touched before it is written.
    explicit Envelope(std::size_t values = 0);
    Envelope(Envelope&& other) noexcept;
    Envelope& operator=(Envelope&& other) noexcept;
    Envelope(const Envelope&) = delete;
    Envelope& operator=(const Envelope&) = delete;
    ~Envelope() = default;

    /// The column has so many values now: value k is at values[k·stride]. O(1) for each that is new.
    void append(const double* values, std::size_t stride, std::size_t count);
    /// A new column begins in the same room.
    void restart() noexcept { complete_.store(0, std::memory_order_relaxed); }

    /// How many values are in blocks that are known.
    std::size_t complete() const noexcept { return complete_.load(std::memory_order_acquire); }

    /// How many levels a block may have.
    static constexpr std::size_t levels = 5;
    /// The number of values of a block of that level.
    static constexpr std::size_t sizeOf(std::size_t level) { return block << (4 * level); }
    /// The block of that level which begins at value `at`, a multiple of its size. All of it is complete.
    const Extremes& of(std::size_t level, std::size_t at) const { return nodes_[level][at / sizeOf(level)]; }

    /// What it takes for so many values, in bytes.
    static std::size_t bytesFor(std::size_t values);

private:
    std::array<std::unique_ptr<Extremes[]>, levels> nodes_;
    std::atomic<std::size_t> complete_ = 0;
};

} // namespace downhill
