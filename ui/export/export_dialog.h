// Which picture to export, and how it should look, seen before it is there.
#pragma once

#include "ui/export/animation_fields.h"
#include "ui/export/export_order.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <variant>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace downhill {

class PicturePreview;

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// A picture as it is now, or why there is none yet.
    using Drawn = std::function<std::variant<Picture, QString>(ExportKind kind)>;

    /// `kind`, one of those `offered`, is chosen first.
    ExportDialog(ExportKind kind, const QList<ExportKind>& offered, const PictureOptions& options,
                 QWidget* parent = nullptr, Drawn drawn = {});
    /// Format, size, letters, ground and caption as they were in that one.
    void takeLook(const ExportOrder& order);

    /// One more format: a picture in motion, as a GIF.
    void offerAnimation();
    bool isAnimation() const;
    AnimationTiming timing() const;

    ExportKind kind() const;
    const PictureFormat& format() const;
    PictureOptions options() const;
    ExportOrder order() const; ///< without a path; of a picture that does not move
    bool isForClipboard() const { return forClipboard_; }
    QString suggestedFileName() const; ///< `downhill-loss-curve.png`

protected:
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    QComboBox* addChoice(QFormLayout* form, const QString& label);
    QDoubleSpinBox* addNumber(QFormLayout* form, const QString& label, double step, int decimals);
    void addSizes(QFormLayout* form);
    void addLook(QFormLayout* form, const PictureOptions& options);
    QWidget* makeButtons();

    const PicturePreset* preset() const; ///< null: a size of its own
    bool inMillimetres() const;
    double pixel() const;    ///< in the unit of width and height
    QSize typedSize() const; ///< in pixels, bounded
    void presetChosen();
    void sizeTyped();
    void dpiTyped();
    void setSize(const PictureOptions& options); ///< and dots an inch, and letters
    void showSize();
    void showResult();

    Drawn drawn_;
    QComboBox *kind_, *format_, *preset_, *unit_, *theme_;
    QDoubleSpinBox *width_, *height_, *dpi_, *text_;
    QCheckBox *transparent_, *caption_;
    std::optional<AnimationFields> animation_; ///< there from the beginning, seen where it is chosen
    QLabel* result_;
    PicturePreview* preview_;
    QPushButton *save_, *copy_;
    QSize size_; ///< in pixels
    bool logarithmic_, forClipboard_ = false;
    int waiting_ = 0; ///< the timer that looks again for a picture which is not there yet
};

} // namespace downhill
