// Where an axis is marked, and with what words.
#pragma once

#include <QString>

#include <vector>

namespace downhill {

struct Tick {
    double position; ///< in axis units: the value itself, or its logarithm to base 10 on a log axis
    QString text;
    bool operator==(const Tick&) const = default;
};

/// An axis: its range, its marks, and how values come onto it.
struct AxisScale {
    double from = 0, to = 1; ///< from < to, both finite, in axis units
    bool logarithmic = false;
    std::vector<Tick> ticks;
    bool operator==(const AxisScale&) const = default;

    /// The axis position of a value: NaN for what a log axis cannot show.
    double positionOf(double value) const;
};

/// A range [from, to] as given, marked at round numbers, about `most` of them.
AxisScale linearScale(double from, double to, int most);

/// The same with the ends moved out to the marks.
AxisScale roundedScale(double from, double to, int most);

/// Only whole numbers are marked: for step counts. from and to are whole.
AxisScale countScale(double from, double to, int most);

/// Values lowest…highest, both > 0, on a logarithmic axis marked at powers of ten (and 2 and 5 where there is
/// room).
AxisScale logScale(double lowest, double highest, int most);

} // namespace downhill
