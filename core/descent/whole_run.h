// A run that read batches, with what the whole cost was on its way.
#pragma once

#include "core/cost/cost_function.h"
#include "core/descent/run.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace downhill {

/// The cost over all rows of the data at each row of the run, where the run read batches of them; empty where
/// it did not. Where all of them would take longer than a person waits only the first and the last are
/// measured.
std::vector<std::optional<double>> wholeCostsOf(const Run& run, const CostFunction& cost);

/// The same places and changes, but costs and slopes over all rows: what can be judged, as those of a batch
/// jump about. Its settings say that all rows are read. None where the run read all of them, where it would
/// take too long, or where `stop` asks.
std::optional<Run> wholeRunOf(const Run& run, const CostFunction& cost, const std::stop_token& stop = {});

} // namespace downhill
