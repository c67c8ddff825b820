#include "core/verdict/size.h"

#include <algorithm>
#include <cmath>

namespace downhill {

double sizeOf(std::span<const double> vector) {
    if (vector.size() == 1)
        return std::fabs(vector[0]);
    double sum = 0;
    for (const double value : vector)
        sum += value * value;
    if (std::isnormal(sum))
        return std::sqrt(sum);
    double largest = 0;
    for (const double value : vector)
        largest = std::max(largest, std::fabs(value));
    if (largest == 0 || !std::isfinite(largest))
        return largest;
    sum = 0;
    for (const double value : vector)
        sum += (value / largest) * (value / largest);
    return largest * std::sqrt(sum);
}

} // namespace downhill
