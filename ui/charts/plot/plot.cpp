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
            plot_->notes_.clear();
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
            series[i]->setPen(pinnedPen(looks[i].look, theme(), looks[i].faint));
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

void Plot::setLabelledBelow(bool labelled) {
    labelledBelow_ = labelled;
    layOut();
}

void Plot::setTitlesShown(bool shown) {
    titlesShown_ = shown;
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
    const double bottom = theme_.dp(!labelledBelow_ ? 6
                                    : titlesShown_  ? 44
                                                    : 26) +
                          (caption_.isEmpty() ? 0 : theme_.dp(30)) + moreLines;
    // Fixed room for labels, so that the plot stands still while the numbers change.
    const double left = theme_.dp(titlesShown_ ? 74 : 58), right = theme_.dp(titlesShown_ ? 22 : 16);
    const QRectF area(left, top, size().width() - left - right, size().height() - top - bottom);
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

} // namespace downhill
