#include "core/places/run_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

/// The steps of the run, as far as they stay within four times the width of each range.
void followRun(RunView& view, const Steps& run) {
    std::vector<double> most;
    for (const KnobRange& range : view.knobs)
        most.push_back(4 * (range.to - range.from));
    for (std::size_t k = 1; k < run.rows(); ++k) {
        std::size_t out = run.rows(); // the first that is not in view
        for (std::size_t knob = 0; knob < view.knobs.size(); ++knob)
            out = run.column(knob).firstOutside(view.knobs[knob].from, view.knobs[knob].to, k, out);
        k = out;
        if (k < run.rows() && !follow(view.knobs, run.w(k), most)) {
            view.leftAt = k;
            break;
        }
    }
}

bool canBeShown(double w) { return std::isfinite(w) && std::abs(w) <= farthest; }

/// Where a knob is on the way, as far as the view shows it.
KnobRange walkOf(const Steps& run, const RunView& view, std::size_t knob) {
    const Extremes way = run.column(knob).extremes(1, view.leftAt.value_or(run.rows()));
    const double start = run.w(0)[knob];
    const KnobRange walk{std::min(start, way.low), std::max(start, way.high)};
    return walk;
}

KnobRange around(const KnobRange& walk, double width) {
    const double centre = walk.from + (walk.to - walk.from) / 2;
    return {centre - width / 2, centre + width / 2};
}

/// The part of `whole` that the run walks in, where that lies apart from `wanted` and so small a part that it
/// would not be seen: three times as wide as the walk, or as wide as `wanted` where it hardly moved.
std::optional<RunView> closeUp(const Steps& run, std::span<const KnobRange> wanted, const RunView& whole) {
    constexpr double seen = 0.125, hardlyMoved = 0.01, digits = 1e-9;
    RunView view{whole.knobs, {}};
    bool isCloser = false;
    for (std::size_t knob = 0; knob < wanted.size(); ++knob) {
        const KnobRange walk = walkOf(run, whole, knob);
        const double moved = walk.to - walk.from, usual = wanted[knob].to - wanted[knob].from;
        const double shown = whole.knobs[knob].to - whole.knobs[knob].from;
        const bool isApart = walk.from > wanted[knob].to || walk.to < wanted[knob].from;
        if (!isApart || moved > seen * shown)
            continue;
        const double width = std::max(moved > hardlyMoved * usual ? 3 * moved : usual,
                                      digits * std::max(std::abs(walk.from), std::abs(walk.to)));
        if (!(width < shown))
            continue;
        view.knobs[knob] = around(walk, width);
        isCloser = true;
    }
    if (!isCloser)
        return std::nullopt;
    followRun(view, run);
    return view;
}

} // namespace

RunView viewOf(const Steps& run, std::span<const KnobRange> wanted) {
    RunView view{{wanted.begin(), wanted.end()}, {}};
    const auto start = run.w(0);
    for (std::size_t knob = 0; knob < wanted.size(); ++knob)
        if (canBeShown(start[knob]))
            view.knobs[knob] = holding(wanted[knob], start[knob]);
    followRun(view, run);
    return view.leftAt ? view : closeUp(run, wanted, view).value_or(view);
}

} // namespace downhill
