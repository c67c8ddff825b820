// Whether a diagnosis is true of the run, and of the same run gone on: the rules that no verdict may break.
#pragma once

#include "core/cost/cost_function.h"
#include "core/descent/run.h"
#include "core/diagnosis/diagnosis.h"
#include "tests/core/sweep/finding.h"
#include "tests/core/sweep/run_shape.h"

#include <cstdint>

namespace downhill {

/// The same settings, gone on so many times as long: all steps of the shorter run are the same.
RunSettings goneOn(RunSettings settings, std::uint64_t times);
constexpr std::uint64_t timesLonger = 20;

/// A run, and the same gone on.
struct JudgedRun {
    const CostFunction& cost;
    Run run, longer;
    ShapeOfRun shape, longerShape;
};
JudgedRun judgedRun(const CostFunction& cost, const RunSettings& settings);

/// What is wrong with the verdict, as the run's own rows have it: read from these alone.
Findings judgeReading(const JudgedRun& judged, const Diagnosis& diagnosis);

/// What is wrong with the verdict, the outlook and what is said of them, as the longer run has it.
Findings judgeOutlook(const JudgedRun& judged, const Diagnosis& diagnosis);

/// What is wrong with the cure: the rates it speaks of are run.
Findings judgeCure(const JudgedRun& judged, const Diagnosis& diagnosis);

} // namespace downhill
