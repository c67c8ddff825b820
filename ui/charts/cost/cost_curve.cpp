#include "ui/charts/cost/cost_curve.h"

#include "core/descent/shown_values.h"
#include "core/text/number_text.h"
#include "ui/charts/cost/curve_samples.h"
#include "ui/charts/plot/geometry.h"
#include "ui/charts/plot/run_path.h"
#include "ui/text/text.h"
#include "ui/words/formula_words.h"

#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace downhill {

CostCurve::CostCurve(QGraphicsItem* parent)
    : RunPlot(parent), curve_(new QLineSeries(this)), path_(new QLineSeries(this)) {
    attach(curve_);
    attach(path_);
    curve_->setName(tr("Cost"));
    path_->setName(tr("Run"));
    setAxisTitles(QStringLiteral("w"), tr("cost C(w)"));
    setTheme(theme());
}

void CostCurve::setTheme(const Theme& theme) {
    for (std::size_t i = 0; i < pinned_.size(); ++i)
        pinnedSeries_[i]->setPen(pinnedPen(pinned_[i].look, theme));
    curve_->setPen(QPen(theme.curve, theme.dp(2.2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    path_->setPen(QPen(theme.ahead, theme.dp(1.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    RunPlot::setTheme(theme);
}

void CostCurve::show(std::shared_ptr<const Formula> cost, std::shared_ptr<const Run> run, KnobRange wanted) {
    cost_ = std::move(cost);
    wanted_ = wanted;
    setRun(std::move(run));
    updateView();
}

void CostCurve::showLowerPoint(std::optional<double> w) {
    if (w == lower_)
        return;
    lower_ = w;
    updateOver();
}

std::optional<QPointF> CostCurve::lowerPlace() const {
    if (!lower_ || !cost_)
        return std::nullopt;
    const QPointF at = toScene({*lower_, cost_->cost(std::span(&*lower_, 1))});
    return plotArea().adjusted(-2, -2, 2, 2).contains(at) ? std::optional(at) : std::nullopt;
}

void CostCurve::holdView(bool hold) {
    held_ = hold;
    updateView();
}

void CostCurve::updateView() {
    if (!run())
        return;
    const CostView fresh = costViewFor(*cost_, *run(), wanted_);
    const double start = run()->w(0)[0];
    if (held_ && start >= view_.w.from && start <= view_.w.to) {
        view_.leftAt = fresh.leftAt;
        const std::size_t end = std::min(run()->rows(), fresh.leftAt.value_or(run()->rows()));
        const std::size_t out = run()->column(0).firstOutside(view_.w.from, view_.w.to, 0, end);
        if (out < end)
            view_.leftAt = out;
    } else {
        view_ = fresh;
    }
    plotAreaChanged();
}

void CostCurve::plotAreaChanged() {
    if (!run() || plotArea().width() < 10)
        return;
    const AxisScale y = view_.costFrom == 0 ? roundedScale(view_.costFrom, view_.costTo, roomForTicksY())
                                            : linearScale(view_.costFrom, view_.costTo, roomForTicksY());
    setScales(linearScale(view_.w.from, view_.w.to, roomForTicksX(), roomForLabelX()), y);
    drawCurve();
    drawPath();
}

void CostCurve::drawCurve() {
    // A point a pixel, less those that a fifth of a pixel would not tell apart: fewer lines draw faster.
    const double fifth = (yScale().to - yScale().from) / plotArea().height() / 5;
    curve_->replace(
        simplified(sampleCurve(*cost_, view_, static_cast<std::size_t>(plotArea().width())), fifth));
}

QList<QPointF> CostCurve::pathOf(const RunCurve& curve, std::vector<std::size_t>* dots) const {
    const RunColumn w = curve.column(0), costs = curve.costColumn();
    const auto firstOutside = [&](std::size_t point, const QRectF& box) {
        const QPointF low = toAxis(box.bottomLeft()), high = toAxis(box.topRight());
        const std::size_t out = w.firstOutside(low.x(), high.x(), point, w.size());
        return costs.firstOutside(low.y(), high.y(), point, out);
    };
    RunPath path = pathThrough({curve.points(),
                                [&](std::size_t k) {
                                    return toScene({w[k], costs[k]});
                                },
                                firstOutside},
                               plotArea(), theme().dp(3));
    for (QPointF& point : path.line)
        point = toAxis(point);
    if (dots)
        *dots = std::move(path.dots);
    return path.line;
}

void CostCurve::drawPath() {
    path_->replace(pathOf(RunCurve(run()), &dots_));
    drawPinned();
}

void CostCurve::drawPinned() {
    for (std::size_t i = 0; i < pinnedSeries_.size(); ++i) {
        const bool here = i < pinned_.size() && pinned_[i].cost->text() == cost_->text();
        pinnedSeries_[i]->setVisible(here);
        if (here)
            pinnedSeries_[i]->replace(pathOf(pinned_[i].curve, nullptr));
    }
}

void CostCurve::showPinned(PinnedLines pinned) {
    pinned_ = std::move(pinned);
    preparePinned(pinnedSeries_, looksOf(pinned_));
    if (run() && plotArea().width() >= 10)
        drawPinned();
}

std::optional<QPointF> CostCurve::placeOf(std::size_t step) const {
    if (!run() || step >= run()->rows())
        return std::nullopt;
    const QPointF at = toScene({run()->w(step)[0], run()->cost(step)});
    if (!std::isfinite(at.x()) || !std::isfinite(at.y()))
        return std::nullopt;
    return plotArea().adjusted(-2, -2, 2, 2).contains(at) ? std::optional(at) : std::nullopt;
}

QPointF CostCurve::pointOf(std::span<const double> w) const { return toScene({w[0], cost_->cost(w)}); }

QPointF CostCurve::startPlace() const { return toScene({run()->w(0)[0], run()->cost(0)}); }

bool CostCurve::isOnHandle(QPointF position) const {
    if (!run())
        return false;
    const auto start = placeOf(0);
    return start && QLineF(*start, position).length() <= theme().dp(13);
}

std::optional<std::size_t> CostCurve::stepAt(QPointF position) const {
    std::optional<std::size_t> nearest;
    double best = theme().dp(16);
    for (const std::size_t k : dots_) {
        const auto at = placeOf(k);
        if (at && QLineF(*at, position).length() < best) {
            best = QLineF(*at, position).length();
            nearest = k;
        }
    }
    return nearest;
}

QString CostCurve::describe(std::size_t step) const {
    return tr("step %1\nw = %2\nC = %3\nslope = %4")
        .arg(qs(countText(step)), exactForPeople(shownW(*run(), step, 0)),
             exactForPeople(shownCost(*run(), step)), exactForPeople(shownSlope(*run(), step, 0)));
}

QString CostCurve::summary() const {
    if (!run())
        return {};
    QString text =
        tr("The curve of %1 from w = %2 to %3. The run starts at w = %4, cost %5, and is at w = %6, cost %7, "
           "after %8 steps.")
            .arg(printedWords(*cost_), qs(displayText(view_.w.from)), qs(displayText(view_.w.to)),
                 qs(displayText(run()->w(0)[0])), qs(displayText(run()->cost(0))),
                 qs(displayText(shownW(*run(), run()->stepsTaken(), 0))),
                 qs(displayText(shownCost(*run(), run()->stepsTaken()))), qs(countText(run()->stepsTaken())));
    if (view_.leftAt)
        text += tr(" It left the view at step %1.").arg(qs(countText(*view_.leftAt)));
    return text;
}

} // namespace downhill
