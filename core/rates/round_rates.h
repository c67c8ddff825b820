// Learning rates as people write them.
#pragma once

#include <cmath>

namespace downhill {

/// mantissa·10^exponent, as the double that the decimal reads as: 3 and −1 give 0.3. For mantissas with few
/// digits.
inline double roundRate(double mantissa, int exponent) {
    return exponent < 0 ? mantissa * 10 / std::pow(10.0, 1 - exponent) : mantissa * std::pow(10.0, exponent);
}

} // namespace downhill
