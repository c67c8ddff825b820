// A number as a learner types it, with a point or a comma.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace downhill {

struct TypedNumber {
    std::optional<double> value;
    std::string problem; ///< one sentence, where there is no value
};

/// What readNumber() takes, and commas as long as there is no doubt: `6,4` and `0,125` are decimals,
/// `12,345,678` and `1,234.5` have thousands separated. `1,234` may be either, and so is refused with words
/// that say how to write it.
TypedNumber readTypedNumber(std::string_view text);

} // namespace downhill
