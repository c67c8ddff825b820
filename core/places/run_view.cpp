#include "core/places/run_view.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

// Halves of the largest number, so that a range's width is finite too.
constexpr double farthest = 8e307;

KnobRange holding(KnobRange range, double w) {
    const double room = 0.06 * (range.to - range.from);
    if (w < range.from + room / 4)
        range.from = std::max(w - room, -farthest);
    if (w > range.to - room / 4)
        range.to = std::min(w + room, farthest);
    // A start so far out that the room is lost in its last digit.
    if (!(range.to > range.from))
        range.to = std::nextafter(range.from, farthest) + 1;
    return range;
}

bool shows(const KnobRange& range, double w) { return w >= range.from && w <= range.to; }

/// Holds this place too, unless it lies too far out.
bool follow(std::vector<KnobRange>& view, std::span<const double> w, std::span<const double> most) {
    std::vector<KnobRange> grown = view;
    for (std::size_t knob = 0; knob < view.size(); ++knob) {
        if (shows(view[knob], w[knob]))
            continue;
        if (!std::isfinite(w[knob]))
            return false;
        grown[knob] = holding(view[knob], w[knob]);
        if (!(grown[knob].to - grown[knob].from <= most[knob]))
            return false;
    }
    view = std::move(grown);
    return true;
}

} // namespace

RunView viewOf(const Steps& run, std::span<const KnobRange> wanted) {
    RunView view{{wanted.begin(), wanted.end()}, {}};
    const auto start = run.w(0);
    std::vector<double> most;
    for (std::size_t knob = 0; knob < wanted.size(); ++knob) {
        if (std::isfinite(start[knob]) && std::abs(start[knob]) <= farthest)
            view.knobs[knob] = holding(wanted[knob], start[knob]);
        most.push_back(4 * (view.knobs[knob].to - view.knobs[knob].from));
    }
    for (std::size_t k = 1; k < run.rows(); ++k) {
        const auto w = run.w(k);
        const bool inView = std::ranges::equal(view.knobs, w, shows);
        if (!inView && !follow(view.knobs, w, most)) {
            view.leftAt = k;
            break;
        }
    }
    return view;
}

} // namespace downhill
