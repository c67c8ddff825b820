#include "core/maths/norm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace downhill {

double normOf(std::span<const double> vector) {
    if (vector.size() == 1)
        return std::fabs(vector[0]);
    double sum = 0;
    for (const double value : vector)
        sum += value * value;
    if (std::isnormal(sum) || std::isnan(sum))
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

} // namespace downhill
