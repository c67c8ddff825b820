#include "ui/many_knobs/gradient/gradient_strip.h"

#include "core/text/number_text.h"
#include "ui/charts/plot/geometry.h"
#include "ui/many_knobs/pictures/network_words.h"
#include "ui/text/text.h"
#include "ui/theme/signed_colours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace downhill {

namespace {

constexpr double labelSize = 11;
constexpr double smallestLayer = 56; // in design pixels: its labels fit
constexpr double gap = 8;            // between layers

std::span<const float> ofLayer(std::span<const float> gradient, std::size_t layer) {
    return gradient.subspan(networkLayers[layer].weights, networkLayers[layer].knobs());
}

} // namespace

GradientStrip::GradientStrip(QWidget* parent) : ReadablePicture(parent) {
    setAccessibleName(tr("Gradient, one entry a knob"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void GradientStrip::setTheme(const Theme& theme) {
    ReadablePicture::setTheme(theme);
    layOut();
}

QSize GradientStrip::sizeHint() const { return {theme().px(330), theme().px(120)}; }
QSize GradientStrip::minimumSizeHint() const { return {theme().px(220), theme().px(74)}; }

void GradientStrip::show(std::uint64_t step, std::span<const float> gradient,
                         const std::array<LayerGradient, networkLayers.size()>& layers) {
    if (gradient.size() != networkKnobs)
        return clear();
    if (gradient_.empty() || step < step_)
        scale_.forget();
    const double seconds = sinceShown_.isValid() ? static_cast<double>(sinceShown_.elapsed()) / 1000 : 0;
    sinceShown_.start();
    step_ = step;
    gradient_.assign(gradient.begin(), gradient.end());
    layers_ = layers;
    double largest = 0;
    for (const LayerGradient& layer : layers)
        largest = std::max(largest, std::abs(static_cast<double>(layer.steepestSlope)));
    scale_.follow(largest, seconds);
    layOut();
}

void GradientStrip::rest() {
    if (gradient_.empty())
        return;
    scale_.forget();
    show(step_, std::vector<float>(std::move(gradient_)), layers_);
}

void GradientStrip::clear() {
    gradient_.clear();
    layOut();
}

void GradientStrip::resizeEvent(QResizeEvent* event) {
    ReadablePicture::resizeEvent(event);
    layOut();
}

double GradientStrip::labelHeight() const {
    const QFontMetricsF metrics(theme().font(labelSize));
    // The norms only where that leaves the bars room enough.
    const int lines = height() >= theme().dp(120) ? 3 : 2;
    return lines * metrics.lineSpacing() + theme().dp(3);
}

// Of a norm with a power of ten: the layers keep their widths whatever the norms are.
double GradientStrip::normWidth() const {
    return QFontMetricsF(theme().font(labelSize)).horizontalAdvance(normText(2.8e-12)) + theme().dp(2);
}

QString GradientStrip::shownNorm(std::size_t layer) const {
    const double next = layer + 1 < segments_.size() ? segments_[layer + 1].left() : width();
    const QString whole = normText(layers_[layer].norm);
    const bool fits =
        QFontMetricsF(theme().font(labelSize)).horizontalAdvance(whole) <= next - segments_[layer].left();
    return fits ? whole : qs(displayText(layers_[layer].norm, 2));
}

QString GradientStrip::normText(double norm) { return tr("norm %1").arg(qs(displayText(norm, 2))); }

void GradientStrip::layOut() {
    ratio_ = devicePixelRatioF();
    const double free = std::max(0.0, width() - 2 * theme().dp(gap));
    const double least = std::min(std::max(theme().dp(smallestLayer), normWidth()), free / 3);
    const double small = std::max(least, std::min(free / 10, theme().dp(2 * smallestLayer)));
    const std::array<double, networkLayers.size()> widths = {free - 2 * small, small, small};
    double x = 0;
    for (std::size_t layer = 0; layer < networkLayers.size(); ++layer) {
        // on whole pixels of the device, a column each
        const double left = std::round(x * ratio_) / ratio_;
        const auto columns = static_cast<std::size_t>(std::max(1.0, std::round(widths[layer] * ratio_)));
        segments_[layer] = QRectF(left, 0, static_cast<double>(columns) / ratio_, height() - labelHeight());
        extremes_[layer] = gradient_.empty() ? std::vector<ColumnExtremes>()
                                             : extremesOf(ofLayer(gradient_, layer), columns);
        x += widths[layer] + theme().dp(gap);
    }
    renew();
}

GradientStrip::Column GradientStrip::columnOf(int place) const {
    auto index = static_cast<std::size_t>(place);
    std::size_t layer = 0;
    while (layer + 1 < extremes_.size() && index >= extremes_[layer].size())
        index -= extremes_[layer++].size();
    return {layer, index};
}

QSize GradientStrip::places() const {
    std::size_t columns = 0;
    for (const auto& layer : extremes_)
        columns += layer.size();
    return {static_cast<int>(columns), columns > 0 ? 1 : 0};
}

std::optional<QPoint> GradientStrip::placeAt(QPointF position) const {
    std::size_t before = 0;
    for (std::size_t layer = 0; layer < extremes_.size(); ++layer) {
        const double column = (position.x() - segments_[layer].left()) * ratio_;
        if (column >= 0 && column < static_cast<double>(extremes_[layer].size()))
            return QPoint(static_cast<int>(before + static_cast<std::size_t>(column)), 0);
        before += extremes_[layer].size();
    }
    return {};
}

QRectF GradientStrip::rectOf(QPoint place) const {
    const Column column = columnOf(place.x());
    const QRectF& segment = segments_[column.layer];
    const double pixel = 1 / ratio_;
    return {segment.left() + static_cast<double>(column.index) * pixel, segment.top(), pixel,
            segment.height()};
}

QPoint GradientStrip::farFrom(QPoint place, int direction) const {
    const Column column = columnOf(place.x());
    std::size_t layer = column.layer;
    if (direction > 0)
        layer = std::min(layer + 1, extremes_.size() - 1);
    else if (column.index == 0 && layer > 0)
        --layer;
    std::size_t first = 0;
    for (std::size_t before = 0; before < layer; ++before)
        first += extremes_[before].size();
    return {static_cast<int>(first), 0};
}

QString GradientStrip::wordsOf(QPoint place) const {
    const Column column = columnOf(place.x());
    const NetworkLayer& shape = networkLayers[column.layer];
    ColumnEntries stretch = entriesOf(column.index, extremes_[column.layer].size(), shape.knobs());
    stretch = {stretch.first + shape.weights, stretch.end + shape.weights};
    std::size_t hardest = stretch.first;
    const auto size = [&](std::size_t knob) {
        return std::isfinite(gradient_[knob]) ? std::abs(gradient_[knob]) : -1;
    };
    for (std::size_t knob = stretch.first; knob < stretch.end; ++knob)
        if (size(knob) > size(hardest))
            hardest = knob;

    const QString first = qs(countText(stretch.first - shape.weights + 1)),
                  last = qs(countText(stretch.end - shape.weights));
    const float slope = gradient_[hardest];
    if (!std::isfinite(slope))
        return tr("%1, knobs %2 to %3\nno slope is finite, none can be turned")
            .arg(layerName(column.layer), first, last);
    const QString turned = slope < 0   ? tr("will be turned up")
                           : slope > 0 ? tr("will be turned down")
                                       : tr("stays");
    QString words = tr("%1: %2\nslope %3, %4")
                        .arg(knobNumber(hardest), knobPlace(hardest), qs(displayText(slope, 3)), turned);
    if (stretch.end - stretch.first > 1)
        words += tr("\nthe hardest turned of knobs %1 to %2").arg(first, last);
    return words;
}

void GradientStrip::paintEvent(QPaintEvent*) {
    QPainter p(this);
    for (std::size_t layer = 0; layer < networkLayers.size(); ++layer) {
        paintBars(p, layer);
        paintLabels(p, layer);
    }
    p.setRenderHint(QPainter::Antialiasing);
    paintMarks(p);
}

void GradientStrip::paintBars(QPainter& p, std::size_t layer) const {
    const QRectF& segment = segments_[layer];
    const double pixel = 1 / ratio_, ends = theme().dp(2);
    const double zero = std::round(segment.center().y() / pixel) * pixel;
    const double room = std::max(0.0, std::min(zero - segment.top(), segment.bottom() - zero) - ends);
    p.fillRect(QRectF(segment.left(), zero, segment.width(), pixel), theme().border);

    std::vector<QRectF> up, down, broken;
    for (std::size_t column = 0; column < extremes_[layer].size(); ++column) {
        const ColumnExtremes& of = extremes_[layer][column];
        const double x = segment.left() + static_cast<double>(column) * pixel;
        // What is not zero can be seen.
        const auto length = [&](float slope) {
            return std::clamp(std::abs(static_cast<double>(slope)) / scale_.end() * room, pixel, room);
        };
        if (of.least < 0)
            up.emplace_back(x, zero - length(of.least), pixel, length(of.least));
        if (of.most > 0)
            down.emplace_back(x, zero + pixel, pixel, length(of.most));
        if (!of.isFinite)
            broken.emplace_back(x, segment.top(), pixel, theme().dp(4));
    }
    p.setPen(Qt::NoPen);
    const auto draw = [&](const std::vector<QRectF>& bars, const QColor& colour) {
        p.setBrush(colour);
        p.drawRects(bars.data(), static_cast<int>(bars.size()));
    };
    draw(up, SignedColours::up(theme()));
    draw(down, SignedColours::down(theme()));
    draw(broken, theme().bad.line);
}

void GradientStrip::paintLabels(QPainter& p, std::size_t layer) const {
    const NetworkLayer& shape = networkLayers[layer];
    const QRectF& segment = segments_[layer];
    const double next = layer + 1 < segments_.size() ? segments_[layer + 1].left() : width();
    p.setFont(theme().font(labelSize));
    const QFontMetricsF metrics(p.font());
    double baseline = segment.bottom() + theme().dp(2) + metrics.ascent();
    const auto line = [&](const QString& text, const QColor& colour) {
        if (baseline + metrics.descent() > height() + 1)
            return;
        p.setPen(colour);
        p.drawText(QPointF(segment.left(), baseline),
                   metrics.elidedText(text, Qt::ElideRight, next - segment.left()));
        baseline += metrics.lineSpacing();
    };
    line(layerName(layer), theme().text);
    line(tr("%1 knobs").arg(qs(countText(shape.knobs()))), theme().muted);
    if (!gradient_.empty())
        line(shownNorm(layer), theme().muted);
}

} // namespace downhill
