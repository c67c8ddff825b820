#include "ui/many_knobs/first_layer/weight_tiles.h"

#include "core/text/number_text.h"
#include "ui/many_knobs/pictures/network_words.h"
#include "ui/text/text.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {

namespace {
constexpr double tileGap = 5; // between tiles, in design pixels
constexpr double coarse = 6;  // pixels a weight, from which on weights are drawn as squares

std::size_t pixelIndex(QPoint pixel) {
    return static_cast<std::size_t>(pixel.y()) * DigitImages::side + static_cast<std::size_t>(pixel.x());
}

/// The size that all but one in a hundred of those that are finite stay within: a few large weights must not
/// make all others pale.
double nearlyLargest(std::span<const float> weights) {
    std::vector<float> sizes;
    sizes.reserve(weights.size());
    for (const float weight : weights)
        if (std::isfinite(weight))
            sizes.push_back(std::abs(weight));
    if (sizes.empty())
        return 0;
    const auto at = sizes.begin() + static_cast<std::ptrdiff_t>((sizes.size() - 1) * 99 / 100);
    std::ranges::nth_element(sizes, at);
    return *at;
}

} // namespace

WeightTiles::WeightTiles(QWidget* parent)
    : ReadablePicture(parent), image_(side, side * static_cast<int>(neurons), QImage::Format_RGB32) {
    setAccessibleName(tr("What the first layer looks for"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize WeightTiles::sizeHint() const { return {theme().px(640), theme().px(180)}; }
QSize WeightTiles::minimumSizeHint() const { return {theme().px(220), theme().px(90)}; }

void WeightTiles::setTheme(const Theme& theme) {
    ReadablePicture::setTheme(theme);
    colours_ = SignedColours(theme);
    isNew_ = true;
    layOut();
}

void WeightTiles::show(std::span<const float> knobs) {
    if (knobs.size() != networkKnobs) {
        weights_.clear();
        return renew();
    }
    const auto weights = knobs.first(networkLayers[0].biases());
    weights_.assign(weights.begin(), weights.end());
    isNew_ = true;
    // Weights do not swing from step to step, so that nothing needs to be remembered of those before.
    scale_.follow(nearlyLargest(weights), std::numeric_limits<double>::infinity());
    setAccessibleDescription(
        tr("%1 tiles of %2 × %2 weights, from %3 (blue, pushes down) to %4 (orange, pushes up)")
            .arg(neurons)
            .arg(side)
            .arg(qs(displayText(-scale_.end(), 2)), qs(displayText(scale_.end(), 2))));
    renew();
}

void WeightTiles::resizeEvent(QResizeEvent* event) {
    ReadablePicture::resizeEvent(event);
    layOut();
}

double WeightTiles::legendHeight() const {
    return QFontMetricsF(theme().font(12.5)).height() + theme().dp(7);
}

// The tiles in rows and columns: the arrangement in which they are largest.
void WeightTiles::layOut() {
    const double between = alone_ ? 0 : theme().dp(tileGap);
    const QSizeF room(width(), std::max(0.0, height() - legendHeight()));
    tile_ = 0;
    for (std::size_t columns = 1; columns <= tiles(); columns *= 2) {
        const std::size_t rows = tiles() / columns;
        const auto across = static_cast<double>(columns), down = static_cast<double>(rows);
        const double tile = std::min((room.width() - (across - 1) * between) / across,
                                     (room.height() - (down - 1) * between) / down);
        if (tile > tile_) {
            tile_ = tile;
            columns_ = columns;
        }
    }
    tile_ = std::floor(tile_);
    pitch_ = tile_ + between;
    renew();
}

std::size_t WeightTiles::neuronAt(QPoint place) const {
    return alone_ ? *alone_
                  : static_cast<std::size_t>(place.y() / side) * columns_ +
                        static_cast<std::size_t>(place.x() / side);
}

float WeightTiles::weight(std::size_t neuron, QPoint pixel) const {
    return weights_[networkLayers[0].weight(pixelIndex(pixel), neuron)];
}

QRectF WeightTiles::tileRect(std::size_t neuron) const {
    if (alone_)
        return neuron == *alone_ ? QRectF(0, 0, tile_, tile_) : QRectF();
    const std::size_t column = neuron % columns_, row = neuron / columns_;
    return {QPointF(static_cast<double>(column), static_cast<double>(row)) * pitch_, QSizeF(tile_, tile_)};
}

QSize WeightTiles::places() const {
    if (weights_.empty() || tile_ < 1)
        return {};
    return {static_cast<int>(alone_ ? 1 : columns_) * side,
            static_cast<int>(alone_ ? 1 : neurons / columns_) * side};
}

std::optional<QPoint> WeightTiles::placeAt(QPointF position) const {
    if (places().isEmpty())
        return {};
    const QPointF from = position / pitch_;
    const QPoint tile(static_cast<int>(std::floor(from.x())), static_cast<int>(std::floor(from.y())));
    const QPointF within = position - QPointF(tile) * pitch_;
    if (tile.x() < 0 || tile.y() < 0 || within.x() >= tile_ || within.y() >= tile_)
        return {};
    const QPoint place = tile * side + QPoint(static_cast<int>(within.x() / tile_ * side),
                                              static_cast<int>(within.y() / tile_ * side));
    if (place.x() >= places().width() || place.y() >= places().height())
        return {};
    return place;
}

QRectF WeightTiles::rectOf(QPoint place) const {
    const QPoint tile(place.x() / side, place.y() / side), pixel(place.x() % side, place.y() % side);
    return {QPointF(tile) * pitch_ + QPointF(pixel) * (tile_ / side), QSizeF(tile_, tile_) / side};
}

QPoint WeightTiles::farFrom(QPoint place, int direction) const {
    const QSize size = places();
    const int across = size.width() / side, count = across * (size.height() / side);
    const int tile = place.y() / side * across + place.x() / side;
    const int to = std::clamp(tile + direction, 0, count - 1);
    return {to % across * side + place.x() % side, to / across * side + place.y() % side};
}

QRectF WeightTiles::focusRect() const {
    const QSize tilesEachWay = places() / side;
    if (tilesEachWay.isEmpty())
        return {};
    return {0, 0, tilesEachWay.width() * pitch_ - (pitch_ - tile_),
            tilesEachWay.height() * pitch_ - (pitch_ - tile_)};
}

QString WeightTiles::wordsOf(QPoint place) const {
    const QPoint pixel(place.x() % side, place.y() % side);
    const std::size_t neuron = neuronAt(place);
    const float value = weight(neuron, pixel);
    const QString pushes = value > 0    ? tr("ink here pushes up")
                           : value < 0  ? tr("ink here pushes down")
                           : value == 0 ? tr("ink here does nothing")
                                        : tr("lost");
    return tr("neuron %1, pixel %2\nweight %3: %4")
        .arg(neuron + 1)
        .arg(pixelPlace(pixelIndex(pixel)), qs(signedText(value, 3)), pushes);
}

void WeightTiles::choose(QPoint place) {
    alone_ = alone_ ? std::nullopt : std::optional(neuronAt(place));
    layOut();
}

void WeightTiles::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && alone_)
        return choose({});
    ReadablePicture::keyPressEvent(event);
}

void WeightTiles::drawImage() {
    const double end = scale_.end();
    for (std::size_t neuron = 0; neuron < neurons; ++neuron)
        for (int row = 0; row < side; ++row) {
            auto* line = reinterpret_cast<QRgb*>(image_.scanLine(static_cast<int>(neuron) * side + row));
            for (int column = 0; column < side; ++column)
                line[column] = colours_.at(static_cast<double>(weight(neuron, {column, row})) / end);
        }
    isNew_ = false;
}

void WeightTiles::paintEvent(QPaintEvent*) {
    if (weights_.empty() || tile_ < 1)
        return;
    if (isNew_)
        drawImage();
    QPainter p(this);
    paintTiles(p);
    paintLegend(p);
    p.setRenderHint(QPainter::Antialiasing);
    paintMarks(p);
}

void WeightTiles::paintTiles(QPainter& p) const {
    // Shapes are seen better when small weights run into one another.
    p.setRenderHint(QPainter::SmoothPixmapTransform, tile_ < coarse * side);
    p.setPen(QPen(theme().border, 1));
    for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
        const QRectF tile = tileRect(neuron);
        if (tile.isEmpty())
            continue;
        p.drawImage(tile, image_, QRectF(0, static_cast<double>(neuron) * side, side, side));
        p.drawRect(tile.adjusted(0, 0, -1, -1));
    }
}

// As many words as there is room for.
QString WeightTiles::legendWords(double room, const QFontMetricsF& metrics) const {
    const bool lost = std::ranges::any_of(weights_, [](float w) { return std::isnan(w); });
    QString name = alone_ ? tr("neuron %1").arg(*alone_ + 1) : QString();
    const auto named = [&](const QString& words) { return alone_ ? tr("%1: %2").arg(name, words) : words; };
    for (const QString& words : {named(lost ? tr("orange pushes up, blue pushes down, grey is not a number")
                                            : tr("orange pushes up, blue pushes down")),
                                 named(lost ? tr("grey is not a number") : tr("orange up, blue down"))})
        if (metrics.horizontalAdvance(words) <= room)
            return words;
    return name;
}

void WeightTiles::paintLegend(QPainter& p) const {
    p.setFont(theme().font(12.5));
    const QFontMetricsF metrics(p.font());
    const double top = focusRect().bottom() + theme().dp(6), space = theme().dp(6);
    const double baseline = top + metrics.ascent();
    const QString low = QStringLiteral("≤ ") + qs(displayText(-scale_.end(), 2)),
                  high = QStringLiteral("≥ ") + qs(signedText(scale_.end(), 2));
    const double used = metrics.horizontalAdvance(low) + metrics.horizontalAdvance(high) + 4 * space;
    const QString words = legendWords(width() - used - theme().dp(40), metrics);
    const double bar =
        std::clamp(width() - used - metrics.horizontalAdvance(words), theme().dp(40), theme().dp(120));

    double x = 0;
    const auto write = [&](const QString& text, const QColor& colour) {
        p.setPen(colour);
        p.drawText(QPointF(x, baseline), text);
        x += metrics.horizontalAdvance(text);
    };
    write(low, theme().muted);
    x += space;
    const QRectF scale =
        QRectF(x, top + metrics.height() / 2 - theme().dp(5), bar, theme().dp(10)).toAlignedRect();
    QLinearGradient blend(scale.topLeft(), scale.topRight());
    constexpr int stops = 8;
    for (int i = 0; i <= stops; ++i)
        blend.setColorAt(i / static_cast<double>(stops), colours_.at(2.0 * i / stops - 1));
    p.fillRect(scale, blend);
    p.setPen(QPen(theme().border, 1));
    p.drawRect(scale.adjusted(0, 0, -1, -1));
    x += bar + space;
    write(high, theme().muted);
    x += 2 * space;
    write(metrics.elidedText(words, Qt::ElideRight, width() - x), theme().text);
}

} // namespace downhill
