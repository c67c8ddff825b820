// Images of handwritten digits, and what they show.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace downhill {

/// Images of 28×28 grey pixels, each with the digit it shows.
struct DigitImages {
    static constexpr std::size_t side = 28;
    static constexpr std::size_t pixelsEach = side * side;

    std::vector<std::uint8_t> pixels; ///< image by image, each row by row from the top; 0 paper, 255 ink
    std::vector<std::uint8_t> labels; ///< 0 to 9, one an image

    std::size_t count() const noexcept { return labels.size(); }
    std::span<const std::uint8_t, pixelsEach> image(std::size_t i) const {
        return std::span<const std::uint8_t, pixelsEach>(pixels.data() + i * pixelsEach, pixelsEach);
    }

    bool operator==(const DigitImages&) const = default;
};

/// What a network learns from, and what it never sees while it learns. Neither is empty.
struct DigitData {
    std::string name; ///< for people: `Built-in synthetic digits`, or the names of the files
    bool synthetic;   ///< drawn by a computer; must be said wherever the digits are named
    DigitImages training;
    DigitImages heldOut;
};

} // namespace downhill
