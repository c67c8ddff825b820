// Short decimals as doubles: rounding to a power of ten, and round ("nice") numbers.
#pragma once

#include <span>

namespace downhill {

/// The exponent of a number's first digit: floor(log₁₀ value). `value` finite and above 0.
int decimalExponent(double value);

/// digits·10^exponent. For whole `digits` up to 2⁵³ and exponents from −22 to 22 (those powers of ten are
/// exact in a double) it is the double nearest to that decimal: 3 and −1 give 0.3. Beyond, within two units
/// in the last place; 0 or an infinity where a double cannot hold it.
double decimal(double digits, int exponent);

/// `value` rounded to a multiple of 10^exponent (halves away from 0), as the double nearest to that decimal:
/// 0.07, not 0.07000000000000001. Not finite where 10^|exponent| or, for exponents below 0,
/// value·10^−exponent overflows.
double roundToDecimal(double value, int exponent);

/// The smallest m·10^k, with m one of `mantissas` and k whole, that is not below `least`. `mantissas` ascend
/// from 1, all below 10; `least` finite and above 0. A number that is below `least` by up to the relative
/// `slack` counts as not below it.
///
/// Round numbers as in P. S. Heckbert, "Nice numbers for graph labels", Graphics Gems, Academic Press 1990.
double roundUp(double least, std::span<const double> mantissas, double slack = 0);

} // namespace downhill
