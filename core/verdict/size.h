// The size of a vector: its Euclidean length.
#pragma once

#include <span>

namespace downhill {

/// Euclidean length; no overflow or underflow on the way.
double sizeOf(std::span<const double> vector);

} // namespace downhill
