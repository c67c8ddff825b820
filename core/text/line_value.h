// What a line of arithmetic comes to.
#pragma once

#include "core/text/written_line.h"

#include <span>

namespace downhill {

struct LineValue {
    long double value;
    long double
        largest; ///< of the addends of the line, its absolute value; that of `value` where nothing is added
};

/// The terms worked out as they are written: powers and roots first, then × and /, then + and −.
/// `numbers` has a number for each term, read where that is none of a sign. In long double (19 digits), as
/// decimals of up to 17 digits that cancel are no doubles any more.
LineValue valueOf(std::span<const Term> terms, std::span<const long double> numbers);

} // namespace downhill
