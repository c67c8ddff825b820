// Digits that are there without any file: drawn by a computer, stroke by stroke.
#pragma once

#include "core/digits/digit_images.h"

#include <cstddef>
#include <cstdint>

namespace downhill {

/// Draws digits as many hands would: one of several shapes each, wobbling, turned, slanted, wider or
/// narrower, larger or smaller, with a thin or a broad pen that presses more or less, off the middle, on
/// grainy paper. Those held out are drawn by the same hands, but none of them is among the others. In less
/// than a second, and the same on every machine to the last pixel.
DigitData syntheticDigits(std::uint64_t seed = 1, std::size_t training = 10'000, std::size_t heldOut = 2'000);

} // namespace downhill
