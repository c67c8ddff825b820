// What DataPlot paints: residuals, points, and what has to be said of them.
#include "ui/charts/data/data_plot.h"

#include "core/text/number_text.h"
#include "ui/charts/plot/geometry.h"
#include "ui/text/text.h"

#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace downhill {

namespace {
constexpr std::size_t mostLarge = 400;     ///< beyond that points are dots
constexpr std::size_t mostResiduals = 200; ///< beyond that their lines would be a carpet
} // namespace

void DataPlot::paintOver(QPainter& p) {
    if (!picture_)
        return;
    p.save();
    p.setClipRect(plotArea().adjusted(-1, -1, 1, 1));
    paintModel(p);
    paintPoints(p);
    p.restore();
    paintNotes(p);
    if (const auto row = chosen()) {
        p.setPen(QPen(theme().text, theme().dp(1.6)));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(placeOf(*row), theme().dp(10), theme().dp(10));
    }
    if (hovered_) {
        paintRing(p, placeOf(*hovered_));
        paintLabel(p, placeOf(*hovered_), describe(*hovered_));
    }
}

void DataPlot::paintModel(QPainter& p) const {
    if (w_.empty())
        return;
    if (isValue()) {
        QColor thin = theme().muted;
        thin.setAlpha(150);
        if (picture_->shown().size() <= mostResiduals)
            paintResiduals(p, picture_->shown(), QPen(thin, theme().dp(1)));
        if (batch_.size() <= mostResiduals)
            paintResiduals(p, batch_, QPen(theme().current, theme().dp(2)));
    }
    if (isSide()) {
        p.setPen(QPen(theme().grid, theme().dp(1.4)));
        p.drawLine(toScene({xScale().from, 0}), toScene({xScale().to, 0}));
    }
}

// Where the model is no curve its value at a row is a short line of its own.
void DataPlot::paintResiduals(QPainter& p, const std::vector<std::uint32_t>& rows, const QPen& pen) const {
    const std::vector<double> values = picture_->modelOf(w_, rows);
    const QRectF bounds = plotArea().adjusted(-20, -20, 20, 20);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QPointF at = placeOf(rows[i]), model = toScene({picture_->x(rows[i]), values[i]});
        const auto line = clipped(QLineF(at, model), bounds);
        if (!line)
            continue;
        p.setPen(pen);
        p.drawLine(*line);
        if (picture_->hasCurve())
            continue;
        const QPointF half(theme().dp(5), 0);
        p.setPen(QPen(theme().path, theme().dp(2.4)));
        p.drawLine(model - half, model + half);
    }
}

void DataPlot::paintPoint(QPainter& p, std::size_t row, double radius, const QColor& colour) const {
    const QPointF at = placeOf(row);
    if (isSide() && picture_->y(row) <= 0) { // the other side is a ring
        p.setPen(QPen(colour, theme().dp(2)));
        p.setBrush(theme().card);
        p.drawEllipse(at, radius - theme().dp(0.6), radius - theme().dp(0.6));
    } else {
        paintDot(p, at, radius, colour);
    }
}

void DataPlot::paintPoints(QPainter& p) const {
    const std::vector<std::uint32_t>& shown = picture_->shown();
    if (shown.size() <= mostLarge) {
        for (const std::uint32_t row : shown)
            paintPoint(p, row, theme().dp(4.6), theme().muted);
    } else {
        QPolygonF places;
        for (const std::uint32_t row : shown)
            places += placeOf(row);
        p.setPen(QPen(theme().muted, theme().dp(4), Qt::SolidLine, Qt::RoundCap));
        p.drawPoints(places);
    }
    if (batch_.size() <= mostLarge)
        for (const std::uint32_t row : batch_)
            if (row < picture_->data().rows()) // the batch may be of the data before
                paintPoint(p, row, theme().dp(6.4), theme().current);
}

void DataPlot::paintNotes(QPainter& p) const {
    const QRectF area = plotArea();
    std::vector<Mark> marks;
    for (const double place : decidesAt())
        marks.push_back({toScene({place, 0}).x(), tr("decides at %1").arg(qs(displayText(place)))});
    paintMarks(p, marks);

    QStringList notes;
    if (picture_->model().kind() == RowModel::Kind::none)
        notes += tr("No model can be told from this formula");
    if (isSide() && !model_.isEmpty() && marks.empty())
        notes += tr("The same side for all of them");
    if (const std::size_t rows = picture_->data().rows(); rows > picture_->shown().size())
        notes +=
            tr("%1 of %2 rows are drawn").arg(qs(countText(picture_->shown().size())), qs(countText(rows)));
    QPolygonF points;
    for (const std::uint32_t row : picture_->shown())
        points += placeOf(row);
    for (const QString& note : notes)
        paintNote(p, area.topRight(), Qt::AlignLeft | Qt::AlignBottom, note, theme().muted,
                  {inScene(*curve_), points});
}

} // namespace downhill
