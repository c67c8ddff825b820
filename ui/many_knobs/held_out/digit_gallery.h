// The digits held out, each with the network's answer.
#pragma once

#include "ui/many_knobs/held_out/digit_gallery_model.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QListView>

#include <chrono>
#include <memory>
#include <optional>

namespace downhill {

class DigitDelegate;

/// While a training goes on the marks follow each new answer, but the digits keep their places: they are
/// sorted anew every few seconds only, and never while the mouse or the focus is in here. What is asked for
/// is sorted at once, and so is whatever comes while the training rests.
class DigitGallery : public QListView {
    Q_OBJECT
public:
    /// So much time lies between two sortings while a training goes on.
    explicit DigitGallery(QWidget* parent = nullptr,
                          std::chrono::milliseconds sortEvery = std::chrono::seconds(3));

    void setTheme(const Theme& theme);
    void setTraining(bool training); ///< whether one goes on now
    /// See DigitGalleryModel::show().
    void show(std::shared_ptr<const DigitData> digits, std::shared_ptr<const HeldOutAnswers> answers);
    void setWrongFirst(bool wrongFirst);
    /// Only the images that show one digit and are taken for another one, or all.
    void setOnly(std::optional<Mixup> only);

    DigitGalleryModel* digits() const { return model_; }

public slots:
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = {}) override;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void sort();
    void fitColumns();

    DigitGalleryModel* model_;
    DigitDelegate* delegate_;
    std::chrono::milliseconds sortEvery_;
    bool training_ = false;
    QElapsedTimer sinceSorted_;
};

} // namespace downhill
