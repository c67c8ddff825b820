// A view of recorded steps, wherever they are stored: the input of a verdict.
#pragma once

#include "core/descent/run.h"

#include <cstddef>
#include <span>

namespace downhill {

/// A view of the rows of a run, with the names that a Run has for them; see there. Whoever keeps the rows
/// must keep them longer than the view.
class Steps {
public:
    /// Columns as in a StepBuffer: `knobs` entries a row, and one cost.
    Steps(std::size_t knobs, std::size_t rows, const double* w, const double* slope, const double* change,
          const double* cost)
        : Steps(knobs, knobs, rows, w, slope, change, cost) {}

    Steps(const Run& run) // NOLINT(google-explicit-constructor): a run is its steps
        : Steps(run.knobs(), run.rows(), run.w(0).data(), run.slope(0).data(), run.change(0).data(),
                run.costs().data()) {
        envelopes_ = run.envelopes();
    }

    /// The same rows with one of the knobs alone, and the cost of all.
    Steps knob(std::size_t i) const { return {1, stride_, rows_, w_ + i, slope_ + i, change_ + i, cost_}; }

    /// The first so many of the rows, at least one and no more than there are.
    Steps first(std::size_t rows) const { return {knobs_, stride_, rows, w_, slope_, change_, cost_}; }

    /// The entries of a knob, with what is known of many at once where these are steps of a Run.
    RunColumn column(std::size_t knob) const {
        return {w_ + knob, stride_, rows_, envelopes_ == nullptr ? nullptr : envelopes_ + knob};
    }

    std::size_t knobs() const noexcept { return knobs_; }
    std::size_t rows() const noexcept { return rows_; }
    std::size_t stepsTaken() const noexcept { return rows_ - 1; }

    std::span<const double> w(std::size_t row) const { return {w_ + row * stride_, knobs_}; }
    std::span<const double> slope(std::size_t row) const { return {slope_ + row * stride_, knobs_}; }
    std::span<const double> change(std::size_t row) const {
        return row + 1 < rows_ ? std::span(change_ + row * stride_, knobs_) : std::span<const double>();
    }
    double cost(std::size_t row) const { return cost_[row]; }
    std::span<const double> costs() const { return {cost_, rows_}; }

private:
    Steps(std::size_t knobs, std::size_t stride, std::size_t rows, const double* w, const double* slope,
          const double* change, const double* cost)
        : knobs_(knobs), stride_(stride), rows_(rows), w_(w), slope_(slope), change_(change), cost_(cost) {}

    std::size_t knobs_, stride_, rows_; ///< stride: entries of a row, wherever they lie
    const double *w_, *slope_, *change_, *cost_;
    const Envelope* envelopes_ = nullptr; ///< of each knob, where these are all rows of a Run
};

} // namespace downhill
