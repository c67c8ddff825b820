// The Euclidean norm of a vector.
#pragma once

#include <span>

namespace downhill {

/// √(Σ xᵢ²), at least 0, without overflow or underflow on the way. NaN where one of them is; else infinity
/// where one of them is. Empty: 0.
double normOf(std::span<const double> vector);
double normOf(std::span<const float> vector); ///< the same

} // namespace downhill
