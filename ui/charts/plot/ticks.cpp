#include "ui/charts/plot/ticks.h"

#include "core/text/decimals.h"
#include "core/text/number_text.h"
#include "ui/charts/plot/round_marks.h"
#include "ui/text/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace downhill {

namespace {

/// The smallest of 1, 2, 5 × 10^k that is not below `least`, but for rounding.
double roundStep(double least) { return roundUp(least, std::array{1.0, 2.0, 5.0}, 1e-9); }

void mark(AxisScale& scale, const RoundMarks& marks, double room) {
    MarkTexts texts = textsOf(marks, room);
    scale.reading = std::move(texts.reading);
    for (std::size_t i = 0; i < texts.texts.size(); ++i)
        scale.ticks.push_back(
            {scale.positionOf(marks.at(marks.first + static_cast<double>(i))), std::move(texts.texts[i])});
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

/// Whether displayText() does not write it out.
bool isWrittenAsPower(double value) { return value >= 1e7 || value < 1e-4; }

/// Powers of ten, as far apart as it takes, but two where there are two.
void markDecades(AxisScale& scale, int most) {
    bool asPowers = false;
    for (double stride = std::max(1.0, roundStep((scale.to - scale.from) / std::max(most, 2)));;
         stride = std::max(1.0, roundStep(stride / 2.6))) {
        scale.ticks.clear();
        asPowers = false;
        for (double e = std::ceil(scale.from / stride) * stride; e <= scale.to; e += stride)
            // Beyond the largest and below the least double there is room on the axis, but no number to
            // write.
            if (const double value = std::pow(10.0, e); value > 0 && std::isfinite(value)) {
                scale.ticks.push_back({e, qs(displayText(value))});
                asPowers = asPowers || isWrittenAsPower(value);
            }
        if (scale.ticks.size() >= 2 || stride == 1)
            break;
    }
    // One way to write them on one axis: 10⁵ beside 10¹⁰, and not 100,000.
    if (asPowers)
        for (Tick& tick : scale.ticks)
            if (const int exponent = static_cast<int>(std::lround(tick.position)); std::abs(exponent) > 2)
                tick.text = QStringLiteral("10") + qs(superscriptText(exponent));
}

void markWithinDecades(AxisScale& scale, double room) {
    const auto markAll = [&](int power) { // texts are what is left without that power of ten
        scale.ticks.clear();
        for (double e = std::floor(scale.from); e <= scale.to; ++e)
            for (const double m : {1.0, 2.0, 3.0, 5.0, 7.0}) {
                const double position = e + std::log10(m), value = m * std::pow(10.0, e);
                if (position >= scale.from && position <= scale.to && value > 0 && std::isfinite(value))
                    scale.ticks.push_back(
                        {position, qs(displayText(power == 0 ? value : m * std::pow(10.0, e - power)))});
            }
    };
    markAll(0);
    if (std::ranges::all_of(scale.ticks, [&](const Tick& tick) { return digitsWide(tick.text) <= room; }))
        return;
    const int power = static_cast<int>(std::floor(scale.to));
    markAll(power);
    scale.reading = timesTenTo(power);
}

} // namespace

double AxisScale::positionOf(double value) const {
    if (!logarithmic)
        return value;
    return value > 0 ? std::log10(value) : std::numeric_limits<double>::quiet_NaN();
}

AxisScale linearScale(double from, double to, int most, double room) {
    AxisScale scale = spanning(from, to);
    mark(scale, roundMarks(scale.from, scale.to, most, 2), room);
    return scale;
}

AxisScale roundedScale(double from, double to, int most, double room) {
    AxisScale scale = spanning(from, to);
    const RoundMarks around = roundMarksAround(scale.from, scale.to, most);
    const double low = around.at(around.first), high = around.at(around.last);
    if (std::isfinite(high - low) && low < high) {
        scale.from = low;
        scale.to = high;
    }
    mark(scale, roundMarks(scale.from, scale.to, most, 2), room);
    return scale;
}

AxisScale countScale(double from, double to, int most, double room) {
    AxisScale scale;
    scale.from = from;
    scale.to = std::max(to, from + 1);
    RoundMarks marks = roundMarks(scale.from, scale.to, most, 2);
    if (marks.exponent < 0)
        marks = {1, 0, std::ceil(scale.from), std::floor(scale.to)};
    mark(scale, marks, room);
    return scale;
}

AxisScale logScale(double lowest, double highest, int most, double room) {
    AxisScale scale;
    scale.logarithmic = true;
    double low = std::log10(lowest), high = std::log10(highest);
    // Narrower ones are lost in the rounding of logarithms.
    if (constexpr double narrowest = 1e-6; high - low < narrowest) {
        low -= 0.15;
        high += 0.15;
    }
    const double beyond = (high - low) * 0.03;
    scale.from = low - beyond;
    scale.to = high + beyond;
    if (constexpr double wide = 1.5; scale.to - scale.from >= wide)
        markDecades(scale, most);
    if (scale.ticks.size() < 2)
        markWithinDecades(scale, room);
    if (scale.ticks.size() < 2) {
        scale.ticks.clear();
        scale.reading.clear();
        const double from = std::pow(10.0, scale.from),
                     to = std::min(std::pow(10.0, scale.to), farthestTick * 2);
        mark(scale, roundMarks(from, to, most, 2), room);
    }
    return scale;
}

} // namespace downhill
