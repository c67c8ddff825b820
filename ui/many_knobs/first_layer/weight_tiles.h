// The first layer's weights: for each of its neurons an image of what it looks for.
#pragma once

#include "core/digits/digit_images.h"
#include "core/network/network_design.h"
#include "ui/many_knobs/pictures/held_scale.h"
#include "ui/many_knobs/pictures/readable_picture.h"
#include "ui/theme/signed_colours.h"

#include <QFontMetricsF>
#include <QImage>

#include <optional>
#include <span>
#include <vector>

namespace downhill {

/// One tile a neuron, each of 28×28 weights, all on one colour scale with 0 in its middle. As many tiles in a
/// row as make them largest. A click on a tile (or Enter) shows it alone, and another one all of them again.
class WeightTiles : public ReadablePicture {
    Q_OBJECT
public:
    static constexpr std::size_t neurons = networkLayers[0].neurons;
    static constexpr int side = static_cast<int>(DigitImages::side);

    explicit WeightTiles(QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    /// networkKnobs knobs, of which any may be infinite or not a number; of any other number nothing is
    /// shown.
    void show(std::span<const float> knobs);

    /// The size of a weight at either end of the colours: one in a hundred may be larger, and looks like it.
    double scaleEnd() const { return scale_.end(); }
    /// The neuron shown alone, counted from 0.
    std::optional<std::size_t> shownAlone() const { return alone_; }
    /// Where a neuron's tile lies, in widget coordinates; empty where it is not shown.
    QRectF tileRect(std::size_t neuron) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize places() const override;
    std::optional<QPoint> placeAt(QPointF position) const override;
    QRectF rectOf(QPoint place) const override;
    QString wordsOf(QPoint place) const override;
    QPoint farFrom(QPoint place, int direction) const override;
    bool isForChoosing() const override { return true; }
    void choose(QPoint place) override;
    QRectF focusRect() const override;

    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::size_t tiles() const { return alone_ ? 1 : neurons; }
    std::size_t neuronAt(QPoint place) const;
    float weight(std::size_t neuron, QPoint pixel) const;
    void layOut();
    void drawImage();
    double legendHeight() const;
    void paintTiles(QPainter& p) const;
    void paintLegend(QPainter& p) const;
    QString legendWords(double room, const QFontMetricsF& metrics) const;

    std::vector<float> weights_; ///< pixel by pixel, one for each neuron; empty: nothing to show
    HeldScale scale_;
    SignedColours colours_{Theme::light()};
    std::optional<std::size_t> alone_;

    std::size_t columns_ = 8;
    double tile_ = 0, pitch_ = 0; ///< of a tile and from one to the next, in pixels
    QImage image_;                ///< a pixel a weight, tile below tile
    bool isNew_ = false;          ///< and not drawn into the image yet
};

} // namespace downhill
