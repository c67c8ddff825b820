// The signs in numbers that people read.
#pragma once

#include <string_view>

namespace downhill {

/// What stands in numbers as a language writes them: `1,234.5`, `1.234,5`.
struct NumberFormat {
    char decimal = '.';
    std::string_view group = ",";                 ///< between thousands; UTF-8
    int fewestGrouped = 4;                        ///< digits of the shortest whole number that has them
    std::string_view notANumber = "not a number"; ///< instead of a number

    /// Of files that are read again, of the command line, and of all that is in English.
    static const NumberFormat& english();
    /// The one that numbers for people are written in. English, until another is chosen; any thread may ask.
    static const NumberFormat& chosen();
};

/// From now on; `format` must stay.
void chooseNumberFormat(const NumberFormat& format);

} // namespace downhill
