#include "core/descent/lane_records.h"

#include <algorithm>

namespace downhill {
namespace {

/// `count` numbers, the first at `from` and each `stride` behind the one before.
void gather(double* to, const double* from, std::size_t count, std::size_t stride) {
    for (std::size_t i = 0; i < count; ++i)
        to[i] = from[i * stride];
}

/// Fills `to` … `end` with the `period` numbers before it, over and over.
void repeatBefore(double* to, const double* end, std::size_t period) {
    const double* const from = to - period;
    for (std::size_t known = period; to < end; known *= 2) {
        const std::size_t count = std::min(known, static_cast<std::size_t>(end - to));
        to = std::copy_n(from, count, to);
    }
}

} // namespace

void LaneRecords::makeRoom(std::size_t lanes, std::size_t knobs, std::size_t rows) {
    knobs_ = knobs;
    rows_ = rows;
    for (Numbers* numbers : {&w_, &slope_, &change_})
        numbers->makeRoom(lanes * rows * knobs);
    cost_.makeRoom(lanes * rows);
}

LaneRecords::Columns LaneRecords::columns(std::size_t lane) const {
    const std::size_t before = lane * rows_;
    return {w_.data() + before * knobs_, slope_.data() + before * knobs_, change_.data() + before * knobs_,
            cost_.data() + before};
}

Steps LaneRecords::steps(std::size_t lane, std::size_t rows) const {
    const Columns to = columns(lane);
    return {knobs_, rows, to.w, to.slope, to.change, to.cost};
}

void LaneRecords::append(std::size_t lane, std::size_t row, std::size_t count, const RowsOfLanes& rows,
                         std::size_t place, std::size_t places) {
    const Columns to = columns(lane);
    // row by row and knob by knob, the numbers of a lane are always as far apart
    gather(to.w + row * knobs_, rows.w.data() + place, count * knobs_, places);
    gather(to.slope + row * knobs_, rows.slope.data() + place, count * knobs_, places);
    gather(to.change + row * knobs_, rows.change.data() + place, count * knobs_, places);
    gather(to.cost + row, rows.cost.data() + place, count, places);
}

void LaneRecords::repeat(std::size_t lane, std::size_t row, std::size_t end, std::size_t period) {
    const Columns to = columns(lane);
    for (double* const column : {to.w, to.slope, to.change})
        repeatBefore(column + row * knobs_, column + end * knobs_, period * knobs_);
    repeatBefore(to.cost + row, to.cost + end, period);
}

} // namespace downhill
