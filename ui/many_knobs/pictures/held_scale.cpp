#include "ui/many_knobs/pictures/held_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {

double roundEnd(double size) {
    const double power = std::pow(10.0, std::floor(std::log10(size)));
    for (const double step : {1.0, 1.5, 2.0, 3.0, 5.0, 7.0, 10.0})
        if (step * power >= size)
            return step * power;
    return size; // no decimal lies closer
}

double HeldScale::follow(double largest, double seconds) {
    constexpr double smallest = std::numeric_limits<float>::denorm_min();
    // What was largest counts for half as much with every second.
    peak_ = std::max(largest, peak_ * std::exp2(-std::max(seconds, 0.0)));
    if (peak_ >= smallest && (peak_ > end_ || peak_ < end_ / 2))
        end_ = roundEnd(peak_);
    return end();
}

} // namespace downhill
