#include "core/schedules/constant.h"
#include "core/schedules/cosine.h"
#include "core/schedules/cyclic.h"
#include "core/schedules/exponential.h"
#include "core/schedules/in_steps.h"
#include "core/schedules/inverse_time.h"
#include "core/schedules/one_cycle.h"
#include "core/schedules/schedule_row.h"
#include "core/schedules/warm_up.h"

namespace downhill {
namespace {

template <class Schedule>
constexpr ScheduleRow scheduleRowOf() {
    static_assert(Schedule::parameters.size() <= ScheduleRow::mostParameters);
    ScheduleRow row;
    static_cast<Offer&>(row) = Schedule::offer;
    row.isConstant = Schedule::isConstant;
    row.factor = Schedule::factor;
    return row;
}

constexpr ScheduleRow schedules[] = {
    scheduleRowOf<Constant>(),    //
    scheduleRowOf<InSteps>(),     //
    scheduleRowOf<Exponential>(), //
    scheduleRowOf<InverseTime>(), //
    scheduleRowOf<Cosine>(),      //
    scheduleRowOf<WarmUp>(),      //
    scheduleRowOf<Cyclic>(),      //
    scheduleRowOf<OneCycle>(),    //
};

} // namespace

std::span<const ScheduleRow> ScheduleRow::all() { return schedules; }

} // namespace downhill
