// Which rate a step uses: the rate that was chosen, the changes on the way, and the schedule.
#pragma once

#include "core/descent/run_settings.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace downhill {

/// With what follows from the run filled in: `cosine` of 20 steps becomes `cosine:steps=20`, and stays that
/// when the run becomes longer.
ScheduleChoice settled(ScheduleChoice schedule, std::uint64_t steps);

/// The one place that says which rate a step uses. k counts steps from 0, and step k is the one from row k to
/// row k + 1.
class RateSchedule {
public:
    /// Keeps a reference to `settings.rateChanges`, so the settings must outlive it. They must be without
    /// problems.
    explicit RateSchedule(const RunSettings& settings);
    explicit RateSchedule(RunSettings&&) = delete;
    /// Without changes on the way. `steps` are those of the run, for a schedule that follows from them.
    RateSchedule(double rate, const ScheduleChoice& schedule, std::uint64_t steps);

    /// The rate of step k: base(k) · factor(k).
    double at(std::uint64_t k) const { return base(k) * factor(k); }

    /// The rate that was chosen for step k, before the schedule: the latest rate change, or the rate that the
    /// run began with.
    double base(std::uint64_t k) const;

    /// What the schedule makes of the rate in step k: a share of it, from 0 to 1.
    double factor(std::uint64_t k) const { return row_->factor(parameters_, static_cast<double>(k)); }

    /// What is left in step k of the largest share that there was till then: 1 where the schedule has lowered
    /// nothing yet. Of very many steps a sample is looked at.
    double left(std::uint64_t k) const;

    /// Whether a rate change begins with step k.
    bool changesAt(std::uint64_t k) const;

    /// Whether all steps use the same rate, the one of the settings.
    bool isConstant() const { return row_->isConstant && changes_.empty(); }

private:
    double rate_;
    std::span<const RateChange> changes_;
    const ScheduleRow* row_;
    std::array<double, ScheduleRow::mostParameters> parameters_{};
};

/// The rate of step k. For many steps of the same settings ask a RateSchedule.
double rateAt(const RunSettings& settings, std::uint64_t k);

/// `5=0.01,10=0.5`: from step 5 on the rate is 0.01, from step 10 on 0.5. In any order.
std::variant<std::vector<RateChange>, ChoiceProblem> parseRateChanges(std::string_view text);
std::string rateChangesText(std::span<const RateChange> changes);

/// The same settings, going on from step k with another rate; changes that were to come from there on are
/// forgotten. All steps before k are the same to the last bit. For k = 0 that is another rate from the start.
RunSettings withRateFrom(RunSettings settings, std::uint64_t k, double rate);

/// The same with this rate from start to end, without changes on the way: what a suggested rate is meant for.
RunSettings withRateThroughout(RunSettings settings, double rate);

} // namespace downhill
