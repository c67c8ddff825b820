// Pictures of a run.
#pragma once

#include "core/descent/run.h"
#include "core/diagnosis/diagnosis.h"
#include "core/formula/formula.h"
#include "core/map/cost_grid.h"
#include "core/rates/rate_map.h"
#include "ui/charts/plot/pinned_line.h"
#include "ui/export/export_row.h"
#include "ui/export/picture.h"

#include <memory>
#include <optional>

namespace downhill {

/// What is shown: a finished run, what is said of it, and the step that is marked.
struct RunPicture {
    std::shared_ptr<const Formula> cost;
    std::shared_ptr<const Run> run;
    std::optional<Diagnosis> diagnosis;
    std::size_t step = 0;
    PinnedLines pinned = {};                   ///< runs of before, drawn beside it
    std::optional<MapView> part = {};          ///< of a cost map, where only a part is wanted
    std::shared_ptr<const RateMap> rates = {}; ///< what a rate curve shows: null where no one asks for that
};

/// `C(w) = w² · start 5 · learning rate 0.1 · gradient descent · 20 steps · converging smoothly`; of a
/// rate curve, which is about all rates, `C(w) = w² · start 5 · gradient descent · at most 20 steps`.
QString captionOf(const RunPicture& content, ExportKind kind);

/// `kind` is one of ExportRow::pictures() of a run. A rate curve needs the rates.
Picture pictureOf(const RunPicture& content, ExportKind kind, bool logarithmic);

} // namespace downhill
