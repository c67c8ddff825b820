// Where an axis is marked, and with what words.
#pragma once

#include <QString>

#include <vector>

namespace downhill {

struct Tick {
    double position; ///< in axis units: the value itself, or its logarithm to base 10 on a log axis
    QString text;    ///< what distinguishes it, see AxisScale::reading
    bool operator==(const Tick&) const = default;
};

/// An axis: its range, its marks, and how values come onto it.
struct AxisScale {
    double from = 0, to = 1; ///< from < to, both finite, in axis units
    bool logarithmic = false;
    std::vector<Tick> ticks;
    /// How the ticks' texts are to be read, with … in their place: `1,000 + …`, `…·10⁻⁹`, `10 + …·10⁻⁹`.
    /// Empty where a text is the value itself, as it is wherever it is short enough.
    QString reading = {};
    bool operator==(const AxisScale&) const = default;

    /// The axis position of a value: NaN for what a log axis cannot show.
    double positionOf(double value) const;
};

/// The width of a label that has room between an upright axis and its title, in digits.
inline constexpr double labelRoom = 6.6;

/// A range [from, to] as given, marked at round numbers, about `most` of them and at least two (but for
/// ranges that doubles don't resolve, narrower than 10⁻¹² of the numbers: these get room on both sides). No
/// label stands twice, and each has the room of so many digits.
AxisScale linearScale(double from, double to, int most, double room = labelRoom);

/// The same with the ends moved out to the marks.
AxisScale roundedScale(double from, double to, int most, double room = labelRoom);

/// Only whole numbers are marked: for step counts. from and to are whole.
AxisScale countScale(double from, double to, int most, double room = 9);

/// Values lowest…highest, both > 0, on a logarithmic axis marked at powers of ten (and 2 and 5 where there is
/// room); where it holds not even two of these, at round numbers as a linear one.
AxisScale logScale(double lowest, double highest, int most, double room = labelRoom);

} // namespace downhill
