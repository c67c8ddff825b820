// Which digits the network takes for which.
#pragma once

#include "core/network/confusion.h"
#include "core/training/training_run.h"
#include "ui/many_knobs/pictures/readable_picture.h"
#include "ui/theme/oklab.h"

#include <optional>

namespace downhill {

/// A row for each digit that is shown, a column for each that the network says; a cell is the deeper in
/// colour the larger its share of its row. Right answers lie on the diagonal, which is framed.
class ConfusionMatrix : public ReadablePicture {
    Q_OBJECT
public:
    explicit ConfusionMatrix(QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void show(const std::optional<Confusion>& counts); ///< none: nothing was asked yet

    /// `4 taken for 9: 12 times of 198 (6.06 %)`; digits from 0 to 9.
    QString wordsFor(int shown, int said) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Where a share of a row (0 to 1) lies on the colour ramp, from 0 to 1: its square root, so that a few
    /// in a hundred can be told from none.
    static double depthOf(double share);
    /// The ramp: even for the eye, from the card's own ground at 0 to the accent at 1, deepened on a light
    /// card.
    static QColor colourAt(double depth, const Theme& theme);
    /// Black or white, whichever can be read there.
    static QColor inkOn(const QColor& ground);

signals:
    void cellChosen(int shown, int said); ///< clicked, or Enter

protected:
    QSize places() const override;
    std::optional<QPoint> placeAt(QPointF position) const override;
    QRectF rectOf(QPoint place) const override;
    QString wordsOf(QPoint place) const override;
    QPoint farFrom(QPoint place, int direction) const override;
    bool isForChoosing() const override { return true; }
    void choose(QPoint place) override;
    QRectF focusRect() const override { return rect(); }

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::uint32_t count(int shown, int said) const;
    std::uint32_t rowCount(int shown) const;
    void layOut();
    bool hasLegend(double cellsAndLegend) const; ///< in so much room across
    double textSize() const; ///< of the counts, in design pixels; 0: there is no room for them
    void paintCells(QPainter& p) const;
    void paintAxes(QPainter& p) const;
    void paintLegend(QPainter& p) const;

    std::optional<Confusion> counts_;
    QRectF cells_; ///< all hundred
    bool legend_ = true;
};

} // namespace downhill
