#include "core/descent/envelope.h"

#include "core/maths/processor.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {
namespace {

/// The four numbers of vectors, or as many as there are in one.
using Four = double __attribute__((vector_size(32)));

/// The lowest and the highest of a block, and whether one of its values is NaN: the part that is done for
/// every row recorded.
[[gnu::always_inline]] inline void lookAt(const double* values, std::size_t stride, Extremes& found) {
    Four low[2], high[2]; // NOLINT(modernize-avoid-c-arrays): stay in registers
    constexpr double infinity = std::numeric_limits<double>::infinity();
    low[0] = low[1] = Four{infinity, infinity, infinity, infinity};
    high[0] = high[1] = -low[0];
    auto nan = low[0] != low[0];
    for (std::size_t i = 0; i < Envelope::block; i += 8)
        for (std::size_t half = 0; half < 2; ++half) {
            const double* const at = values + (i + 4 * half) * stride;
            const Four v = {at[0], at[stride], at[2 * stride], at[3 * stride]};
            low[half] = v < low[half] ? v : low[half]; // never a NaN
            high[half] = v > high[half] ? v : high[half];
            nan |= v != v;
        }
    for (std::size_t half = 0; half < 2; ++half)
        for (std::size_t i = 0; i < 4; ++i) {
            found.low = std::min(found.low, low[half][i]);
            found.high = std::max(found.high, high[half][i]);
            found.hasNan = found.hasNan || nan[i] != 0;
        }
}

using Look = void (*)(const double*, Extremes&);

void lookAtColumn(const double* values, Extremes& found) { lookAt(values, 1, found); }

#if defined(__x86_64__)
[[gnu::target("avx2")]] void lookAtColumnWide(const double* values, Extremes& found) {
    lookAt(values, 1, found);
}
Look lookHere() { return hasWideVectors() ? lookAtColumnWide : lookAtColumn; }
#else
Look lookHere() { return lookAtColumn; }
#endif

Extremes extremesOf(const double* values, std::size_t stride) {
    static const Look look = lookHere();
    Extremes found = Extremes::ofNone();
    if (stride == 1)
        look(values, found);
    else
        lookAt(values, stride, found);
    found.lowAboveZero = found.low;
    if (found.low > 0)
        return found;
    if (found.high <= 0 && std::isfinite(found.low) && !found.hasNan) { // as where a run rests at 0
        found.lowAboveZero = Extremes::ofNone().low;
        found.notAboveZero = Envelope::block;
        return found;
    }
    Extremes signs = Extremes::ofNone();
    for (std::size_t i = 0; i < Envelope::block; ++i)
        signs.take(values[i * stride]);
    found.lowAboveZero = signs.lowAboveZero;
    found.notAboveZero = signs.notAboveZero;
    return found;
}

} // namespace

void Extremes::take(double value) {
    hasNan = hasNan || std::isnan(value);
    low = value < low ? value : low;
    high = value > high ? value : high;
    if (value > 0)
        lowAboveZero = std::min(lowAboveZero, value);
    else
        notAboveZero += std::isfinite(value) ? 1 : 0;
}

void Extremes::take(const Extremes& others) {
    low = std::min(low, others.low);
    high = std::max(high, others.high);
    lowAboveZero = std::min(lowAboveZero, others.lowAboveZero);
    notAboveZero += others.notAboveZero;
    hasNan = hasNan || others.hasNan;
}

Envelope::Envelope(std::size_t values) {
    for (std::size_t level = 0; level < levels && values >= sizeOf(level); ++level)
        nodes_[level] = std::make_unique_for_overwrite<Extremes[]>(values / sizeOf(level));
}

Envelope::Envelope(Envelope&& other) noexcept
    : nodes_(std::move(other.nodes_)), complete_(other.complete()) {}

Envelope& Envelope::operator=(Envelope&& other) noexcept {
    nodes_ = std::move(other.nodes_);
    complete_.store(other.complete());
    return *this;
}

void Envelope::append(const double* values, std::size_t stride, std::size_t count) {
    std::size_t done = complete_.load(std::memory_order_relaxed);
    for (; done + block <= count; done += block) {
        nodes_[0][done / block] = extremesOf(values + done * stride, stride);
        const std::size_t end = done + block;
        for (std::size_t level = 1; level < levels && end % sizeOf(level) == 0; ++level) {
            Extremes all = Extremes::ofNone();
            for (std::size_t at = end - sizeOf(level); at < end; at += sizeOf(level - 1))
                all.take(of(level - 1, at));
            nodes_[level][end / sizeOf(level) - 1] = all;
        }
    }
    complete_.store(done, std::memory_order_release);
}

std::size_t Envelope::bytesFor(std::size_t values) {
    std::size_t bytes = 0;
    for (std::size_t level = 0; level < levels; ++level)
        bytes += values / sizeOf(level) * sizeof(Extremes);
    return bytes;
}

} // namespace downhill
