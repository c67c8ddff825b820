// What the list of pins says of a run or a training.
#pragma once

#include "core/descent/hyperparameters.h"
#include "ui/pins/pinned.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace downhill {

struct PinSummary {
    double rate;
    const RuleChoice& rule;
    std::optional<std::uint64_t> steps; ///< none, and no cost, until it has been run
    double finalCost;
    QString name, tip;
};
/// It points into `what`.
PinSummary summaryOf(const Pinned& what);

} // namespace downhill
