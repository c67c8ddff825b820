// The numbers of a table.
#pragma once

#include "core/facts/fact.h"

#include <string_view>
#include <variant>

namespace downhill {

/// Reads numbers of one file: with decimal points or with decimal commas, as the first that has one or the
/// other.
class CsvNumbers {
public:
    /// A finite number, or `data.…`: why it is none.
    std::variant<double, Fact> read(std::string_view field);

private:
    char mark_ = 0; ///< the decimal mark, as soon as it is known
};

/// A number, if perhaps one that is not finite, or too large or small: no title.
bool looksLikeANumber(std::string_view field);

} // namespace downhill
