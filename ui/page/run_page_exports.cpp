#include "ui/page/run_page_exports.h"

#include "ui/charts/cost/cost_picture_card.h"
#include "ui/export/animation.h"
#include "ui/export/run_picture.h"
#include "ui/export/run_table.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/rate_map/live_rate_map.h"
#include "ui/run/live_run.h"

namespace downhill {

QList<ExportKind> RunPageExports::pictureKinds() const {
    return ExportRow::pictures(ExportRow::Subject::run);
}

std::variant<Picture, QString> RunPageExports::picture(ExportKind kind, bool logarithmic) const {
    const LiveRun& live = *parts_.live;
    if (!live.run())
        return tr("There is no run to draw yet");
    const RunPicture shown = content();
    if (kind == ExportKind::rateCurve && !shown.rates)
        return live.isHiding() ? tr("How other rates fare is hidden while the run is")
                               : tr("The rates are still being tried out: try again in a moment");
    return pictureOf(shown, kind, logarithmic);
}

RunPicture RunPageExports::content() const {
    const LiveRun& live = *parts_.live;
    return {.cost = live.runFormula(),
            .run = live.run(),
            .diagnosis = live.diagnosis(),
            .step = static_cast<std::size_t>(parts_.playhead->step()),
            .pinned = parts_.pins->lines(),
            .part = parts_.picture->part(),
            .rates = parts_.rates->isCurrent() ? parts_.rates->map() : nullptr};
}

QByteArray RunPageExports::animation(ExportKind kind, const PictureOptions& options,
                                     const AnimationTiming& timing,
                                     const std::function<bool(int frame, int frames)>& tell) const {
    return parts_.live->run() ? animationBytes(content(), kind, options, timing, tell) : QByteArray();
}

std::optional<WritableTable> RunPageExports::table(const TableFormat& format) const {
    const std::shared_ptr<const Run>& run = parts_.live->run();
    if (!run)
        return std::nullopt;
    return WritableTable{run->rows(),
                         [run, &format](QIODevice& device, const RowsWritten& goOn) {
                             return writeRunTable(*run, format, device, goOn);
                         },
                         run};
}

} // namespace downhill
