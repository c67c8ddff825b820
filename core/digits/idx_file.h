// MNIST's files: images and labels in IDX format, plain or packed with gzip.
#pragma once

#include "core/digits/digits_problem.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace downhill {

using IdxBytes = std::variant<std::vector<std::uint8_t>, DigitsProblem>;

/// More images than any file of handwritten digits has, as long as it is one.
inline constexpr std::size_t mostImagesOfFile = 1'000'000;

/// The pixels of a file of 28×28 images: 784 bytes an image; or a problem with {file}, its name without
/// folders.
///
/// The format is Y. LeCun's, "The MNIST database of handwritten digits": big-endian whole numbers of 32 bits,
/// 0x00000803, number of images, rows, columns; then a byte a pixel, 0 paper, 255 ink. The header
/// is checked against the size of the file before memory is reserved. A gzip file may have several parts, and
/// padding behind them.
IdxBytes readIdxImages(const std::string& path);

/// The labels of a file, 0 to 9: 0x00000801, number of labels; then a byte a label.
IdxBytes readIdxLabels(const std::string& path);

} // namespace downhill
