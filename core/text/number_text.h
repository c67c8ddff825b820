// Numbers as text and back, the same in every locale: only the format that is chosen changes what people
// read.
#pragma once

#include "core/text/number_format.h"

#include <optional>
#include <string>
#include <string_view>

namespace downhill {

/// The shortest text that reads back to the same double: `0.1`, `1e-06`, `inf`, `-inf`, `nan`. ASCII, for
/// files.
std::string exactText(double value);
/// The shortest that reads back to the same float: `0.1`, where 0.1f as a double is 0.10000000149011612.
std::string exactText(float value);

/// For people: rounded to `digits` significant digits (1 to 17; a five goes up, as by hand), without trailing
/// zeros, with a real minus sign: `2.048`, `−0.4096`. From 1,000 on thousands are separated and no part of a
/// whole number is rounded away: `13,002`. From ten millions and below 0.0001 in powers of ten: `1.5·10¹²`,
/// `10⁻⁵`. Else `∞`, `−∞`, `not a number`. UTF-8. So in English; in another format with its own signs.
std::string displayText(double value, int digits = 4, const NumberFormat& format = NumberFormat::chosen());

/// The same with a plus sign before positive numbers: `+4.096`.
std::string signedText(double value, int digits = 4, const NumberFormat& format = NumberFormat::chosen());

/// The number that a text of displayText() shows, to the 19 digits of a long double; that must be a finite
/// one, in the same format.
long double displayedValue(std::string_view text, const NumberFormat& format = NumberFormat::chosen());

/// Decimal digits with their thousands separated: `1234567` as `1,234,567`.
std::string withThousands(std::string_view whole, const NumberFormat& format = NumberFormat::chosen());

/// A whole number with thousands separated: `2,300`.
std::string countText(unsigned long long value, const NumberFormat& format = NumberFormat::chosen());

/// A number as a person may type it: blanks around it, `−` or `-`, `1e-6`; with or without a leading `+`.
/// Nothing else may follow. Empty when it is not a number, or is not finite, or is too large or too small for
/// a double.
std::optional<double> readNumber(std::string_view text);

/// Small digits: `₅` and `²`, for names and powers.
std::string subscriptText(unsigned long long value);
std::string superscriptText(long long value);

} // namespace downhill
