#include "core/verdict/longest_step.h"

#include "core/maths/norm.h"
#include "core/verdict/turns.h"

#include <algorithm>

namespace downhill {

double longestStep(const Steps& run, std::size_t from, std::size_t to) {
    if (from >= to)
        return 0;
    double longest = 0;
    const std::size_t stride = 1 + (to - from) / mostLooks;
    for (std::size_t row = from; row < to; row += stride)
        longest = std::max(longest, normOf(run.change(row)));
    return longest;
}

} // namespace downhill
