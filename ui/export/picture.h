// Pictures of a run that leave the program: the same charts as in the window, drawn afresh at any size.
#pragma once

#include "core/cost/formula.h"
#include "core/descent/run.h"
#include "core/insight/diagnosis.h"
#include "core/insight/rate_map.h"
#include "core/map/cost_grid.h"
#include "ui/charts/pinned_line.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <memory>
#include <optional>

namespace downhill {

enum class PictureKind { lossCurve, costCurve, both, rateCurve };
enum class PictureFormat { png, svg, pdf };

struct PictureOptions {
    static constexpr int smallest = 200, largest = 10'000; ///< of width and height
    static constexpr double lowestDpi = 24, highestDpi = 1200;

    QSize size{1200, 800}; ///< in pixels; smallest to largest each way
    double dpi = 96;       ///< pixels an inch: more makes text and lines larger in pixels, the same on paper
    Theme::Mode theme = Theme::Mode::light;
    bool logarithmic = false; ///< the loss curve's cost axis
};

/// What is shown: a finished run, what is said of it, and the step that is marked.
struct PictureContent {
    std::shared_ptr<const Formula> cost;
    std::shared_ptr<const Run> run;
    std::optional<Diagnosis> diagnosis;
    std::size_t step = 0;
    PinnedLines pinned = {};                   ///< runs of before, drawn beside it
    std::optional<MapView> part = {};          ///< of a cost map, where only a part is wanted
    std::shared_ptr<const RateMap> rates = {}; ///< what a rate curve shows: null where no one asks for that
};

/// The format that a file's ending names; none for other endings.
std::optional<PictureFormat> pictureFormatOf(const QString& fileName);

/// `C(w) = w² · start 5 · learning rate 0.1 · plain gradient descent · 20 steps · converging smoothly`; of a
/// rate curve, which is about all rates, `C(w) = w² · start 5 · plain gradient descent · at most 20 steps`.
QString captionOf(const PictureContent& content, PictureKind kind);

QImage pictureImage(const PictureContent& content, PictureKind kind, const PictureOptions& options);

/// The picture as a file's bytes. Empty when it could not be drawn (no memory for its size).
QByteArray pictureBytes(const PictureContent& content, PictureKind kind, const PictureOptions& options,
                        PictureFormat format);

} // namespace downhill
