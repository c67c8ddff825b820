#include "ui/charts/loss_curve.h"

#include "core/text/number_text.h"
#include "ui/charts/geometry.h"
#include "ui/text.h"

#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {

namespace {
// A cost may climb to this many times the start's height before the picture stops following: 5 → −15 (nine
// times the cost) stays in, the next step does not, and the first steps remain readable.
constexpr double mostGrowth = 20;
constexpr int mostDots = 80;
} // namespace

LossCurve::LossCurve(QGraphicsItem* parent) : RunPlot(parent), line_(new QLineSeries(this)) {
    attach(line_);
    line_->setName(tr("Cost"));
    setAxisTitles(tr("step"), tr("cost C"));
    setTheme(theme());
}

void LossCurve::setTheme(const Theme& theme) {
    line_->setPen(QPen(theme.path, theme.dp(2.2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    RunPlot::setTheme(theme);
}

void LossCurve::show(std::shared_ptr<const Run> run, std::optional<double> floor) {
    floor_ = floor;
    setRun(std::move(run));
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
    const auto last = static_cast<double>(run()->stepsTaken());
    AxisScale costs = logarithmic_ ? logarithmicCosts() : linearCosts();
    setScales(countScale(0, last, roomForTicksX()), std::move(costs));
    drawLine();
}

AxisScale LossCurve::linearCosts() {
    leftAt_.reset();
    note_.clear();
    const auto costs = run()->costs();
    double low = costs[0], high = costs[0];
    if (!std::isfinite(low)) {
        leftAt_ = 0;
        return roundedScale(0, 1, roomForTicksY());
    }
    low = std::min(low, floor_.value_or(low));
    // The height of the start above the floor; without one, what the run itself covers in its first steps.
    double unit = high - low;
    for (std::size_t k = 1; !(unit > 0) && k < costs.size(); ++k)
        unit = std::abs(costs[k] - costs[0]);
    unit = std::max(std::isfinite(unit) ? unit : 0, std::abs(high) * 1e-9);
    const double ceiling = std::max(high, low + mostGrowth * unit), bottom = low - mostGrowth * unit;
    for (std::size_t k = 0; k < costs.size(); ++k) {
        if (!(costs[k] >= bottom && costs[k] <= ceiling)) {
            leftAt_ = k;
            break;
        }
        low = std::min(low, costs[k]);
        high = std::max(high, costs[k]);
    }
    const bool groundIsZero = low == 0;
    AxisScale scale = roundedScale(low, high + (high - low) * 0.02, roomForTicksY());
    if (!groundIsZero)
        scale.from -= (scale.to - scale.from) * 0.02; // so that the line does not lie on the frame
    return scale;
}

AxisScale LossCurve::logarithmicCosts() {
    leftAt_.reset();
    note_.clear();
    double low = INFINITY, high = 0;
    std::size_t hidden = 0;
    const auto costs = run()->costs();
    for (std::size_t k = 0; k < costs.size(); ++k) {
        const double c = costs[k];
        if (!std::isfinite(c)) {
            leftAt_ = leftAt_.value_or(k);
        } else if (c > 0) {
            low = std::min(low, c);
            high = std::max(high, c);
        } else {
            ++hidden;
        }
    }
    if (hidden == costs.size())
        note_ = tr("No cost here is above 0: nothing to show on a log scale");
    else if (hidden > 0)
        note_ = hidden == 1 ? tr("1 cost of 0 or below is not on a log scale")
                            : tr("%1 costs of 0 or below are not on a log scale").arg(qs(countText(hidden)));
    if (!(high > 0))
        return logScale(0.1, 10, roomForTicksY());
    return logScale(low, high, roomForTicksY());
}

void LossCurve::drawLine() {
    const auto columns = static_cast<std::size_t>(plotArea().width());
    const double height = yScale().to - yScale().from;
    // Qt fills the picture with colour when a point lies astronomically far outside, so the line is cut a
    // little outside of the frame; a NaN point makes a gap.
    const QRectF bounds(xScale().from - 1, yScale().from - height, xScale().to - xScale().from + 2,
                        3 * height);
    QList<QPointF> shown;
    std::optional<QPointF> before;
    const QList<QPointF> points = decimated(run()->costs(), columns);
    for (const QPointF& point : points) {
        const QPointF here(point.x(), yScale().positionOf(point.y()));
        if (before && std::isfinite(before->y()) && std::isfinite(here.y())) {
            if (const auto line = clipped(QLineF(*before, here), bounds)) {
                if (shown.isEmpty() || shown.last() != line->p1()) {
                    if (!shown.isEmpty())
                        shown.append({line->x1(), std::numeric_limits<double>::quiet_NaN()});
                    shown.append(line->p1());
                }
                shown.append(line->p2());
            }
        }
        before = here;
    }
    line_->replace(shown);
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
    return tr("step %1\nC = %2").arg(qs(countText(step)), exactForPeople(run()->cost(step)));
}

QString LossCurve::summary() const {
    if (!run())
        return {};
    return tr("The cost over %1 steps, from %2 to %3.")
        .arg(qs(countText(run()->stepsTaken())), qs(displayText(run()->cost(0))),
             qs(displayText(run()->cost(run()->stepsTaken()))));
}

void LossCurve::paintOver(QPainter& p) {
    if (!run())
        return;
    const std::size_t last = run()->stepsTaken();
    if (last <= mostDots)
        for (std::size_t k = 0; k <= last; ++k)
            if (const auto at = placeOf(k))
                paintDot(p, *at, theme().dp(3.6), k <= step() ? theme().path : theme().ahead);
    if (leftAt_)
        paintOutOfView(p);
    if (!note_.isEmpty())
        paintNote(p, plotArea().topRight(), Qt::AlignLeft | Qt::AlignBottom, note_, theme().muted);
    if (const auto at = placeOf(step()))
        paintDot(p, *at, theme().dp(6.5), theme().current);
    paintHover(p);
}

// The part of the picture that the run has left is not silently empty: it says with numbers what happens
// there.
void LossCurve::paintOutOfView(QPainter& p) const {
    const std::size_t out = *leftAt_, last = run()->stepsTaken();
    const QRectF area = plotArea();
    const double x = toScene({static_cast<double>(out), 0}).x();
    QColor tint = theme().bad.paper;
    tint.setAlpha(150);
    p.fillRect(QRectF(QPointF(x, area.top()), area.bottomRight()), tint);
    p.setPen(QPen(theme().bad.line, theme().dp(1.4), Qt::DashLine));
    p.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));

    QString text = out == 0 ? tr("The cost is %1 at the start").arg(qs(displayText(run()->cost(0))))
                            : tr("from step %1 on out of view: C = %2")
                                  .arg(qs(countText(out)), qs(displayText(run()->cost(out))));
    if (out < last)
        text += tr("\nat step %1: C = %2").arg(qs(countText(last)), qs(displayText(run()->cost(last))));
    if (!logarithmic_ && run()->cost(out) > 0 && out > 0)
        text += tr("\nthe log scale shows all of it");
    const bool right = x > area.center().x();
    paintNote(p, QPointF(x, area.top() + area.height() * 0.3),
              (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text, theme().bad.ink);
}

} // namespace downhill
