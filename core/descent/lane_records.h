// The records of descents that go side by side.
#pragma once

#include "core/descent/steps.h"

#include <cstddef>
#include <memory>
#include <span>

namespace downhill {

/// Room for numbers, kept and used again. What it holds is not touched before it is written.
class Numbers {
public:
    void makeRoom(std::size_t count) {
        if (count <= capacity_)
            return;
        capacity_ = 0;
        numbers_ = std::make_unique_for_overwrite<double[]>(count);
        capacity_ = count;
    }
    double* data() const noexcept { return numbers_.get(); }

private:
    std::unique_ptr<double[]> numbers_;
    std::size_t capacity_ = 0;
};

/// A few rows of all lanes, row by row; within a row knob by knob, and there lane by lane, without gaps.
struct RowsOfLanes {
    Numbers w, slope, change; ///< knobs · lanes a row
    Numbers cost;             ///< lanes a row

    void makeRoom(std::size_t rows, std::size_t knobs, std::size_t lanes) {
        for (Numbers* numbers : {&w, &slope, &change})
            numbers->makeRoom(rows * knobs * lanes);
        cost.makeRoom(rows * lanes);
    }
};

/// All rows of each lane, behind one another as a StepBuffer has them.
class LaneRecords {
public:
    void makeRoom(std::size_t lanes, std::size_t knobs, std::size_t rows);

    /// The steps of a lane, `rows` of them recorded.
    Steps steps(std::size_t lane, std::size_t rows) const;

    /// Takes the first `count` of `rows` over as those from `row` on: those of each lane are at its `place`
    /// of `places`.
    void append(std::size_t lane, std::size_t row, std::size_t count, const RowsOfLanes& rows,
                std::size_t place, std::size_t places);

    /// Rows `row` … `end` − 1 are those before once more, over and over, the last `period` of them.
    void repeat(std::size_t lane, std::size_t row, std::size_t end, std::size_t period);

private:
    struct Columns {
        double *w, *slope, *change, *cost;
    };
    Columns columns(std::size_t lane) const;

    std::size_t knobs_ = 1, rows_ = 0;
    Numbers w_, slope_, change_, cost_;
};

} // namespace downhill
