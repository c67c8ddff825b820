// Three trainings in which only the rate differs.
#pragma once

#include "core/training/training_settings.h"

#include <array>
#include <cstdint>

namespace downhill {

/// Too low, good, and far too high a rate for the network that everybody begins with: sigmoids, batches of
/// 32, plain descent, the built-in digits. With any seed the cost stays where it was, gets down to a
/// thirtieth of it, and jumps to more than ten times that.
struct RateDemonstration {
    const char* name; ///< for people
    double rate;
};

inline constexpr std::array<RateDemonstration, 3> rateDemonstrations = {{
    {"converges", 1},
    {"crawls", 0.0001},
    {"diverges", 100},
}};

inline constexpr std::uint64_t demonstrationSteps = 2000;

inline TrainingSettings settingsOf(const RateDemonstration& demonstration) {
    TrainingSettings settings;
    settings.hyper.rate = demonstration.rate;
    settings.steps = demonstrationSteps;
    return settings;
}

} // namespace downhill
