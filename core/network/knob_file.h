// All knobs of a network as a file.
#pragma once

#include "core/digits/digits_problem.h"
#include "core/network/network_design.h"

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace downhill {

/// What a file of knobs holds: enough to classify digits, or to train on.
struct SavedKnobs {
    NetworkDesign design;
    std::vector<float> knobs; ///< networkKnobs finite numbers

    bool operator==(const SavedKnobs&) const = default;
};

/// 52,040 bytes, all numbers little-endian:
///
///     0      16 letters   `downhill knobs 1`; the 1 is the version of the format
///     16     4 bytes      hidden activation: 0 sigmoid, 1 tanh, 2 ReLU
///     20     4 bytes      output and cost: 0 softmax with cross-entropy, 1 sigmoid with squared error
///     24     4 bytes      number of knobs: 13,002
///     28     4 bytes      CRC-32 of all bytes that follow, as zlib and PNG have it
///     32     13,002 × 4   the knobs, IEEE 754 single precision: for the layers 784×16, 16×16 and 16×10 one
///                         after the other the weights, input by input with one for each neuron, and then
///                         the biases
std::vector<std::uint8_t> knobFile(const SavedKnobs& saved);

/// Reads it back, or says what is wrong with it: a predicate, to whatever the file is called.
std::variant<SavedKnobs, DigitsProblem> readKnobFile(std::span<const std::uint8_t> bytes);

} // namespace downhill
