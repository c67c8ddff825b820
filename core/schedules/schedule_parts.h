// What the files of the schedules have in common. For schedule_table.cpp, which makes their rows.
//
// A schedule is a struct with
//
//     parameters, offer   what a reader or a form needs to know of it. A parameter without a standard is the
//                         number of steps of the run, where nothing is said
//     factor()            see ScheduleRow; the parameters are in their order
//     isConstant          where it is
#pragma once

#include "core/choice/choice.h"
#include "core/schedules/schedule_row.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>
#include <span>

namespace downhill {

/// What is so of most schedules, and what their files are written with.
struct AnySchedule {
    static constexpr bool isConstant = false;

protected:
    static constexpr Parameter stepsParameter(const char* key, std::optional<double> standard) {
        constexpr double tooMany = static_cast<double>(ScheduleRow::mostSteps) + 1;
        return {key, standard, 1, tooMany, true, true};
    }

    /// What the rate begins with, of all of it.
    static constexpr Parameter startParameter(double standard) {
        return keptParameter("start", "unit.of_rate", standard);
    }

    /// From there to all of it, as `x` goes from 0 to 1.
    static double climbed(double start, double x) { return start + (1 - start) * x; }

    /// What is kept of the rate each time.
    static constexpr Parameter keptParameter(const char* key, const char* unit, double standard) {
        constexpr double justAboveOne = 1 + std::numeric_limits<double>::epsilon();
        return {key, standard, 0, justAboveOne, false, false, unit};
    }
};

} // namespace downhill
