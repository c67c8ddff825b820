// Everything a person can choose about a run, as one value.
#pragma once

#include "core/data/data.h"
#include "core/descent/hyperparameters.h"
#include "core/formula/constants.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace downhill {

class Formula;
struct NamedCost; // core/catalogue/catalogue.h

/// From step `step` on (the one from row `step` to the next) the rate is `rate`, instead of what it was.
struct RateChange {
    std::uint64_t step = 1;
    double rate = 0;

    bool operator==(const RateChange&) const = default;
};

/// What the sliders edit, what the command line fills in, what a pinned comparison keeps. A plain value.
struct RunSettings {
    static constexpr std::uint64_t maxSteps = ScheduleRow::mostSteps; // 10,000,000
    static constexpr std::size_t maxRateChanges = 1000;

    std::string cost = "w^2";                 ///< a formula or a catalogue name
    Constants constants = {};                 ///< finite values for the letters of the formula, and no others
    std::vector<double> start = {5};          ///< where each knob starts; one finite number a knob
    Hyperparameters hyper = {};               ///< the rate from step 0 on, the rule, the schedule
    std::vector<RateChange> rateChanges = {}; ///< each with a step of its own, from 1 on, in their order
    std::uint64_t steps = 20;                 ///< at most this many; 1 to maxSteps
    double tolerance =
        1e-6; ///< stop when a step changes the cost and every knob by less; >= 0, 0 never stops early

    Data data = {};         ///< rows for a formula that names columns; others leave it unused
    std::uint64_t seed = 1; ///< what chance starts from: which rows a batch has, where hyper.batch is not all
    bool standardise = false; ///< shift and scale its columns but `y` to mean 0 and standard deviation 1

    bool operator==(const RunSettings&) const = default;
};

/// Every problem at once, empty when the settings can run. Parses the cost too: a formula that cannot be
/// read is a problem, as a letter without a value and a constant that is none of its letters; `start` must
/// have one entry for each of its knobs.
std::vector<SettingsProblem> problemsOf(const RunSettings& settings);

/// The same without looking at the cost's text, for a cost that is known to have so many knobs (0: not known,
/// then any number of starts will do).
std::vector<SettingsProblem> problemsOf(const RunSettings& settings, std::size_t knobs);

/// The formula that `cost` is or names, with its constants, over its data as they are descended; the settings
/// must be without problems.
std::shared_ptr<const Formula> costOf(const RunSettings& settings);

/// Whether both descend the same cost: its text, its constants, its data and their units.
bool isSameCost(const RunSettings& a, const RunSettings& b);

/// The cost of the catalogue, with the start, rate and steps that show what it teaches; the rest as it was.
RunSettings withCost(RunSettings settings, const NamedCost& cost);

/// With the formula and the data of a catalogue name, where `cost` is one; data that are there stay.
RunSettings withoutName(RunSettings settings);

/// With that text as the cost, and of the constants those which it names.
RunSettings withCost(RunSettings settings, const Formula& formula);

} // namespace downhill
