// What can be wrong with the settings of a run or a training.
#pragma once

#include "core/facts/fact.h"

#include <optional>

namespace downhill {

/// One thing wrong with settings.
struct SettingsProblem {
    enum class Field {
        cost,
        constants, ///< of the cost
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
    FactValue given; ///< the value as it was given
    Fact allowed;    ///< `allowed.…`: what would have been right

    Fact fact() const; ///< `problem.…` of the field: what was {given} and what is {allowed}
};

/// A learning rate: finite and > 0.
bool isRate(double rate);
Fact allowedRates();

/// Constants: a finite number for a letter.
Fact allowedConstants();

/// A tolerance: 0, or finite and > 0.
Fact allowedTolerances();

/// None where the tolerance is 0 or finite and > 0.
std::optional<SettingsProblem> problemOfTolerance(double tolerance);

} // namespace downhill
