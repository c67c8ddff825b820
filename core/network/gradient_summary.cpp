#include "core/network/gradient_summary.h"

#include "core/maths/norm.h"

#include <algorithm>
#include <cmath>

namespace downhill {

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
