#include "ui/controls/value_scale.h"

#include "core/text/decimals.h"

#include <algorithm>
#include <cmath>

namespace downhill {

ValueScale::ValueScale(Kind kind, double from, double to) : kind_(kind), from_(from), to_(to) {}

int ValueScale::exponentAt(double value) const {
    if (isLinear())
        return static_cast<int>(std::floor(std::log10((to_ - from_) / 400) + 0.5));
    // A hair of slack, so that 0.1 counts as a power of ten whatever the logarithm's last digit is.
    const int exponent =
        static_cast<int>(std::floor(std::log10(std::clamp(std::abs(value), from_, to_)) + 1e-9)) - 1;
    return kind_ == Kind::logarithmicWhole ? std::max(exponent, 0) : exponent;
}

double ValueScale::rounded(double value, int exponent) const {
    if (kind_ == Kind::logarithmicWhole)
        exponent = std::max(exponent, 0);
    return std::clamp(roundToDecimal(value, exponent), from_, to_);
}

double ValueScale::valueAt(double fraction) const {
    fraction = std::clamp(fraction, 0.0, 1.0);
    const double value =
        isLinear() ? from_ + fraction * (to_ - from_) : from_ * std::pow(to_ / from_, fraction);
    return rounded(value, exponentAt(value));
}

double ValueScale::fractionOf(double value) const {
    value = std::clamp(value, from_, to_);
    return isLinear() ? (value - from_) / (to_ - from_) : std::log(value / from_) / std::log(to_ / from_);
}

double ValueScale::next(double value, int direction, bool far) const {
    value = std::clamp(value, from_, to_);
    int exponent = exponentAt(value);
    if (far && !isLinear())
        return rounded(direction > 0 ? value * 2 : value / 2, exponent - 1);
    if (far)
        ++exponent;
    const double unit = std::pow(10.0, exponent);
    double stepped = rounded(value + direction * unit, exponent);
    // Going down from a power of ten, the decimals below it are finer.
    if (!isLinear() && direction < 0 && exponentAt(stepped) < exponent)
        stepped = rounded(value - unit / 10, exponent - 1);
    return stepped;
}

} // namespace downhill
