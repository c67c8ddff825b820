// The behaviour of each of two knobs where they differ.
#pragma once

#include "core/descent/run.h"
#include "core/facts/fact.h"
#include "core/verdict/reading.h"

#include <cstddef>
#include <optional>
#include <string>

namespace downhill {

/// The factor that a step puts on the slope of one knob (its mean over the second half), as rows 0 … `last`
/// have it (up to where that knob stands still): negative where it changes sign with every step. None where
/// it is not much the same for every step, from the first on, as it is not in a valley that runs askew.
std::optional<double> knobFactor(const Steps& run, std::size_t knob, std::size_t last);

/// How the two share one rate. `knobs.overshoots.glides` with the {knob} that does worse, its {factor}, the
/// {other_knob} and {other_factor}: `w₂ overshoots every step (factor −0.68); w₁ glides (factor 0.72).` Or
/// `knobs.pace`, where {knob} glides far more slowly than the other. Empty where they behave alike, or are
/// not two, or where the rule carries speed.
Facts knobByKnobFacts(const Run& run, const Reading& reading);

/// `w₂`, where that knob alone changes sides with every step; empty otherwise, as knobByKnobFacts().
std::string knobThatOvershoots(const Run& run, const Reading& reading);

} // namespace downhill
