#include "core/descent/step_buffer.h"

#include <bit>
#include <limits>
#include <new>

namespace downhill {
namespace {

/// A little more room than asked for, so that the next run, a few steps longer, fits as well. Room costs
/// nothing until it is written to; only for really long runs is even the promise of memory worth saving.
std::size_t roomFor(std::size_t rows) {
    constexpr std::size_t least = 1024, generousUpTo = std::size_t{1} << 20;
    return rows <= least ? least : rows <= generousUpTo ? std::bit_ceil(rows) : rows;
}

std::size_t product(std::size_t a, std::size_t b) {
    if (b != 0 && a > std::numeric_limits<std::size_t>::max() / sizeof(double) / b)
        throw std::bad_alloc();
    return a * b;
}

} // namespace

StepBuffer::StepBuffer(std::size_t knobs, std::size_t rows)
    : knobs_(knobs),
      rowCapacity_(roomFor(rows)),
      valueCapacity_(knobs == 1 ? rowCapacity_ : product(knobs, rows)),
      w_(std::make_unique_for_overwrite<double[]>(valueCapacity_)),
      slope_(std::make_unique_for_overwrite<double[]>(valueCapacity_)),
      change_(std::make_unique_for_overwrite<double[]>(valueCapacity_)),
      cost_(std::make_unique_for_overwrite<double[]>(rowCapacity_)),
      costEnvelope_(rowCapacity_),
      envelopes_{Envelope(rowCapacity_), Envelope(rowCapacity_)} {}

void StepBuffer::reshape(std::size_t knobs) {
    knobs_ = knobs;
    costEnvelope_.restart();
    for (Envelope& envelope : envelopes_)
        envelope.restart();
}

void StepBuffer::summarize(std::size_t rows) {
    costEnvelope_.append(cost_.get(), 1, rows);
    for (std::size_t knob = 0; knobs_ <= mostEnvelopes && knob < knobs_; ++knob)
        envelopes_[knob].append(w_.get() + knob, knobs_, rows);
}

void StepBuffer::makeRoomForStates(std::size_t stateSize, std::size_t rows) {
    stateSize_ = product(stateSize, knobs_);
    const std::size_t needed = statesOf(rows);
    if (needed <= stateCapacity_)
        return;
    states_ = std::make_unique_for_overwrite<double[]>(needed);
    stateCapacity_ = needed;
    touchedStates_ = 0;
}

double bytesOfRows(std::size_t knobs, std::size_t rows) {
    return (3 * static_cast<double>(knobs) + 1) * static_cast<double>(rows) * sizeof(double);
}

} // namespace downhill
