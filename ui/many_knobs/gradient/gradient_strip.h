// The gradient's 13,002 entries side by side, layer by layer.
#pragma once

#include "core/network/gradient_summary.h"
#include "ui/many_knobs/gradient/gradient_columns.h"
#include "ui/many_knobs/pictures/held_scale.h"
#include "ui/many_knobs/pictures/readable_picture.h"

#include <QElapsedTimer>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace downhill {

/// A knob is turned against its slope, and the bars point the way it is turned: upwards, in orange, where the
/// slope is below 0, downwards, in blue, where it is above; the length is the size of the slope. A column
/// stands for many knobs and shows the hardest turned of them either way. Slopes that are not finite are
/// ticked off at the top.
///
/// Hidden 1 has 97 % of the knobs; the other layers get more room than would be theirs, so that they can be
/// seen.
class GradientStrip : public ReadablePicture {
    Q_OBJECT
public:
    explicit GradientStrip(QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;

    /// networkKnobs slopes and what summaryOf() says of those that are finite, at a step; a step before the
    /// one shown begins another training.
    void show(std::uint64_t step, std::span<const float> gradient,
              const std::array<LayerGradient, networkLayers.size()>& layers);
    /// Nothing.
    void rest(); ///< nothing more comes for now: the scale fits what is shown
    void clear();

    /// The slope for which a bar fills the whole height on its side.
    double scaleEnd() const { return scale_.end(); }

    /// Columns of a layer, in device pixels, and what they show.
    const std::vector<ColumnExtremes>& columns(std::size_t layer) const { return extremes_[layer]; }
    /// Where a layer's columns lie, in widget coordinates.
    QRectF layerRect(std::size_t layer) const { return segments_[layer]; }
    /// `norm 2.8·10⁻⁵`, or the number alone where the layer is too narrow for that.
    QString shownNorm(std::size_t layer) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize places() const override;
    std::optional<QPoint> placeAt(QPointF position) const override;
    QRectF rectOf(QPoint place) const override;
    QString wordsOf(QPoint place) const override;
    QPoint farFrom(QPoint place, int direction) const override;
    QRectF focusRect() const override { return segments_.front().united(segments_.back()); }

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Column {
        std::size_t layer, index;
    };

    void layOut();
    Column columnOf(int place) const;
    double labelHeight() const;
    double normWidth() const;
    static QString normText(double norm);
    void paintBars(QPainter& p, std::size_t layer) const;
    void paintLabels(QPainter& p, std::size_t layer) const;

    std::vector<float> gradient_; ///< empty: nothing to show
    std::array<LayerGradient, networkLayers.size()> layers_{};
    std::uint64_t step_ = 0;
    HeldScale scale_;
    QElapsedTimer sinceShown_;
    double ratio_ = 1; ///< pixels of the device, columns, in one of the widget
    std::array<QRectF, networkLayers.size()> segments_;
    std::array<std::vector<ColumnExtremes>, networkLayers.size()> extremes_;
};

} // namespace downhill
