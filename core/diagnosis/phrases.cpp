#include "core/diagnosis/phrases.h"

#include "core/text/decimals.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

template <class ValueOf>
std::string seriesOf(std::size_t from, std::size_t to, const ValueOf& valueOf) {
    constexpr std::size_t most = 5;
    std::string text;
    for (std::size_t row = from; row <= to && row < from + most; ++row) {
        text += row > from ? " → " : "";
        text += displayText(valueOf(row));
    }
    if (to >= from + most)
        text += " …";
    return text;
}

} // namespace

std::string costSeries(const Run& run, std::size_t from, std::size_t to) {
    return seriesOf(from, to, [&](std::size_t row) { return run.cost(row); });
}

std::string knobSeries(const Run& run, std::size_t from, std::size_t to) {
    double scale = 0;
    for (std::size_t row = from; row <= to; ++row)
        scale = std::max(scale, std::fabs(run.w(row)[0]));
    return seriesOf(from, to, [&](std::size_t row) { return withoutNoise(run.w(row)[0], scale); });
}

std::string percentText(double share) {
    const double percent = 100 * share;
    // 99.98 must not be shown as 100
    const double gap = std::fabs(100 - percent);
    const int digits = gap > 0 && gap < 1 ? 3 + static_cast<int>(std::ceil(-std::log10(gap))) : 3;
    return displayText(percent, std::min(digits, 12)) + " %";
}

std::string stepsText(std::size_t steps) { return steps == 1 ? "1 step" : countText(steps) + " steps"; }

std::string roughly(double count) {
    if (!(count >= 1))
        return "1";
    if (count >= 1e7)
        return displayText(count, 2);
    return displayText(roundToDecimal(count, std::max(0, decimalExponent(count) - 1)));
}

std::string placeText(std::span<const double> w) {
    if (w.size() == 1)
        return "w = " + displayText(w[0]);
    std::string text;
    if (w.size() == 2)
        text.append("w₁ = ").append(displayText(w[0])).append(", w₂ = ").append(displayText(w[1]));
    return text;
}

std::string atPlace(std::span<const double> w) {
    const std::string place = placeText(w);
    return place.empty() ? place : " at " + place;
}

std::string growthText(double ratio) {
    constexpr double doubled = 1.995; // and what is shown as 2
    return ratio >= doubled ? displayText(ratio, 3) + "-fold a step"
                            : "by " + displayText(100 * (ratio - 1), 2) + " % a step";
}

std::string sentence(std::string text) {
    if (!text.ends_with("…"))
        text += '.';
    return text;
}

double withoutNoise(double value, double scale) {
    constexpr double noise = 1e-12;
    return std::fabs(value) <= noise * std::fabs(scale) ? 0 : value;
}

} // namespace downhill
