// Many descents at once that differ in nothing but their rate.
#pragma once

#include "core/cost/cost_function.h"
#include "core/descent/run.h"
#include "core/descent/steps.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>

namespace downhill {

/// Runs descents side by side, a lane for each rate, so that a formula is evaluated at many places at once.
/// Each lane is what descend() would make of its rate, to the last bit.
///
/// Keeps its buffers for the next time. Not for several threads at once.
class SideBySide {
public:
    SideBySide();
    ~SideBySide();

    /// Told once for each rate, in no particular order: which of the rates, what was recorded (to be looked
    /// at only during the call), and why it stopped.
    using Told = std::function<void(std::size_t which, const Steps& steps, StopReason stopped)>;

    /// From the start of `settings`, which must be without problems and fit `cost`, with each of `rates` (all
    /// finite and above 0) throughout: the rate and the rate changes of the settings do not count.
    ///
    /// At most `steps` steps, where these are fewer than those of the settings: so the first part of longer
    /// runs. When `stop` is requested it returns false within milliseconds, and the lanes that had not ended
    /// are never told.
    bool run(const CostFunction& cost, const RunSettings& settings, std::span<const double> rates,
             std::uint64_t steps, const std::stop_token& stop, const Told& told);

private:
    struct Buffers;
    std::unique_ptr<Buffers> buffers_;
};

} // namespace downhill
