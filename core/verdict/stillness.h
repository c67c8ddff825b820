// Which steps are no more than rounding noise.
#pragma once

#include <algorithm>

namespace downhill {

/// The longest step that counts as standing still, where w goes from the norm `start` to the norm `end`: 2⁻⁴²
/// of the larger one, about 1,000 units in its last place. From there on a slope tells nothing about the rate
/// any more: (w − 2)² ends as 2 ± noise.
inline double stillStep(double start, double end) { return 0x1p-42 * std::max(start, end); }

} // namespace downhill
