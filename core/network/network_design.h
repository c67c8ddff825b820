// The network of the lesson: 784-16-16-10, and what can be chosen about it.
#pragma once

#include <array>
#include <cstddef>

namespace downhill {

/// The activation function of the hidden neurons, of their weighted sum z.
enum class Activation {
    sigmoid, ///< 1/(1 + e⁻ᶻ)
    tanh,
    relu ///< max(0, z)
};

/// How wrong the ten outputs are for an image; the cost is the mean over the images.
enum class OutputCost {
    /// Outputs are the softmax of the last layer's sums, and the cost is −ln of the one that is right.
    crossEntropy,
    /// Outputs are sigmoids, and the cost is Σ (output − target)² over all ten, where the target is 1 for the
    /// digit that is right and else 0: the first cost that lessons on digits show.
    squaredError
};

const char* nameOf(Activation activation); ///< `sigmoid`, `tanh`, `relu`
const char* nameOf(OutputCost cost);       ///< `cross-entropy`, `squared-error`

/// The cost of guessing: the least that ten outputs cost that do not depend on the image, where all digits
/// are equally frequent. Each output is 0.1 then: ln 10 = 2.303, or 0.9² + 9·0.1² = 0.9.
double guessingCost(OutputCost cost);

/// What can be chosen about a network, besides its knobs.
struct NetworkDesign {
    Activation hidden = Activation::sigmoid;
    OutputCost output = OutputCost::crossEntropy;

    bool operator==(const NetworkDesign&) const = default;
};

/// Where the knobs of a layer are among all knobs. Layer by layer come the weights, input by input with
/// one for each neuron, and then the biases, one a neuron.
struct NetworkLayer {
    const char* name; ///< for people
    std::size_t inputs, neurons;
    std::size_t weights; ///< index of the first

    constexpr std::size_t weight(std::size_t input, std::size_t neuron) const {
        return weights + input * neurons + neuron;
    }
    constexpr std::size_t biases() const { return weights + inputs * neurons; }
    constexpr std::size_t end() const { return biases() + neurons; }
    constexpr std::size_t knobs() const { return end() - weights; }
};

inline constexpr std::array<NetworkLayer, 3> networkLayers = {{
    {"hidden 1", 784, 16, 0},
    {"hidden 2", 16, 16, 784 * 16 + 16},
    {"output", 16, 10, 784 * 16 + 16 + 16 * 16 + 16},
}};

inline constexpr std::size_t networkKnobs = networkLayers.back().end();
static_assert(networkKnobs == 13'002);

/// Multiplications and additions that the gradient of one image takes: two each for every weight on the way
/// forward, for its entry of the gradient, and, behind the first layer, for the error that is propagated
/// back.
inline constexpr double flopsAnImage = 4.0 * 784 * 16 + 6.0 * (16 * 16 + 16 * 10);
static_assert(flopsAnImage == 52'672);

} // namespace downhill
