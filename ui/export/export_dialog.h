// Which picture to export, and how it should look.
#pragma once

#include "ui/export/export_row.h"
#include "ui/export/picture.h"
#include "ui/export/picture_format.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace downhill {

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `kind`, one of those `offered`, is chosen first.
    ExportDialog(ExportKind kind, const QList<ExportKind>& offered, const PictureOptions& options,
                 QWidget* parent = nullptr);

    ExportKind kind() const;
    const PictureFormat& format() const;
    PictureOptions options() const;
    QString suggestedFileName() const; ///< `downhill-loss-curve.png`

private:
    void showResult();

    QComboBox *kind_, *format_, *scale_, *theme_;
    QSpinBox *width_, *height_;
    QLabel* result_;
    bool logarithmic_;
};

} // namespace downhill
