#include "core/network/initial_knobs.h"

#include "core/maths/random.h"

#include <cmath>

namespace downhill {
namespace {

double limitOf(const NetworkLayer& layer, bool last, const NetworkDesign& design) {
    const auto inputs = static_cast<double>(layer.inputs), neurons = static_cast<double>(layer.neurons);
    if (!last && design.hidden == Activation::relu)
        return std::sqrt(6 / inputs);
    const bool sigmoid =
        last ? design.output == OutputCost::squaredError : design.hidden == Activation::sigmoid;
    return (sigmoid ? 4 : 1) * std::sqrt(6 / (inputs + neurons));
}

} // namespace

std::vector<float> initialKnobs(const NetworkDesign& design, std::uint64_t seed) {
    std::vector<float> knobs(networkKnobs, 0.0F);
    Random random(seed, initialKnobsStream);
    for (const NetworkLayer& layer : networkLayers) {
        const double limit = limitOf(layer, &layer == &networkLayers.back(), design);
        for (std::size_t i = layer.weights; i < layer.biases(); ++i)
            knobs[i] = static_cast<float>(random.between(-limit, limit));
    }
    return knobs;
}

} // namespace downhill
