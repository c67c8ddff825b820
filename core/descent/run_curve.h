// A run as a chart draws it: all of its rows, or so few that keeping it costs next to nothing.
#pragma once

#include "core/descent/run.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace downhill {

/// Points of a run in the order of its steps: the first is row 0, the last is its last row. Never empty.
/// Immutable and cheap to copy.
class RunCurve {
public:
    /// Of how many parts of equal length a thinned curve keeps the extremes: more than a picture has columns.
    static constexpr std::size_t parts = 8192;
    /// So many rows at the beginning, where most of a run happens, are kept one by one.
    static constexpr std::size_t firstRows = 4096;

    /// A point a row. It shares the rows, and so keeps their memory. Not null.
    explicit RunCurve(std::shared_ptr<const Run> run);

    /// A curve that has its own points and lets the rows go: the first rows, and of each part (rows j·R/parts
    /// to (j + 1)·R/parts − 1 of the R rows) the first, the last, and those with the lowest and highest cost,
    /// the lowest cost above 0 and the lowest and highest value of each knob. So the lowest and highest cost
    /// of any stretch that is made of whole parts are those of the run itself. Of one and two knobs at most
    /// 2.2 MB, whatever the number of rows. Looks at every row.
    RunCurve thinned() const;
    bool isWhole() const noexcept { return run_ != nullptr; }
    /// Null where it was thinned.
    const std::shared_ptr<const Run>& run() const noexcept { return run_; }

    const RunSettings& settings() const noexcept { return run_ ? run_->settings() : kept_->settings; }
    StopReason stopped() const noexcept { return run_ ? run_->stopped() : kept_->stopped; }
    std::size_t knobs() const noexcept { return run_ ? run_->knobs() : kept_->knobs; }
    std::size_t stepsTaken() const noexcept { return run_ ? run_->stepsTaken() : kept_->steps.back(); }

    std::size_t points() const noexcept { return run_ ? run_->rows() : kept_->steps.size(); }
    std::size_t step(std::size_t point) const noexcept { return run_ ? point : kept_->steps[point]; }
    /// All of these, ascending; empty where isWhole() and they are 0, 1, 2, …
    std::span<const std::uint32_t> steps() const noexcept {
        return run_ ? std::span<const std::uint32_t>() : kept_->steps;
    }
    std::span<const double> costs() const noexcept;              ///< one a point
    std::span<const double> w(std::size_t point) const noexcept; ///< knobs() entries
    /// The same once more, with what is known of many points at once.
    RunColumn costColumn() const noexcept;
    RunColumn column(std::size_t knob) const noexcept;
    /// The last point at this step or before.
    std::size_t pointAt(std::size_t step) const noexcept;

    /// The memory that it keeps, in bytes.
    std::size_t bytes() const noexcept;

private:
    struct Kept {
        RunSettings settings;
        StopReason stopped;
        std::size_t knobs;
        std::vector<std::uint32_t> steps;
        std::vector<double> w, costs;
        std::vector<Envelope> envelopes = {}; ///< of the costs, then of each knob
    };
    explicit RunCurve(std::shared_ptr<const Kept> kept) : kept_(std::move(kept)) {}

    std::shared_ptr<const Run> run_;
    std::shared_ptr<const Kept> kept_;
};

} // namespace downhill
