#include "ui/many_knobs/pictures/held_scale.h"

#include "core/text/decimals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace downhill {

namespace {

constexpr std::array readAtAGlance = {1.0, 1.5, 2.0, 3.0, 5.0, 7.0};

} // namespace

double HeldScale::follow(double largest, double seconds) {
    constexpr double smallest = std::numeric_limits<float>::denorm_min();
    // What was largest counts for half as much with every second.
    peak_ = std::max(largest, peak_ * std::exp2(-std::max(seconds, 0.0)));
    if (peak_ >= smallest && (peak_ > end_ || peak_ < end_ / 2))
        end_ = roundUp(peak_, readAtAGlance);
    return end();
}

} // namespace downhill
