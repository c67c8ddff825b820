// Which picture to export, and how it should look.
#pragma once

#include "ui/export/picture.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace downhill {

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `kind`, one of those `offered`, is chosen first.
    ExportDialog(PictureKind kind, const QList<PictureKind>& offered, const PictureOptions& options,
                 QWidget* parent = nullptr);

    PictureKind kind() const;
    PictureFormat format() const;
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
