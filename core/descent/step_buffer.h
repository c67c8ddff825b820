// The memory behind a run: one column for each thing recorded.
#pragma once

#include "core/descent/envelope.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <span>

namespace downhill {

/// Rows of w, slope and change (knobs() doubles each, row by row) and of the cost (one double). Every so many
/// rows there is also the state of the rule before it stepped from there, so that it can be found out for the
/// rows between as well, without starting from the first.
///
/// Of the cost, and of w where there are at most two knobs, it knows an envelope: 3 % more memory.
///
/// Threads: one writer appends; readers look only at rows they were told about, and never at the change of
/// the last of them, which the writer fills in next. So nothing is ever written where someone reads, and
/// nothing is copied.
///
/// The memory is not touched before it is written: the system hands out pages on first use, which costs six
/// times the arithmetic of a step. That is why buffers are kept and used again (StepBufferPool).
class StepBuffer {
public:
    /// Room for `rows` rows. Throws std::bad_alloc where there is no such memory.
    StepBuffer(std::size_t knobs, std::size_t rows);

    std::size_t knobs() const noexcept { return knobs_; }

    std::span<double> w(std::size_t row) noexcept { return {w_.get() + row * knobs_, knobs_}; }
    std::span<double> slope(std::size_t row) noexcept { return {slope_.get() + row * knobs_, knobs_}; }
    std::span<double> change(std::size_t row) noexcept { return {change_.get() + row * knobs_, knobs_}; }
    double& cost(std::size_t row) noexcept { return cost_[row]; }

    std::span<const double> w(std::size_t row) const noexcept { return {w_.get() + row * knobs_, knobs_}; }
    std::span<const double> slope(std::size_t row) const noexcept {
        return {slope_.get() + row * knobs_, knobs_};
    }
    std::span<const double> change(std::size_t row) const noexcept {
        return {change_.get() + row * knobs_, knobs_};
    }
    std::span<const double> costs(std::size_t rows) const noexcept { return {cost_.get(), rows}; }
    std::span<const double> allW(std::size_t rows) const noexcept { return {w_.get(), rows * knobs_}; }

    /// Room for the rule's states, each of `stateSize` values a knob, in a run of so many rows. Before the
    /// first row.
    void makeRoomForStates(std::size_t stateSize, std::size_t rows);
    /// Rows that are multiples of this have it.
    std::size_t stateStride() const noexcept { return std::clamp<std::size_t>(1024 / knobs_, 16, 1024); }
    std::span<double> ruleState(std::size_t row) noexcept {
        return {states_.get() + row / stateStride() * stateSize_, stateSize_};
    }
    std::span<const double> ruleState(std::size_t row) const noexcept {
        return {states_.get() + row / stateStride() * stateSize_, stateSize_};
    }

    static constexpr std::size_t mostEnvelopes = 2; ///< of knobs
    /// The envelopes of what summarize() was told of; those of all knobs null where there are more.
    const Envelope* costEnvelope() const noexcept { return &costEnvelope_; }
    const Envelope* envelopes() const noexcept {
        return knobs_ <= mostEnvelopes ? envelopes_.data() : nullptr;
    }
    /// The first so many rows stay as they are. Before a reader is told of them.
    void summarize(std::size_t rows);
    /// Whether that many rows fill a block that is not summarized.
    static bool fillsBlock(std::size_t rows) noexcept { return rows % Envelope::block == 0; }

    /// The writer says how many rows it wrote.
    void wrote(std::size_t rows) noexcept {
        touchedRows_ = std::max(touchedRows_, rows);
        touchedValues_ = std::max(touchedValues_, rows * knobs_);
        touchedStates_ = std::max(touchedStates_, statesOf(rows));
    }
    /// How much memory the system really had to give, in bytes.
    std::size_t touchedBytes() const noexcept {
        return (3 * touchedValues_ + touchedRows_ + touchedStates_) * sizeof(double);
    }

    /// Whether a run of that shape fits in.
    bool fits(std::size_t knobs, std::size_t rows) const noexcept {
        return rows <= rowCapacity_ && knobs <= valueCapacity_ / rows;
    }
    /// Makes an idle buffer one of another shape; it must fit.
    void reshape(std::size_t knobs);

private:
    std::size_t statesOf(std::size_t rows) const noexcept {
        return stateSize_ == 0 ? 0 : (rows / stateStride() + 1) * stateSize_;
    }

    std::size_t knobs_;
    std::size_t rowCapacity_;   ///< of the cost column
    std::size_t valueCapacity_; ///< of each of the other three, in doubles
    std::size_t touchedRows_ = 0;
    std::size_t touchedValues_ = 0;
    std::unique_ptr<double[]> w_, slope_, change_, cost_;
    Envelope costEnvelope_;
    std::array<Envelope, mostEnvelopes> envelopes_; ///< of the knobs
    std::size_t stateSize_ = 0;                     ///< values of one state: those of all knobs
    std::size_t stateCapacity_ = 0, touchedStates_ = 0;
    std::unique_ptr<double[]> states_;
};

/// What so many rows take, in bytes, as a double since it may be more than there is.
double bytesOfRows(std::size_t knobs, std::size_t rows);

} // namespace downhill
