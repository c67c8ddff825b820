#include "core/network/gradient_summary.h"

#include <algorithm>
#include <cmath>

namespace downhill {

double normOf(std::span<const float> vector) {
    constexpr std::size_t lanes = 16; // so that a compiler may add them side by side
    std::array<float, lanes> sums{};
    std::size_t i = 0;
    for (; i + lanes <= vector.size(); i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += vector[i + lane] * vector[i + lane];
    float sum = 0;
    for (; i < vector.size(); ++i)
        sum += vector[i] * vector[i];
    for (const float part : sums)
        sum += part;
    if (std::isnormal(sum))
        return std::sqrt(static_cast<double>(sum));
    double exact = 0; // of floats no square is too large or too small
    for (const float value : vector)
        exact += static_cast<double>(value) * static_cast<double>(value);
    return std::sqrt(exact);
}

std::array<LayerGradient, networkLayers.size()> summaryOf(std::span<const float, networkKnobs> gradient) {
    std::array<LayerGradient, networkLayers.size()> layers;
    float steepest = 0;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const NetworkLayer& shape = networkLayers[l];
        LayerGradient& layer = layers[l];
        layer.norm = normOf(gradient.subspan(shape.weights, shape.knobs()));
        layer.steepest = shape.weights;
        for (std::size_t knob = shape.weights; knob < shape.end(); ++knob) {
            layer.up += gradient[knob] < 0 ? 1 : 0;
            layer.down += gradient[knob] > 0 ? 1 : 0;
            if (std::fabs(gradient[knob]) > std::fabs(gradient[layer.steepest]))
                layer.steepest = knob;
        }
        layer.steepestSlope = gradient[layer.steepest];
        steepest = std::max(steepest, std::fabs(layer.steepestSlope));
    }
    constexpr float hardly = 0.01F;
    for (std::size_t l = 0; l < layers.size(); ++l)
        layers[l].barely = static_cast<std::size_t>(
            std::ranges::count_if(gradient.subspan(networkLayers[l].weights, networkLayers[l].knobs()),
                                  [&](float slope) { return std::fabs(slope) < hardly * steepest; }));
    return layers;
}

} // namespace downhill
