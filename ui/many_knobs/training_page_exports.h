// What can be taken out of the page of the network.
#pragma once

#include "ui/export/export_source.h"

#include <QCoreApplication>

namespace downhill {

class CurvesCard;
class LiveTraining;
class PinList;

/// The loss curve and the table of the training as it is now.
class TrainingPageExports : public ExportSource {
    Q_DECLARE_TR_FUNCTIONS(TrainingPageExports)
public:
    /// The parts of the page, which must stay longer than this.
    struct Parts {
        const LiveTraining* live;
        const PinList* pins;
        const CurvesCard* curves;
    };
    explicit TrainingPageExports(const Parts& parts) : parts_(parts) {}

    QList<ExportKind> pictureKinds() const override {
        return ExportRow::pictures(ExportRow::Subject::training);
    }
    std::variant<Picture, QString> picture(ExportKind kind, bool logarithmic) const override;
    bool hasTable() const override { return true; }
    std::optional<WritableTable> table(const TableFormat& format) const override;

private:
    Parts parts_;
};

} // namespace downhill
