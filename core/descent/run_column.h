// A column of a record, with what is known of it block by block.
#pragma once

#include "core/descent/envelope.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace downhill {

/// Values 0 … size() − 1, and questions about some of them in a row, `begin` … `end` − 1: with an envelope in
/// a time that hardly grows with their number. A view: whoever keeps the values must keep them longer.
class RunColumn {
public:
    /// Value k is at values[k·stride]. Without an envelope (null) all values are looked at.
    RunColumn(const double* values, std::size_t stride, std::size_t size, const Envelope* envelope)
        : values_(values),
          stride_(stride),
          size_(size),
          envelope_(envelope),
          known_(envelope == nullptr ? 0 : std::min(size, envelope->complete())) {}

    std::size_t size() const noexcept { return size_; }
    double operator[](std::size_t k) const { return values_[k * stride_]; }

    Extremes extremes(std::size_t begin, std::size_t end) const {
        Extremes all = Extremes::ofNone();
        for (std::size_t k = begin; k < end;) {
            const std::size_t level = levelAt(k, end);
            if (level == none) {
                all.take((*this)[k++]);
            } else {
                all.take(envelope_->of(level, k));
                k += Envelope::sizeOf(level);
            }
        }
        return all;
    }

    /// The first place of the lowest or the highest value; `begin` where all are NaN.
    std::size_t lowest(std::size_t begin, std::size_t end) const {
        return placeOf(extremes(begin, end).low, begin, end);
    }
    std::size_t highest(std::size_t begin, std::size_t end) const {
        return placeOf(extremes(begin, end).high, begin, end);
    }
    /// The first place of that value, which is one of the extremes of these; `begin` where it is not there.
    std::size_t placeOf(double value, std::size_t begin, std::size_t end) const {
        const std::size_t found = first(
            begin, end,
            [&](const Extremes& some) {
                return some.low == value || some.high == value || some.lowAboveZero == value;
            },
            [&](double here) { return here == value; });
        return found == end ? begin : found;
    }

    /// The first place whose value is below `from`, above `to` or NaN; `end` where there is none.
    std::size_t firstOutside(double from, double to, std::size_t begin, std::size_t end) const {
        return first(
            begin, end,
            [&](const Extremes& some) { return some.hasNan || some.low < from || some.high > to; },
            [&](double here) { return !(here >= from && here <= to); });
    }
    /// The same among the values on a logarithmic axis: what is finite, and 0 or below, is passed by.
    std::size_t firstOutsideAboveZero(double from, double to, std::size_t begin, std::size_t end) const {
        return first(
            begin, end,
            [&](const Extremes& some) {
                return some.hasNan || some.lowAboveZero < from || some.high > to || std::isinf(some.low);
            },
            [&](double here) {
                return !(here >= from && here <= to) && !(std::isfinite(here) && here <= 0);
            });
    }

    /// One behind the last place whose value is neither below `from` nor above `to` nor NaN; `begin` where
    /// there is none.
    std::size_t endInside(double from, double to, std::size_t begin, std::size_t end) const {
        while (end > begin) {
            std::size_t level = levelBefore(begin, end);
            while (level != none) {
                const Extremes& some = envelope_->of(level, end - Envelope::sizeOf(level));
                if (some.high < from || some.low > to)
                    break;
                level = level == 0 ? none : level - 1;
            }
            const std::size_t down = level == none ? 1 : Envelope::sizeOf(level);
            if (level == none && (*this)[end - 1] >= from && (*this)[end - 1] <= to)
                return end;
            end -= down;
        }
        return begin;
    }

private:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    /// Of the largest block that begins at k and is known, and ends before `end` or there.
    std::size_t levelAt(std::size_t k, std::size_t end) const {
        std::size_t level = none;
        const std::size_t known = std::min(end, known_);
        for (std::size_t next = 0; next < Envelope::levels; ++next) {
            const std::size_t size = Envelope::sizeOf(next);
            if (k % size != 0 || k + size > known)
                break;
            level = next;
        }
        return level;
    }
    /// Of the largest block that ends at `end` and is known, and begins at `begin` or behind it.
    std::size_t levelBefore(std::size_t begin, std::size_t end) const {
        std::size_t level = none;
        for (std::size_t next = 0; end <= known_ && next < Envelope::levels; ++next) {
            const std::size_t size = Envelope::sizeOf(next);
            if (end % size != 0 || end - begin < size)
                break;
            level = next;
        }
        return level;
    }

    /// The first place whose value `holds`. `mayHold` says of a block whether it is worth looking into.
    template <class MayHold, class Holds>
    std::size_t first(std::size_t begin, std::size_t end, const MayHold& mayHold, const Holds& holds) const {
        for (std::size_t k = begin; k < end;) {
            std::size_t level = levelAt(k, end);
            while (level != none && mayHold(envelope_->of(level, k)))
                level = level == 0 ? none : level - 1;
            if (level != none) {
                k += Envelope::sizeOf(level);
                continue;
            }
            // to where the next block begins, without asking again
            const std::size_t rest = std::min(end, (k / Envelope::block + 1) * Envelope::block);
            for (; k < rest; ++k)
                if (holds((*this)[k]))
                    return k;
        }
        return end;
    }

    const double* values_;
    std::size_t stride_, size_;
    const Envelope* envelope_;
    std::size_t known_; ///< so many are in blocks that may be asked
};

} // namespace downhill
