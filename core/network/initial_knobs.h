// The knobs that a training starts from.
#pragma once

#include "core/network/network_design.h"

#include <cstdint>
#include <vector>

namespace downhill {

/// Where a training with this seed begins: small random weights, uniform between ±limit, and biases of 0. The
/// same on every machine.
///
/// The limit keeps the spread of sums and slopes alike from layer to layer: √(6/(inputs + neurons)) for tanh,
/// and four times that for sigmoids, whose slope at 0 is a quarter (X. Glorot, Y. Bengio, "Understanding the
/// difficulty of training deep feedforward neural networks", AISTATS 2010); √(6/inputs) for ReLU, which lets
/// only half of its sums through (K. He, X. Zhang, S. Ren, J. Sun, "Delving deep into rectifiers", ICCV
/// 2015). The last layer has no sigmoid where its cost is the cross-entropy, and then √(6/(inputs +
/// neurons)).
std::vector<float> initialKnobs(const NetworkDesign& design, std::uint64_t seed);

} // namespace downhill
