// Columns in units of their own spread.
#pragma once

#include "core/data/data.h"

#include <span>

namespace downhill {

/// value = mean + deviation·standardised value.
struct Scaling {
    double mean = 0;
    double deviation = 1; ///< of the population; 1 where all values are the same

    bool operator==(const Scaling&) const = default;
};

/// Of one finite number at least. Both are finite as far as sums of squares are.
Scaling scalingOf(std::span<const double> values);

/// Every column but `y` shifted and scaled to mean 0 and standard deviation 1; of a column whose numbers are
/// all the same only the shift.
Data standardised(const Data& data);

/// slope·x + level.
struct StraightLine {
    double slope = 0;
    double level = 0;

    bool operator==(const StraightLine&) const = default;
};

/// A line in standardised x as the same line in x as it was.
StraightLine inOriginalUnits(const StraightLine& line, const Scaling& x);

} // namespace downhill
