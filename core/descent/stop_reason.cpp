// The table of reasons for which a descent stops.
#include "core/descent/stop_conditions.h"

#include <array>
#include <cstddef>

namespace downhill {
namespace {

struct ReasonRow {
    StopReason reason;
    const char* name; ///< in reports
    bool liftedByChange = false;
};

constexpr std::array reasons{
    ReasonRow{.reason = StopReason::running, .name = "running"},
    ReasonRow{.reason = StopReason::maxSteps, .name = "max-steps"},
    ReasonRow{.reason = StopReason::belowTolerance, .name = "flat", .liftedByChange = true},
    ReasonRow{.reason = StopReason::notFinite, .name = "not-finite"},
    ReasonRow{.reason = StopReason::cancelled, .name = "cancelled"},
};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < reasons.size(); ++i)
        if (reasons[i].reason != static_cast<StopReason>(i))
            return false;
    return true;
}
static_assert(inOrder(), "each reason has the row of its number");

const ReasonRow& factsOf(StopReason reason) { return reasons.at(static_cast<std::size_t>(reason)); }

} // namespace

const char* nameOf(StopReason reason) { return factsOf(reason).name; }

bool isLiftedByChange(StopReason reason) { return factsOf(reason).liftedByChange; }

} // namespace downhill
