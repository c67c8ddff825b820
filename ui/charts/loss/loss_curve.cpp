#include "ui/charts/loss/loss_curve.h"

#include "core/descent/shown_values.h"
#include "core/text/number_text.h"
#include "ui/charts/plot/geometry.h"
#include "ui/text/text.h"

#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace downhill {

LossCurve::LossCurve(QGraphicsItem* parent) : RunPlot(parent), line_(new QLineSeries(this)) {
    attach(line_);
    line_->setName(tr("Cost"));
    setAxisTitles(tr("step"), tr("cost C"));
    setTheme(theme());
}

void LossCurve::setTheme(const Theme& theme) {
    for (std::size_t i = 0; i < pinned_.size(); ++i)
        pinnedSeries_[i]->setPen(pinnedPen(pinned_[i].look, theme, pinned_[i].faint));
    line_->setPen(QPen(theme.path, theme.dp(2.2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    RunPlot::setTheme(theme);
}

void LossCurve::show(std::shared_ptr<const Run> run, std::optional<double> floor) {
    floor_ = floor;
    setRun(std::move(run));
    plotAreaChanged();
}

void LossCurve::showPinned(PinnedLines pinned) {
    pinned_ = std::move(pinned);
    preparePinned(pinnedSeries_, looksOf(pinned_));
    plotAreaChanged();
}

void LossCurve::setLogarithmic(bool logarithmic) {
    logarithmic_ = logarithmic;
    setAxisTitles(tr("step"), logarithmic ? tr("cost C, log scale") : tr("cost C"));
    plotAreaChanged();
}

void LossCurve::plotAreaChanged() {
    if (!run() || plotArea().width() < 10)
        return;
    std::vector<RunCurve> curves{RunCurve(run())};
    for (const PinnedLine& pinned : pinned_)
        curves.push_back(pinned.curve);
    view_ = lossViewFor(curves, floor_, logarithmic_);
    setScales(countScale(0, static_cast<double>(view_.lastStep), roomForTicksX(), roomForLabelX()),
              costScale());
    line_->replace(pointsOf(curves.front()));
    for (std::size_t i = 0; i < pinned_.size(); ++i)
        pinnedSeries_[i]->replace(pointsOf(pinned_[i].curve));
}

AxisScale LossCurve::costScale() const {
    if (logarithmic_)
        return logScale(view_.costFrom, view_.costTo, roomForTicksY());
    const double height = view_.costTo - view_.costFrom;
    AxisScale scale = roundedScale(view_.costFrom, view_.costTo + height * 0.02, roomForTicksY());
    if (view_.costFrom != 0)
        scale.from -= (scale.to - scale.from) * 0.02; // so that the line does not lie on the frame
    return scale;
}

QList<QPointF> LossCurve::pointsOf(const RunCurve& curve) const {
    const auto columns = static_cast<std::size_t>(plotArea().width());
    const RunColumn costs = curve.costColumn();
    return onPaper(curve.isWhole()
                       ? decimated(costs, columns)
                       : decimatedSparse({costs, curve.steps(), curve.stepsTaken() + 1}, columns));
}

std::optional<QPointF> LossCurve::placeOf(std::size_t step) const {
    if (!run() || step >= run()->rows())
        return std::nullopt;
    const double y = yScale().positionOf(run()->cost(step));
    if (!std::isfinite(y))
        return std::nullopt;
    const QPointF at = toScene({static_cast<double>(step), y});
    return plotArea().adjusted(-2, -2, 2, 2).contains(at) ? std::optional(at) : std::nullopt;
}

std::optional<std::size_t> LossCurve::stepAt(QPointF position) const {
    if (!run() || !plotArea().adjusted(-8, -8, 8, 8).contains(position))
        return std::nullopt;
    const double x = std::clamp(toAxis(position).x(), 0.0, static_cast<double>(run()->stepsTaken()));
    return static_cast<std::size_t>(std::lround(x));
}

QString LossCurve::describe(std::size_t step) const {
    return tr("step %1\nC = %2").arg(qs(countText(step)), exactForPeople(shownCost(*run(), step)));
}

QString LossCurve::summary() const {
    if (!run())
        return {};
    QString text = tr("The cost over %1 steps, from %2 to %3.")
                       .arg(qs(countText(run()->stepsTaken())), qs(displayText(run()->cost(0))),
                            qs(displayText(shownCost(*run(), run()->stepsTaken()))));
    for (const RateChange& change : run()->settings().rateChanges) {
        if (text.size() > 500) // that many are not listened to
            break;
        if (change.step <= run()->stepsTaken())
            text += tr(" From step %1 on the rate is %2.")
                        .arg(qs(countText(change.step)), qs(displayText(change.rate)));
    }
    return text;
}

} // namespace downhill
