// Everything a person can choose about a run, as one value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace downhill {

/// What the sliders edit, what the command line fills in, what a pinned comparison keeps. A plain value.
struct RunSettings {
    static constexpr std::uint64_t maxSteps = 10'000'000;

    std::string cost = "w^2";        ///< a formula or a catalogue name
    std::vector<double> start = {5}; ///< where each knob starts; one finite number a knob
    double rate = 0.1;               ///< learning rate: finite and > 0
    std::uint64_t steps = 20;        ///< at most this many; 1 to maxSteps
    double tolerance =
        1e-6; ///< stop when a step changes the cost and every knob by less; >= 0, 0 never stops early

    bool operator==(const RunSettings&) const = default;
};

/// One thing wrong with settings.
struct SettingsProblem {
    enum class Field { cost, start, rate, steps, tolerance };
    Field field;
    std::string given;   ///< the value as it was given
    std::string allowed; ///< what would have been right

    /// One line: what was given and what is allowed.
    std::string message() const;
};

/// Every problem at once, empty when the settings can run. Looks at the cost too: a formula that cannot be
/// read is a problem, and `start` must have one entry for each of its knobs.
std::vector<SettingsProblem> problemsOf(const RunSettings& settings);

/// The same without looking at the cost's text, for a cost that is known to have so many knobs (0: not known,
/// then any number of starts will do).
std::vector<SettingsProblem> problemsOf(const RunSettings& settings, std::size_t knobs);

} // namespace downhill
