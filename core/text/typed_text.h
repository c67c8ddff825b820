// Numbers as people type them where numbers are shown to them.
#pragma once

#include "core/text/number_format.h"

#include <optional>
#include <string>
#include <string_view>

namespace downhill {

/// The same number with a decimal point and without marks between thousands, as readNumber() takes it. Where
/// the format has a decimal comma, a comma is one, and so is a single point, even in `1.234`: a number that
/// was typed in any program stays what it was. Marks before a comma (`1.234,5`), two of them (`1.234.567`)
/// and blanks (`1 234`) stand between thousands. In a format with a decimal point a comma stays, and is no
/// part of a number.
std::string withDecimalPoint(std::string_view typed, const NumberFormat& format = NumberFormat::chosen());

/// As readNumber(), of the above.
std::optional<double> readTyped(std::string_view typed, const NumberFormat& format = NumberFormat::chosen());

} // namespace downhill
