// What can be read off a loss curve.
#pragma once

#include "core/descent/run.h"

#include <cstddef>
#include <span>
#include <vector>

namespace downhill {

struct CaseCurve {
    explicit CaseCurve(const Run& run);
    double first() const { return costs.front(); }
    double last() const { return costs.back(); }
    double fall() const { return first() - last(); }
    /// The mean cost of each twentieth of the run: what the eye makes of a curve of small batches.
    std::vector<double> means() const;

    std::span<const double> costs;    ///< of the run, which must outlive this; the finite ones
    double lateLow = 0, lateHigh = 0; ///< in the second half
    double high = 0;
    double lastQuarter = 0; ///< how far the cost came in the last quarter
};

} // namespace downhill
