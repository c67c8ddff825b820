#include "ui/charts/plot/plot.h"

#include "core/text/decimals.h"
#include "ui/charts/plot/caption.h"
#include "ui/charts/plot/geometry.h"
#include "ui/charts/plot/pinned_line.h"

#include <QAbstractSeries>
#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QLineSeries>
#include <QPaintEngine>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace downhill {

namespace {

constexpr double labelSize = 12, captionSize = 12.5; // in design pixels

/// One after the other, as far as each is clear of the one before; where that leaves a single one, the first
/// and the last.
template <class IsClear>
std::vector<Plot::Label> thinnedOut(std::vector<Plot::Label> labels, IsClear isClear) {
    std::vector<Plot::Label> kept;
    for (const Plot::Label& label : labels)
        if (kept.empty() || isClear(kept.back().box, label.box))
            kept.push_back(label);
    if (kept.size() == 1 && labels.size() > 1 && !labels.front().box.intersects(labels.back().box))
        kept.push_back(labels.back());
    return kept;
}

} // namespace

/// What Plot paints itself: one layer below the series and one above, and in files one instead of them.
class PlotLayer final : public QGraphicsItem {
public:
    enum class Place { under, lines, over };
    PlotLayer(Plot* plot, Place place) : QGraphicsItem(plot), plot_(plot), place_(place) {
        // QChart's own series lie at 4 and above.
        setZValue(place == Place::under ? 0.5 : place == Place::lines ? 50 : 100);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    QRectF boundingRect() const override { return QRectF(QPointF(0, 0), plot_->size()); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        painter->setRenderHint(QPainter::Antialiasing);
        switch (place_) {
        case Place::under:
            return plot_->paintUnder(*painter);
        case Place::lines:
            return plot_->paintLines(*painter);
        case Place::over:
            return plot_->paintOver(*painter);
        }
    }
    void sizeChanged() { prepareGeometryChange(); }

private:
    Plot* plot_;
    Place place_;
};

Plot::Plot(QGraphicsItem* parent) : QChart(parent) {
    legend()->hide();
    setBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    axisX_ = new QValueAxis(this);
    axisY_ = new QValueAxis(this);
    for (auto* axis : {axisX_, axisY_})
        axis->setVisible(false);
    addAxis(axisX_, Qt::AlignBottom);
    addAxis(axisY_, Qt::AlignLeft);
    under_ = new PlotLayer(this, PlotLayer::Place::under);
    over_ = new PlotLayer(this, PlotLayer::Place::over);
}

void Plot::setTheme(const Theme& theme) {
    theme_ = theme;
    layOut();
}

void Plot::setHeading(const QString& heading, const QString& caption) {
    heading_ = heading;
    caption_ = caption;
    layOut();
}

void Plot::setAxisTitles(const QString& x, const QString& y) {
    titleX_ = x;
    titleY_ = y;
    under_->update();
}

void Plot::keepGridDrawn() { under_->setCacheMode(QGraphicsItem::DeviceCoordinateCache); }

void Plot::setScales(AxisScale x, AxisScale y) {
    over_->update();
    if (x == x_ && y == y_)
        return;
    x_ = std::move(x);
    y_ = std::move(y);
    axisX_->setRange(x_.from, x_.to);
    axisY_->setRange(y_.from, y_.to);
    under_->update();
}

void Plot::attach(QAbstractSeries* series) {
    addSeries(series);
    series->attachAxis(axisX_);
    series->attachAxis(axisY_);
}

void Plot::preparePinned(std::vector<QLineSeries*>& series, const std::vector<PinnedLook>& looks) {
    while (series.size() < looks.size()) {
        series.push_back(new QLineSeries(this));
        attach(series.back());
    }
    for (std::size_t i = 0; i < series.size(); ++i) {
        series[i]->setVisible(i < looks.size());
        if (i < looks.size()) {
            series[i]->setName(looks[i].label);
            series[i]->setPen(pinnedPen(looks[i].look, theme()));
        }
    }
}

int Plot::roomForTicksX() const {
    return std::clamp(static_cast<int>(plotArea().width() / theme_.dp(72)), 2, 14);
}
int Plot::roomForTicksY() const {
    return std::clamp(static_cast<int>(plotArea().height() / theme_.dp(34)), 2, 10);
}

double Plot::roomForLabelX() const {
    const double digit = QFontMetricsF(theme_.font(labelSize)).horizontalAdvance(u'0');
    return plotArea().width() / roomForTicksX() / digit;
}

void Plot::paintLinesWhole() {
    for (QAbstractSeries* shown : series())
        if (auto* line = qobject_cast<QLineSeries*>(shown); line && line->isVisible()) {
            wholeLines_ += line;
            line->setVisible(false);
        }
    new PlotLayer(this, PlotLayer::Place::lines);
}

void Plot::paintLines(QPainter& p) {
    p.save();
    p.setClipRect(plotArea());
    const bool cut = p.paintEngine()->type() == QPaintEngine::SVG; // which clips nothing (Qt 6.4)
    p.setBrush(Qt::NoBrush);
    for (const QLineSeries* line : wholeLines_) {
        p.setPen(line->pen());
        QPolygonF piece;
        const auto finish = [&] {
            if (piece.size() > 1)
                p.drawPolyline(piece);
            piece.clear();
        };
        std::optional<QPointF> before;
        const auto points = line->points();
        for (const QPointF& point : points) {
            if (std::isnan(point.y())) {
                finish();
                before.reset();
                continue;
            }
            const QPointF here = toScene(point);
            if (!cut)
                piece += here;
            else if (const auto inside = before ? clipped(QLineF(*before, here), plotArea()) : std::nullopt) {
                if (piece.isEmpty() || piece.last() != inside->p1()) {
                    finish();
                    piece += inside->p1();
                }
                piece += inside->p2();
            }
            before = here;
        }
        finish();
    }
    p.restore();
}

QPointF Plot::toScene(QPointF at) const {
    const QRectF area = plotArea();
    return {area.left() + (at.x() - x_.from) / (x_.to - x_.from) * area.width(),
            area.bottom() - (at.y() - y_.from) / (y_.to - y_.from) * area.height()};
}

QPointF Plot::toAxis(QPointF position) const {
    const QRectF area = plotArea();
    return {x_.from + (position.x() - area.left()) / area.width() * (x_.to - x_.from),
            y_.from + (area.bottom() - position.y()) / area.height() * (y_.to - y_.from)};
}

QPointF Plot::roundedToPixel(QPointF axisUnits) const {
    const auto rounded = [](double value, const AxisScale& scale, double pixels) {
        const int exponent = static_cast<int>(std::ceil(std::log10((scale.to - scale.from) / pixels)));
        return roundToDecimal(std::clamp(value, scale.from, scale.to), exponent);
    };
    const QSizeF pixels = plotArea().size();
    return {rounded(axisUnits.x(), x_, pixels.width()), rounded(axisUnits.y(), y_, pixels.height())};
}

// Qt fills the picture with colour where a point lies astronomically far outside, so lines are cut a little
// outside of the frame; a NaN point makes a gap.
QList<QPointF> Plot::onPaper(const QList<QPointF>& values) const {
    const double height = y_.to - y_.from;
    const QRectF bounds(x_.from - 1, y_.from - height, x_.to - x_.from + 2, 3 * height);
    QList<QPointF> shown;
    std::optional<QPointF> before;
    for (const QPointF& point : values) {
        const QPointF here(point.x(), y_.positionOf(point.y()));
        if (before && std::isfinite(before->y()) && std::isfinite(here.y()))
            if (const auto line = clipped(QLineF(*before, here), bounds)) {
                if (shown.isEmpty() || shown.last() != line->p1()) {
                    if (!shown.isEmpty())
                        shown.append({line->x1(), std::numeric_limits<double>::quiet_NaN()});
                    shown.append(line->p1());
                }
                shown.append(line->p2());
            }
        before = here;
    }
    return shown;
}

void Plot::updateGround() { under_->update(); }
void Plot::updateOver() { over_->update(); }

void Plot::hideGrid() {
    gridShown_ = false;
    under_->update();
}

void Plot::hideLabelsBelow() {
    labelledBelow_ = false;
    layOut();
}

void Plot::setRoomAbove(double height) {
    if (height == roomAbove_)
        return;
    roomAbove_ = height;
    layOut();
}

void Plot::resizeEvent(QGraphicsSceneResizeEvent* event) {
    QChart::resizeEvent(event);
    layOut();
}

void Plot::layOut() {
    const QFontMetricsF small(theme_.font(captionSize));
    captionLines_ =
        caption_.isEmpty() ? QStringList() : captionLinesOf(caption_, small, size().width() - theme_.dp(32));
    const double moreLines =
        static_cast<double>(std::max(captionLines_.size(), qsizetype(1)) - 1) * small.lineSpacing();
    const double top = theme_.dp((heading_.isEmpty() ? 10 : 44) + roomAbove_);
    const double bottom =
        theme_.dp(labelledBelow_ ? 44 : 6) + (caption_.isEmpty() ? 0 : theme_.dp(30)) + moreLines;
    // Fixed room for labels, so that the plot stands still while the numbers change.
    const QRectF area(theme_.dp(74), top, size().width() - theme_.dp(74 + 22),
                      size().height() - top - bottom);
    static_cast<PlotLayer*>(under_)->sizeChanged();
    static_cast<PlotLayer*>(over_)->sizeChanged();
    if (area.width() < 10 || area.height() < 10)
        return;
    if (area != plotArea())
        setPlotArea(area);
    plotAreaChanged();
    under_->update();
    over_->update();
}

std::vector<Plot::Label> Plot::labelsX() const {
    std::vector<Label> all;
    if (!labelledBelow_)
        return all;
    const QFontMetricsF metrics(theme_.font(labelSize));
    for (const Tick& tick : x_.ticks) {
        const double x = toScene({tick.position, 0}).x(), width = metrics.horizontalAdvance(tick.text);
        const double foot = plotArea().bottom() + theme_.dp(6) + metrics.ascent();
        all.push_back({tick.text, QRectF(std::min(x - width / 2, size().width() - width - 1),
                                         foot - metrics.capHeight(), width, metrics.capHeight())});
    }
    // On the smallest axes, the outermost ones stand a little beside their marks.
    if (all.size() > 1) {
        QRectF &first = all.front().box, &last = all.back().box;
        if (const double missing = first.right() + theme_.dp(4) - last.left(); missing > 0) {
            first.translate(-missing / 2, 0);
            last.translate(missing / 2, 0);
        }
    }
    return thinnedOut(std::move(all), [room = theme_.dp(8)](const QRectF& before, const QRectF& box) {
        return box.left() >= before.right() + room;
    });
}

std::vector<Plot::Label> Plot::labelsY() const {
    const QFontMetricsF metrics(theme_.font(labelSize));
    std::vector<Label> all;
    for (const Tick& tick : y_.ticks) {
        const double width = metrics.horizontalAdvance(tick.text), height = metrics.capHeight();
        all.push_back({tick.text, QRectF(plotArea().left() - theme_.dp(8) - width,
                                         toScene({0, tick.position}).y() - height / 2, width, height)});
    }
    return thinnedOut(std::move(all), [room = theme_.dp(4)](const QRectF& before, const QRectF& box) {
        return box.bottom() <= before.top() - room;
    });
}

void Plot::paintLabels(QPainter& p) const {
    const QRectF area = plotArea();
    p.setPen(theme_.muted);
    p.setFont(theme_.font(labelSize));
    for (const std::vector<Label>& labels : {labelsX(), labelsY()})
        for (const Label& label : labels)
            p.drawText(label.box.bottomLeft(), label.text);

    const auto title = [](const QString& words, const QString& reading) {
        return reading.isEmpty() ? words : tr("%1 = %2", "an axis: w = 10 + …").arg(words, reading);
    };
    if (labelledBelow_)
        p.drawText(QRectF(area.left(), area.bottom() + theme_.dp(23), area.width(), theme_.dp(18)),
                   Qt::AlignCenter | Qt::TextDontClip, title(titleX_, x_.reading));
    p.save();
    p.translate(theme_.dp(9), area.center().y());
    p.rotate(-90);
    p.drawText(QRectF(-area.height() / 2, -theme_.dp(9), area.height(), theme_.dp(18)),
               Qt::AlignCenter | Qt::TextDontClip, title(titleY_, y_.reading));
    p.restore();
}

void Plot::paintUnder(QPainter& p) {
    paintGround(p);
    const QRectF area = plotArea();
    const auto crisp = [](double v) { return std::floor(v) + 0.5; };
    p.setPen(QPen(theme_.grid, 1));
    if (gridShown_) {
        for (const Tick& tick : x_.ticks) {
            const double x = toScene({tick.position, 0}).x();
            p.drawLine(QPointF(crisp(x), area.top()), QPointF(crisp(x), area.bottom()));
        }
        for (const Tick& tick : y_.ticks) {
            const double y = toScene({0, tick.position}).y();
            p.drawLine(QPointF(area.left(), crisp(y)), QPointF(area.right(), crisp(y)));
        }
    }
    // The ground line and the left edge a little stronger than the grid.
    p.setPen(QPen(theme_.border, 1));
    p.drawLine(QPointF(area.left(), crisp(area.bottom())), QPointF(area.right(), crisp(area.bottom())));

    paintLabels(p);
    if (!heading_.isEmpty()) {
        p.setPen(theme_.text);
        p.setFont(theme_.font(17, QFont::DemiBold));
        p.drawText(QRectF(theme_.dp(16), 0, size().width() - theme_.dp(32), theme_.dp(40)),
                   Qt::AlignLeft | Qt::AlignVCenter, heading_);
    }
    if (!caption_.isEmpty()) {
        p.setPen(theme_.muted);
        p.setFont(theme_.font(captionSize));
        QRectF room(theme_.dp(16), size().height() - theme_.dp(34), size().width() - theme_.dp(32),
                    theme_.dp(26));
        const double line = QFontMetricsF(p.font()).lineSpacing();
        room.translate(0, -line * static_cast<double>(captionLines_.size() - 1));
        for (const QString& words : captionLines_) {
            p.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words);
            room.translate(0, line);
        }
    }
}

} // namespace downhill
