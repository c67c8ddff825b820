// Constants as the command line has them.
#pragma once

#include "core/descent/run_settings.h"

#include <string_view>
#include <variant>

namespace downhill {

/// `a=3,b=0.5`: finite numbers for letters, each letter once.
std::variant<Constants, ChoiceProblem> parseConstants(std::string_view text);

} // namespace downhill
