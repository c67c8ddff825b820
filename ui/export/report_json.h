// What happened in a run, as JSON.
#pragma once

#include "core/descent/run.h"
#include "core/diagnosis/diagnosis.h"
#include "core/formula/formula.h"

#include <QByteArray>

namespace downhill {

/// An object with `cost`, `slopes`, `start`, `rate`, `rule`, `schedule`, `rate_changes`, `steps` (taken),
/// `stopped`, `verdict`, `factor`, `cure`, `suggested_rate`, `final` {`w`, `cost`} and `lower_point`; numbers
/// that are not finite are the texts "inf", "-inf" and "nan". Indented, ending in LF. A `lower_point` is
/// looked for where a picture shows the cost, around `range`.
QByteArray reportJson(const Formula& cost, const Run& run, const Diagnosis& diagnosis);

} // namespace downhill
