// A gradient of 13,002 entries, summarized by layer.
#pragma once

#include "core/network/network_design.h"

#include <array>
#include <cstddef>
#include <span>

namespace downhill {

/// Of the knobs of a layer. A knob is turned against its slope: up where that is below 0.
struct LayerGradient {
    double norm = 0;          ///< Euclidean length of the layer's entries
    std::size_t up = 0;       ///< knobs whose slope is below 0
    std::size_t down = 0;     ///< above 0; the rest is exactly 0
    std::size_t steepest = 0; ///< the knob with the largest slope, either way, by its number among all knobs
    float steepestSlope = 0;
    std::size_t barely = 0; ///< knobs whose slope is below 1 % of the steepest of all layers
};

std::array<LayerGradient, networkLayers.size()> summaryOf(std::span<const float, networkKnobs> gradient);

} // namespace downhill
