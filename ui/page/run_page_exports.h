// What can be taken out of a page that shows runs.
#pragma once

#include "ui/export/export_source.h"

#include <QCoreApplication>

namespace downhill {

struct RunPicture;
class CostPictureCard;
class LiveRateMap;
class LiveRun;
class PinList;
class Playhead;

/// Pictures and the table of the run as it is shown: while its coming steps are hidden, of what is known.
class RunPageExports : public ExportSource {
    Q_DECLARE_TR_FUNCTIONS(RunPageExports)
public:
    /// The parts of the page, which must stay longer than this.
    struct Parts {
        const LiveRun* live;
        const Playhead* playhead;
        const PinList* pins;
        const LiveRateMap* rates;
        const CostPictureCard* picture;
    };
    explicit RunPageExports(const Parts& parts) : parts_(parts) {}

    QList<ExportKind> pictureKinds() const override;
    std::variant<Picture, QString> picture(ExportKind kind, bool logarithmic) const override;
    bool hasAnimation() const override { return true; }
    QByteArray animation(ExportKind kind, const PictureOptions& options, const AnimationTiming& timing,
                         const std::function<bool(int frame, int frames)>& tell) const override;
    bool hasTable() const override { return true; }
    std::optional<WritableTable> table(const TableFormat& format) const override;

private:
    RunPicture content() const; ///< of the run, which is there

    Parts parts_;
};

} // namespace downhill
