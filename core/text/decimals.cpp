#include "core/text/decimals.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace downhill {

int decimalExponent(double value) { return static_cast<int>(std::floor(std::log10(value))); }

double decimal(double digits, int exponent) {
    constexpr int largest = 300; // beyond, one power of ten overflows
    if (exponent < -largest)
        return digits / 1e300 / std::pow(10.0, -exponent - largest);
    // Dividing by an exact power rounds once; multiplying by 10^−n, which is not exact, would round twice.
    return exponent < 0 ? digits / std::pow(10.0, -exponent) : digits * std::pow(10.0, exponent);
}

double roundToDecimal(double value, int exponent) {
    const double power = std::pow(10.0, std::abs(exponent));
    return exponent < 0 ? std::round(value * power) / power : std::round(value / power) * power;
}

double roundUp(double least, std::span<const double> mantissas, double slack) {
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double mantissa : mantissas)
        if (mantissa * power >= least * (1 - slack))
            return mantissa * power;
    return std::max(10 * power, least);
}

} // namespace downhill
