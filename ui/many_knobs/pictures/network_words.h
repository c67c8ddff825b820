// The parts of the network in words.
#pragma once

#include "core/network/network_design.h"

#include <QString>

#include <cstddef>

namespace downhill {

/// `hidden 1`, for an index into networkLayers.
QString layerName(std::size_t layer);

/// The layer that a knob (an index below networkKnobs) belongs to.
std::size_t layerOf(std::size_t knob);

/// `hidden 1, knob 7,310`: counted from 1, layer by layer.
QString knobNumber(std::size_t knob);

/// What it connects, counted from 1: `pixel (row 12, column 7) → neuron 3`, `neuron 4 of hidden 1 → neuron 3
/// of hidden 2`, `neuron 16 of hidden 2 → digit 7`; of a bias `bias of neuron 3`, `bias of digit 7`.
QString knobPlace(std::size_t knob);

/// `(row 12, column 7)`, for a pixel of an image: one of 784.
QString pixelPlace(std::size_t pixel);

/// `7.4 %`: how much of `whole` (at least 1) `part` is, in three digits, or as many more as keep it from
/// reading `0 %` or `100 %` where it is neither.
QString shareText(std::size_t part, std::size_t whole);

} // namespace downhill
