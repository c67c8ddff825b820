#include "core/descent/shown_values.h"

#include "core/text/written_line.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace downhill {
namespace {

/// The row from which a step left nothing but rounding of a knob, of which this row's value comes: since then
/// neither the knob nor its slope was any larger.
std::optional<std::size_t> lastSizeable(const Run& run, std::size_t row, std::size_t knob) {
    constexpr std::size_t farthest = 100;
    double largest = std::fabs(run.w(row)[knob]), steepest = 0;
    if (!(largest > 0))
        return std::nullopt;
    for (std::size_t back = 0; back < farthest && row > 0; ++back, --row) {
        const double before = run.w(row - 1)[knob], slope = run.slope(row - 1)[knob];
        if (isRounding(largest, before) && (steepest == 0 || isRounding(steepest, slope)))
            return row - 1;
        largest = std::max(largest, std::fabs(before));
        steepest = std::max(steepest, std::fabs(slope));
    }
    return std::nullopt;
}

} // namespace

double shownW(const Run& run, std::size_t row, std::size_t knob) {
    return lastSizeable(run, row, knob) ? 0 : run.w(row)[knob];
}

double shownSlope(const Run& run, std::size_t row, std::size_t knob) {
    const double slope = run.slope(row)[knob];
    const auto sizeable = lastSizeable(run, row, knob);
    return sizeable && isRounding(slope, run.slope(*sizeable)[knob]) ? 0 : slope;
}

double shownChange(const Run& run, std::size_t row, std::size_t knob) {
    const double change = run.change(row)[knob];
    const auto isRoundingOf = [&](std::size_t earlier) {
        return isRounding(change, run.change(earlier)[knob]);
    };
    if (const auto sizeable = lastSizeable(run, row, knob); sizeable && isRoundingOf(*sizeable))
        return 0;
    const bool cancels = run.settings().hyper.rule.row().momentum.has_value();
    return cancels && row > 0 && isRoundingOf(row - 1) ? 0 : change;
}

double shownCost(const Run& run, std::size_t row) {
    const double cost = run.cost(row);
    bool isLeft = false;
    for (std::size_t knob = 0; knob < run.knobs(); ++knob) {
        if (run.w(row)[knob] == 0)
            continue;
        const auto sizeable = lastSizeable(run, row, knob);
        isLeft = sizeable && isRounding(cost, run.cost(*sizeable));
        if (!isLeft)
            return cost;
    }
    return isLeft ? 0 : cost;
}

} // namespace downhill
