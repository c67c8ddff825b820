// A number as a learner types it, with a point or a comma.
#pragma once

#include "core/facts/fact.h"

#include <optional>
#include <string_view>

namespace downhill {

struct TypedNumber {
    std::optional<double> value;
    Fact problem = {}; ///< where there is no value
};

/// What readNumber() takes, and commas as long as there is no doubt: `6,4` and `0,125` are decimals,
/// `12,345,678` and `1,234.5` have thousands separated. `1,234` may be either, and so is refused. Where
/// numbers are shown with a decimal comma there is no doubt: as readTyped() has it.
TypedNumber readTypedNumber(std::string_view text);

} // namespace downhill
