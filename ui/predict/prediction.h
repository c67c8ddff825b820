// Where someone said that a step leads, and where it led.
#pragma once

#include "ui/charts/plot/prediction_mark.h"

#include <cstddef>
#include <string>
#include <vector>

namespace downhill {

struct Prediction {
    std::size_t step;          ///< the one that leads there, from 1 on
    std::vector<double> said;  ///< one entry a knob, finite
    std::vector<double> truth; ///< the same, where it led, be it not finite; empty while that is hidden
    double stepLength = 0;     ///< how far the step went

    bool isRevealed() const { return !truth.empty(); }
    /// The straight way from what was said to the truth, in the knobs' units. NaN or infinite where the truth
    /// is not finite.
    double distance() const;
    /// Off by no more than a tenth of the step's length.
    bool isClose() const;

    bool operator==(const Prediction&) const = default;
};

/// `3.5`, or `(3.5, 2)` of several knobs.
QString placeText(const std::vector<double>& w);
/// `You say w₁ = 3.5`, and once it is revealed `You said w₁ = 3.5, it is 4: 0.5 off`. With several knobs
/// `You say step 1 leads to (3.5, 2)`, `You said (3.5, 2), it is (4, 1): 1.118 off`.
QString sentenceOf(const Prediction& prediction);
/// The same for a picture, which shows where: `you said 3.5: 0.5 off`.
PredictionMark markOf(const Prediction& prediction);

} // namespace downhill
