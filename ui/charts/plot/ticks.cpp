#include "ui/charts/plot/ticks.h"

#include "core/text/decimals.h"
#include "core/text/number_text.h"
#include "ui/text/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace downhill {

namespace {

/// The smallest of 1, 2, 5 × 10^k that is not below `least`, but for rounding.
double roundStep(double least) { return roundUp(least, std::array{1.0, 2.0, 5.0}, 1e-9); }

void mark(AxisScale& scale, double step) {
    const double first = std::ceil(scale.from / step - 1e-9);
    const double last = std::floor(scale.to / step + 1e-9);
    // Where a step is lost against the size of the ends there is nothing sensible to mark.
    if (!(last - first < 100))
        return;
    for (double i = first; i <= last; ++i) {
        const double value = i == 0 ? 0 : i * step;
        scale.ticks.push_back({value, qs(displayText(value, 6))});
    }
}

// A little under half of the largest number, so that the width of an axis, and some room around, is a number
// too.
constexpr double farthestTick = 8e307;

AxisScale spanning(double from, double to) {
    AxisScale scale;
    scale.from = from = std::clamp(from, -farthestTick, farthestTick);
    scale.to = to = std::clamp(to, -farthestTick, farthestTick);
    if (!(to - from > std::max(std::abs(from), std::abs(to)) * 1e-12)) {
        const double room = std::max(std::abs(from) * 0.01, 1e-12);
        scale.from = from - room;
        scale.to = to + room;
    }
    return scale;
}

} // namespace

double AxisScale::positionOf(double value) const {
    if (!logarithmic)
        return value;
    return value > 0 ? std::log10(value) : std::numeric_limits<double>::quiet_NaN();
}

AxisScale linearScale(double from, double to, int most) {
    AxisScale scale = spanning(from, to);
    mark(scale, roundStep((scale.to - scale.from) / std::max(most, 2)));
    return scale;
}

AxisScale roundedScale(double from, double to, int most) {
    AxisScale scale = spanning(from, to);
    const double step = roundStep((scale.to - scale.from) / std::max(most, 2));
    const double low = std::floor(scale.from / step + 1e-9) * step;
    const double high = std::ceil(scale.to / step - 1e-9) * step;
    if (std::isfinite(high - low)) {
        scale.from = low;
        scale.to = high;
    }
    mark(scale, step);
    return scale;
}

AxisScale countScale(double from, double to, int most) {
    AxisScale scale;
    scale.from = from;
    scale.to = std::max(to, from + 1);
    mark(scale, std::max(1.0, roundStep((scale.to - scale.from) / std::max(most, 2))));
    return scale;
}

AxisScale logScale(double lowest, double highest, int most) {
    AxisScale scale;
    scale.logarithmic = true;
    double low = std::log10(lowest), high = std::log10(highest);
    if (high - low < 0.3) {
        low -= 0.15;
        high += 0.15;
    }
    const double room = (high - low) * 0.03;
    scale.from = low - room;
    scale.to = high + room;
    const double decades = scale.to - scale.from;
    const auto add = [&](double position, double value) {
        // Beyond the largest and below the least double there is room on the axis, but no number to write.
        if (position >= scale.from && position <= scale.to && value > 0 && std::isfinite(value))
            scale.ticks.push_back({position, qs(displayText(value))});
    };
    if (decades >= 1.5) {
        const double stride = std::max(1.0, roundStep(decades / std::max(most, 2)));
        for (double e = std::ceil(scale.from / stride) * stride; e <= scale.to; e += stride)
            add(e, std::pow(10.0, e));
        return scale;
    }
    for (double e = std::floor(scale.from); e <= scale.to; ++e)
        for (const double m : {1.0, 2.0, 3.0, 5.0, 7.0})
            add(e + std::log10(m), m * std::pow(10.0, e));
    return scale;
}

} // namespace downhill
