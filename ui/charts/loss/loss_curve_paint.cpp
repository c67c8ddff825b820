// What LossCurve paints over its lines: the dots, the labels of pinned runs, where the rate was changed, and
// where a run leaves.
#include "ui/charts/loss/loss_curve.h"

#include "core/text/number_text.h"
#include "ui/text/text.h"

#include <QLineSeries>
#include <QPainter>

namespace downhill {

namespace {
constexpr std::size_t mostDots = 80; // beyond that they would only hide the line
}

void LossCurve::paintOver(QPainter& p) {
    if (!run())
        return;
    paintRateChanges(p);
    if (leftAt())
        paintOutOfView(p);
    const std::size_t last = run()->stepsTaken();
    if (last <= mostDots)
        for (std::size_t k = 0; k <= last; ++k)
            if (const auto at = placeOf(k))
                paintDot(p, *at, theme().dp(3.6), k <= step() ? theme().path : theme().ahead);
    paintPinned(p);
    if (const QString note = logNote(); !note.isEmpty())
        paintNote(p, plotArea().topRight() + QPointF(0, roomForMarks()), Qt::AlignLeft | Qt::AlignBottom,
                  note, theme().muted, lines());
    if (const auto at = placeOf(step()))
        paintDot(p, *at, theme().dp(6.5), theme().current);
    paintHover(p);
}

std::vector<QPolygonF> LossCurve::lines() const {
    std::vector<QPolygonF> all{inScene(*line_)};
    for (const QLineSeries* pinned : pinnedSeries_)
        if (pinned->isVisible())
            all.push_back(inScene(*pinned));
    return all;
}

double LossCurve::roomForMarks() const { return run()->settings().rateChanges.empty() ? 0 : marksHeight(); }

void LossCurve::paintPinned(QPainter& p) const {
    if (pinned_.empty())
        return;
    paintPinnedLabels(p, pinnedSeries_, looksOf(pinned_), line_, tr("this run"), roomForMarks());
}

void LossCurve::paintRateChanges(QPainter& p) const {
    std::vector<Mark> marks;
    for (const RateChange& change : run()->settings().rateChanges)
        if (change.step <= run()->stepsTaken())
            marks.push_back({toScene({static_cast<double>(change.step), 0}).x(),
                             tr("rate %1").arg(qs(displayText(change.rate)))});
    paintMarks(p, marks);
}

QString LossCurve::logNote() const {
    if (!logarithmic_ || view_.notOnLog == 0)
        return {};
    if (view_.notOnLog == run()->rows())
        return tr("No cost here is above 0: nothing to show on a log scale");
    return view_.notOnLog == 1
               ? tr("1 cost of 0 or below is not on a log scale")
               : tr("%1 costs of 0 or below are not on a log scale").arg(qs(countText(view_.notOnLog)));
}

// The part of the picture that the run has left is not silently empty: it says with numbers what happens
// there.
void LossCurve::paintOutOfView(QPainter& p) const {
    const std::size_t out = *leftAt(), last = run()->stepsTaken();
    const QRectF area = plotArea();
    const double x = toScene({static_cast<double>(out), 0}).x();
    QColor tint = theme().bad.paper;
    tint.setAlpha(150);
    if (pinned_.empty())
        p.fillRect(QRectF(QPointF(x, area.top()), area.bottomRight()), tint);
    p.setPen(QPen(theme().bad.line, theme().dp(1.4), Qt::DashLine));
    p.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));

    QString text = out == 0 ? tr("The cost is %1 at the start").arg(qs(displayText(run()->cost(0))))
                            : tr("from step %1 on out of view: C = %2")
                                  .arg(qs(countText(out)), qs(displayText(run()->cost(out))));
    if (out < last)
        text += tr("\nat step %1: C = %2").arg(qs(countText(last)), qs(displayText(run()->cost(last))));
    if (!logarithmic_ && run()->cost(out) > 0 && out > 0)
        text += tr("\nthe log scale shows more of it");
    const bool right = x > area.center().x();
    paintNote(p, QPointF(x, area.top() + area.height() * 0.3),
              (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text, theme().bad.ink, lines());
}

} // namespace downhill
