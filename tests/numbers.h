// Numbers at the ends of the range, by short names.
#pragma once

#include <limits>

namespace downhill {

inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double nan = std::numeric_limits<double>::quiet_NaN();
inline constexpr double largest = std::numeric_limits<double>::max();

} // namespace downhill
