#pragma once
#include "core/digits/training_settings.h"
#include <algorithm>
namespace downhill {
inline std::uint64_t imagesReadBy(const TrainingSettings& s, std::size_t n, std::uint64_t step) {
    std::uint64_t total = 0, from = 0;
    std::size_t batch = std::min(s.tuning.batch, n);
    for (const auto& c : s.changes) {
        const std::uint64_t until = std::min(step, c.step + 1);
        if (until > from) { total += (until - from) * batch; from = until; }
        batch = std::min(c.tuning.batch, n);
    }
    return total + (step - from) * batch;
}
}
