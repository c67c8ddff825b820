#include "core/network/confusion.h"

#include <cstddef>

namespace downhill {

Confusion confusionOf(std::span<const std::uint8_t> labels, std::span<const std::uint8_t> answers) {
    Confusion counts{};
    for (std::size_t i = 0; i < labels.size(); ++i)
        ++counts[labels[i]][answers[i]];
    return counts;
}

} // namespace downhill
