// Which digits are taken for which.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace downhill {

/// How many images that show a digit (row) are taken for a digit (column). Those on the diagonal are right.
using Confusion = std::array<std::array<std::uint32_t, 10>, 10>;

/// Image by image what it shows and what the network says, each 0 to 9: two lists of the same length.
Confusion confusionOf(std::span<const std::uint8_t> labels, std::span<const std::uint8_t> answers);

} // namespace downhill
