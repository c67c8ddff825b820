// What the reports of a run and of a training have in common.
#pragma once

#include "core/descent/run.h"
#include "core/diagnosis/diagnosis.h"

#include <QJsonObject>

#include <cstdint>
#include <span>

namespace downhill {

/// How it was asked to learn, and what came of it.
struct ReportedRun {
    const Hyperparameters& hyper;            ///< from the start
    std::span<const RateChange> rateChanges; ///< on the way
    std::uint64_t steps;                     ///< at most
    std::uint64_t stepsTaken;
    StopReason stopped;
    double finalCost;
    const Diagnosis& diagnosis;
};

/// An object with `rate`, `rule`, `schedule`, `rate_changes`, `steps` (taken), `stopped`, `verdict`,
/// `factor`, `cure`, `suggested_rate`, `outlook` (null, or {`steps`, `verdict`}), `headline`, `evidence`,
/// `advice` (the words of the banner, in English), `final` {`w`, `cost`} with `w` as it is given. Numbers
/// that are not finite are the texts "inf", "-inf" and "nan".
QJsonObject commonReport(const ReportedRun& run, const QJsonArray& finalKnobs);

} // namespace downhill
