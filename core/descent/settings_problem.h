// What can be wrong with the settings of a run or a training.
#pragma once

#include <optional>
#include <string>

namespace downhill {

/// One thing wrong with settings.
struct SettingsProblem {
    enum class Field {
        cost,
        start,
        startKnobs, ///< the network's parameters to start from
        rate,
        rule,
        schedule,
        batch,
        rateChanges, ///< of a run
        changes,     ///< of a training
        steps,
        tolerance
    };
    Field field;
    std::string given;   ///< the value as it was given
    std::string allowed; ///< what would have been right

    /// One line: what was given and what is allowed.
    std::string message() const;
};

/// A learning rate: finite and > 0.
bool isRate(double rate);

/// None where the tolerance is 0 or finite and > 0.
std::optional<SettingsProblem> problemOfTolerance(double tolerance);

} // namespace downhill
