// The table of schedules of the learning rate: everything there is to know of each stands in its row.
#pragma once

#include "core/choice/choice.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace downhill {

/// One schedule. The rows are made of the files in core/schedules, one a schedule; all others read
/// them here.
struct ScheduleRow : Offer {
    /// Whether the factor is 1 in all steps, so that it need not be evaluated.
    bool isConstant = false;
    /// What becomes of the rate in step k (a whole number from 0): a share of it, from 0 to 1.
    double (*factor)(std::span<const double> parameters, double k) = nullptr;

    static constexpr std::size_t mostParameters = 2;
    static constexpr std::uint64_t mostSteps = 10'000'000; ///< of a run

    /// `constant`, `step`, … `one-cycle`, as menus show them.
    static std::span<const ScheduleRow> all();
};

using ScheduleChoice = ChoiceOf<ScheduleRow>;

} // namespace downhill
