// Where a step was said to lead, for a picture of the run.
#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace downhill {

struct PredictionMark {
    std::size_t step;         ///< the one that would lead there
    std::vector<double> said; ///< the place, one entry a knob
    QString words;            ///< `you said 3.5: 0.5 off`
    bool operator==(const PredictionMark&) const = default;
};

} // namespace downhill
