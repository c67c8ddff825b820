// How to learn: what gradient descent is given besides the function and the start.
#pragma once

#include "core/descent/settings_problem.h"
#include "core/rules/rule_row.h"
#include "core/schedules/schedule_row.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace downhill {

/// A plain value. Runs of a formula and trainings on data hold the same.
struct Hyperparameters {
    static constexpr std::size_t allSamples = SIZE_MAX;

    double rate = 0.1;            ///< learning rate: finite and > 0
    RuleChoice rule = {"gd", {}}; ///< how a step follows from the gradient
    /// The learning rate as a function of the step: rate_schedule.h.
    ScheduleChoice schedule = {"constant", {}};
    /// Samples that the gradient of a step is the mean of, at least 1; all where the data has no more. The
    /// samples of a formula are the rows of its data; without data it is always evaluated whole.
    std::size_t batch = allSamples;

    bool operator==(const Hyperparameters&) const = default;
};

/// Everything that is wrong with them, in the order of the fields. A schedule that follows from the number of
/// steps is wrong where the run is `endless`.
std::vector<SettingsProblem> problemsOfHyperparameters(const Hyperparameters& hyper, bool endless = false);

} // namespace downhill
