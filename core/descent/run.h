// What comes out of a descent: every step that was taken, and why it stopped.
#pragma once

#include "core/descent/run_column.h"
#include "core/descent/run_settings.h"

#include <cstddef>
#include <memory>
#include <span>

namespace downhill {

/// `running` marks a partial result: the descent goes on.
enum class StopReason { running, maxSteps, belowTolerance, notFinite, cancelled };

/// As reports write it: `max-steps`, `flat`, `not-finite`, `cancelled` (and `running`).
const char* nameOf(StopReason reason);

class StepBuffer; // step_buffer.h: the memory behind a run

/// A finished run or a view of one that is still growing. Immutable and cheap to copy: copies share the rows.
///
/// Row 0 is the start; row k is the place after k steps. `change` of a row is what the rule does *from* that
/// row to the next, so the last row has none. Values may be infinite or NaN in the last row of a run that
/// stopped because they were.
class Run {
public:
    Run(RunSettings settings, std::shared_ptr<const StepBuffer> buffer, std::size_t rows, StopReason stopped);

    const RunSettings& settings() const noexcept { return settings_; }
    StopReason stopped() const noexcept { return stopped_; }
    std::size_t knobs() const noexcept { return knobs_; }
    std::size_t rows() const noexcept { return rows_; } ///< at least 1
    std::size_t stepsTaken() const noexcept { return rows_ - 1; }
    /// Whether this is the last row only for now: where the step from it leads is not known yet.
    bool isOpenAfter(std::size_t row) const noexcept {
        return row + 1 == rows_ && stopped_ == StopReason::running;
    }
    /// The same run as it was after so many steps, `running`; all of it where it has no more.
    Run upTo(std::size_t steps) const;

    std::span<const double> w(std::size_t row) const;      ///< knobs() entries
    std::span<const double> slope(std::size_t row) const;  ///< knobs() entries: the gradient there
    std::span<const double> change(std::size_t row) const; ///< knobs() entries, or empty in the last row
    double cost(std::size_t row) const;
    /// The rate that the step from there used, or would use: with the schedule and all rate changes.
    double rate(std::size_t row) const;

    /// All costs, row by row.
    std::span<const double> costs() const;
    /// Row by row, knobs() entries each. For one knob: the column itself.
    std::span<const double> allW() const;

    /// The costs and the entries of a knob once more, with what is known of many at once.
    RunColumn costColumn() const;
    RunColumn column(std::size_t knob) const;
    /// That of each knob, one behind the other; null where it has too many for that.
    const Envelope* envelopes() const;

    /// The memory that it keeps for itself, in bytes: while it goes on that of its rows, then all that was
    /// ever written to of the buffer they are in.
    std::size_t bytes() const;

    /// The state of the rule before it stepped from `row`, where that is a multiple of stateStride() and not
    /// the last row: as UpdateRule::state(). core/descent/rule_state.h has it for every row.
    std::span<const double> ruleState(std::size_t row) const;
    std::size_t stateStride() const;

private:
    RunSettings settings_;
    std::shared_ptr<const StepBuffer> buffer_;
    std::size_t knobs_;
    std::size_t rows_;
    StopReason stopped_;
};

} // namespace downhill
