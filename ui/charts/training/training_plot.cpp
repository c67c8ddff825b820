#include "ui/charts/training/training_plot.h"

#include "core/text/number_text.h"
#include "ui/charts/plot/pinned_line.h"
#include "ui/text/text.h"

#include <QLineSeries>

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {

TrainingPlot::TrainingPlot(Quantity quantity, QGraphicsItem* parent)
    : Plot(parent), quantity_(quantity), batches_(new QLineSeries(this)), heldOut_(new QLineSeries(this)) {
    batches_->setName(tr("Cost of each step's batch"));
    heldOut_->setName(isCost() ? tr("Cost of the images held out") : tr("Accuracy on the images held out"));
    attach(batches_);
    attach(heldOut_);
    nameAxes();
    setTheme(theme());
}

void TrainingPlot::setTheme(const Theme& theme) {
    batches_->setPen(QPen(theme.ahead, theme.dp(1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    heldOut_->setPen(QPen(theme.path, theme.dp(2.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (std::size_t i = 0; i < pinned_.size(); ++i)
        pinnedSeries_[i]->setPen(pinnedPen(pinned_[i].look, theme, pinned_[i].faint));
    Plot::setTheme(theme);
}

void TrainingPlot::nameAxes() {
    const QString cost = logarithmic_ ? tr("cost C, log scale") : tr("cost C");
    setAxisTitles(effort_ == Effort::steps ? tr("step") : tr("images read"),
                  isCost() ? cost : tr("right, %"));
}

void TrainingPlot::show(std::shared_ptr<const TrainingRun> training) {
    training_ = std::move(training);
    if (isCost())
        costs_.follow(*training_);
    plotAreaChanged();
}

void TrainingPlot::showPinned(TrainingLines pinned) {
    pinned_ = std::move(pinned);
    preparePinned(pinnedSeries_, looksOf(pinned_));
    plotAreaChanged();
}

void TrainingPlot::setEffort(Effort effort) {
    effort_ = effort;
    nameAxes();
    plotAreaChanged();
}

void TrainingPlot::setLogarithmic(bool logarithmic) {
    logarithmic_ = logarithmic && isCost();
    nameAxes();
    plotAreaChanged();
}

void TrainingPlot::plotAreaChanged() {
    if (!training_ || plotArea().width() < 10)
        return;
    double last = effortAt(*training_, training_->stepsTaken(), effort_);
    for (const TrainingLine& line : pinned_)
        last = std::max(last, effortAt(*line.training, line.training->stepsTaken(), effort_));
    std::vector<CostColumn> columns;
    if (isCost())
        columns = columnsOf(*training_, costs_, effort_, static_cast<std::size_t>(plotArea().width()));
    setScales(countScale(0, roomFor(last), roomForTicksX(), roomForLabelX()), valueScale(columns));
    batches_->replace(onPaper(batchPoints(columns)));
    heldOut_->replace(onPaper(heldOutPoints(*training_)));
    for (std::size_t i = 0; i < pinned_.size(); ++i)
        pinnedSeries_[i]->replace(onPaper(heldOutPoints(*pinned_[i].training)));
    updateOver();
}

AxisScale TrainingPlot::valueScale(const std::vector<CostColumn>& columns) const {
    if (!isCost())
        return linearScale(0, 100, roomForTicksY());
    std::vector<std::shared_ptr<const TrainingRun>> others;
    for (const TrainingLine& line : pinned_)
        others.push_back(line.training);
    const CostRange range = costRangeOf(*training_, columns, others, logarithmic_);
    return logarithmic_ ? logScale(range.from, range.to, roomForTicksY())
                        : roundedScale(range.from, range.to, roomForTicksY());
}

QList<QPointF> TrainingPlot::batchPoints(const std::vector<CostColumn>& columns) const {
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(2 * columns.size()));
    for (const CostColumn& column : columns) {
        const double x = effortAt(*training_, column.row * training_->stride, effort_);
        if (!(column.low <= column.high)) {
            points.append({x, std::numeric_limits<double>::quiet_NaN()});
            continue;
        }
        points.append({x, static_cast<double>(column.high)});
        if (column.low < column.high)
            points.append({x, static_cast<double>(column.low)});
    }
    return points;
}

double TrainingPlot::shownValue(const HeldOutRow& row) const {
    return isCost() ? row.cost : 100 * row.accuracy;
}

QList<QPointF> TrainingPlot::heldOutPoints(const TrainingRun& training) const {
    constexpr std::size_t most = 2000;
    const auto& rows = training.heldOut;
    const std::size_t each = 1 + rows.size() / most;
    QList<QPointF> points;
    for (std::size_t i = 0; i < rows.size(); i += each)
        points.append({effortAt(training, rows[i].step, effort_), shownValue(rows[i])});
    if (!rows.empty() && (rows.size() - 1) % each != 0)
        points.append({effortAt(training, rows.back().step, effort_), shownValue(rows.back())});
    return points;
}

std::optional<std::uint64_t> TrainingPlot::stepAt(QPointF position) const {
    if (!training_ || !plotArea().adjusted(-8, -8, 8, 8).contains(position))
        return std::nullopt;
    return downhill::stepAt(*training_, std::max(0.0, toAxis(position).x()), effort_);
}

void TrainingPlot::setHovered(std::optional<std::uint64_t> step) {
    if (step == hovered_)
        return;
    hovered_ = step;
    updateOver();
}

QString TrainingPlot::describe(std::uint64_t step) const {
    const std::size_t index =
        std::min(static_cast<std::size_t>(step / training_->stride), training_->rows.size() - 1);
    const TrainingRow& row = training_->rows[index];
    const std::uint64_t shownStep = index * training_->stride;
    QStringList lines{
        tr("step %1, %2 images read")
            .arg(qs(countText(shownStep)),
                 qs(countText(static_cast<std::uint64_t>(effortAt(*training_, shownStep, Effort::images))))),
        tr("its batch: C = %1").arg(qs(displayText(row.cost))),
        tr("size of the gradient: %1").arg(qs(displayText(row.gradientNorm)))};
    const auto& heldOut = training_->heldOut;
    const auto after =
        std::upper_bound(heldOut.begin(), heldOut.end(), shownStep,
                         [](std::uint64_t wanted, const HeldOutRow& one) { return wanted < one.step; });
    if (after != heldOut.begin()) {
        const HeldOutRow& measured = *(after - 1);
        lines += tr("held out, at step %1: C = %2, %3 % right")
                     .arg(qs(countText(measured.step)), qs(displayText(measured.cost)),
                          qs(displayText(100 * measured.accuracy, 3)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString TrainingPlot::summary() const {
    if (!training_ || training_->heldOut.empty())
        return {};
    const HeldOutRow &first = training_->heldOut[0], &last = training_->heldOut.back();
    const QString from =
        isCost() ? qs(displayText(first.cost)) : tr("%1 %").arg(qs(displayText(100 * first.accuracy, 3)));
    const QString to =
        isCost() ? qs(displayText(last.cost)) : tr("%1 %").arg(qs(displayText(100 * last.accuracy, 3)));
    return (isCost() ? tr("The cost of the images held out over %1 steps, from %2 to %3.")
                     : tr("The share of held-out images that are right over %1 steps, from %2 to %3."))
        .arg(qs(countText(training_->stepsTaken())), from, to);
}

} // namespace downhill
