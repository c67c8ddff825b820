// A range of a knob.
#pragma once

namespace downhill {

/// From `from` to `to`, in units of the knob; both finite, from < to. What suits a formula of one's own
/// unless said otherwise.
struct KnobRange {
    double from = -6, to = 6;
    bool operator==(const KnobRange&) const = default;
};

} // namespace downhill
