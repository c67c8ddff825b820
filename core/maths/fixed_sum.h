// Sums of many numbers, the same on every machine.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace downhill {

/// How many numbers a block of a sum has, at most.
inline constexpr std::size_t sumBlock = 256;

/// Of at most sumBlock numbers: number i goes to the partial sum i mod 8, and these are added two by two. The
/// eight do not wait for one another, so that a processor takes as many at once as it can; the order, and
/// with it every bit, is the same on all.
inline double blockSum(std::span<const double> block) {
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> sums{};
    std::size_t i = 0;
    for (; i + lanes <= block.size(); i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += block[i + lane];
    for (std::size_t lane = 0; i < block.size(); ++i, ++lane)
        sums[lane] += block[i];
    return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
}

/// Adds the sums of blocks pairwise, as they come: two of one block make one of two, two of these one of
/// four, and so on. Rounding errors grow with the logarithm of their count only. N. J. Higham, "The accuracy
/// of floating point summation", SIAM Journal on Scientific Computing 14 (1993).
class FixedSum {
public:
    void addBlock(double sum) {
        std::size_t level = 0;
        for (std::uint64_t full = blocks_; (full & 1U) != 0; full >>= 1U)
            sum = levels_[level++] + sum;
        levels_[level] = sum;
        ++blocks_;
    }
    double total() const {
        double total = 0;
        std::size_t level = 0;
        for (std::uint64_t full = blocks_; full != 0; full >>= 1U, ++level)
            if ((full & 1U) != 0)
                total = levels_[level] + total;
        return total;
    }

private:
    std::uint64_t blocks_ = 0;
    std::array<double, 64> levels_; // NOLINT: level i is in use where bit i of blocks_ is set
};

inline double fixedSum(std::span<const double> values) {
    FixedSum sum;
    for (std::size_t i = 0; i < values.size(); i += sumBlock)
        sum.addBlock(
            blockSum(values.subspan(i, i + sumBlock < values.size() ? sumBlock : values.size() - i)));
    return sum.total();
}

} // namespace downhill
