#include "ui/charts/data/data_plot.h"

#include "core/text/decimals.h"
#include "core/text/number_text.h"
#include "ui/text/text.h"

#include <QLineSeries>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace downhill {

namespace {

/// With room on both sides, for points on the frame are half of them outside.
KnobRange withRoom(KnobRange range) {
    const double length = range.to - range.from;
    const double room = length > 0 ? 0.07 * length : std::max(std::abs(range.from) * 0.1, 0.5);
    return {range.from - room, range.to + room};
}

/// About a pixel, as a power of ten.
int exponentOf(const AxisScale& scale, double pixels) {
    return static_cast<int>(std::ceil(std::log10((scale.to - scale.from) / pixels)));
}

} // namespace

DataPlot::DataPlot(QGraphicsItem* parent) : Plot(parent), curve_(new QLineSeries(this)) {
    attach(curve_);
    curve_->setName(tr("Model"));
    setTheme(theme());
}

void DataPlot::setTheme(const Theme& theme) {
    curve_->setPen(QPen(theme.path, theme.dp(2.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    Plot::setTheme(theme);
}

QString DataPlot::nameOf(const DataPicture::Axis& axis) const {
    return axis.isColumn() ? qs(axis.title) : tr("row");
}

void DataPlot::show(std::shared_ptr<const DataPicture> picture) {
    picture_ = std::move(picture);
    hovered_.reset();
    w_.clear(); // it may be of another cost
    setAxisTitles(nameOf(picture_->across()), nameOf(picture_->up()));
    plotAreaChanged();
}

void DataPlot::showStep(std::size_t step, std::span<const double> w, std::vector<std::uint32_t> batch) {
    step_ = step;
    w_.assign(w.begin(), w.end());
    batch_ = std::move(batch);
    updateModel();
}

void DataPlot::holdView(bool hold) {
    held_ = hold;
    if (!held_)
        plotAreaChanged();
}

void DataPlot::plotAreaChanged() {
    if (!picture_ || plotArea().width() < 10)
        return;
    if (!held_)
        updateView();
    updateModel();
}

void DataPlot::updateView() {
    KnobRange y = picture_->yRange();
    if (isSide()) // the decision is at 0, and the model goes on behind the points
        y = {2 * std::min(y.from, -1.0), 2 * std::max(y.to, 1.0)};
    y = withRoom(y);
    const KnobRange x = withRoom(picture_->xRange());
    setScales(picture_->across().isColumn()
                  ? linearScale(x.from, x.to, roomForTicksX(), roomForLabelX())
                  : countScale(0, picture_->xRange().to + 1, roomForTicksX(), roomForLabelX()),
              linearScale(y.from, y.to, roomForTicksY()));
}

void DataPlot::updateModel() {
    model_.clear();
    if (picture_ && picture_->hasCurve() && !w_.empty() && plotArea().width() >= 10) {
        const auto count = static_cast<std::size_t>(plotArea().width()) / 2 + 2;
        std::vector<double> across(count);
        for (std::size_t i = 0; i < count; ++i)
            across[i] = std::lerp(xScale().from, xScale().to,
                                  static_cast<double>(i) / static_cast<double>(count - 1));
        const std::vector<double> values = picture_->curveAt(w_, across);
        for (std::size_t i = 0; i < count; ++i)
            model_.append({across[i], values[i]});
    }
    curve_->replace(onPaper(model_));
    updateOver();
}

std::vector<double> DataPlot::decidesAt() const {
    std::vector<double> places;
    for (qsizetype i = 1; picture_ && isSide() && i < model_.size(); ++i) {
        const QPointF before = model_[i - 1], after = model_[i];
        if (before.y() != after.y() && ((before.y() < 0) != (after.y() < 0)))
            places.push_back(before.x() + (after.x() - before.x()) * before.y() / (before.y() - after.y()));
    }
    return places;
}

QPointF DataPlot::placeOf(std::size_t row) const { return toScene({picture_->x(row), picture_->y(row)}); }

std::optional<std::size_t> DataPlot::rowAt(QPointF position) const {
    if (!picture_)
        return std::nullopt;
    std::optional<std::size_t> nearest;
    double best = theme().dp(10);
    const auto look = [&](std::size_t row) {
        if (const double away = QLineF(placeOf(row), position).length(); away < best) {
            best = away;
            nearest = row;
        }
    };
    std::ranges::for_each(picture_->shown(), look);
    if (const auto row = chosen())
        look(*row);
    return nearest;
}

QPointF DataPlot::placeFor(QPointF axisUnits) const {
    QPointF place = roundedToPixel(axisUnits);
    if (const auto& classes = picture_->classes(); !classes.empty())
        place.setY(2 * place.y() < classes.front() + classes.back() ? classes.front() : classes.back());
    return place;
}

QPointF DataPlot::movedBy(std::size_t row, int across, int up) const {
    const auto moved = [](double value, int by, const AxisScale& scale, double pixels) {
        const int exponent = exponentOf(scale, pixels);
        return by == 0 ? value : roundToDecimal(value + by * std::pow(10, exponent), exponent);
    };
    QPointF place(moved(picture_->x(row), across, xScale(), plotArea().width()),
                  moved(picture_->y(row), up, yScale(), plotArea().height()));
    if (const auto& classes = picture_->classes(); !classes.empty() && up != 0)
        place.setY(up > 0 ? classes.back() : classes.front());
    return place;
}

std::vector<std::size_t> DataPlot::inOrder() const {
    if (!picture_)
        return {};
    std::vector<std::size_t> rows(picture_->shown().begin(), picture_->shown().end());
    std::ranges::stable_sort(rows, {}, [this](std::size_t row) { return picture_->x(row); });
    return rows;
}

void DataPlot::setHovered(std::optional<std::size_t> row) {
    if (row == hovered_)
        return;
    hovered_ = row;
    updateOver();
}

void DataPlot::setChosen(std::optional<std::size_t> row) {
    if (row == chosen_)
        return;
    chosen_ = row;
    updateOver();
}

std::optional<std::size_t> DataPlot::chosen() const {
    return picture_ && chosen_ && *chosen_ < picture_->data().rows() ? chosen_ : std::nullopt;
}

QString DataPlot::describe(std::size_t row) const {
    QString text = tr("row %1").arg(qs(countText(row + 1)));
    if (picture_->across().isColumn())
        text += tr("\n%1 = %2").arg(nameOf(picture_->across()), exactForPeople(picture_->x(row)));
    text += tr("\n%1 = %2").arg(nameOf(picture_->up()), exactForPeople(picture_->y(row)));
    const auto rowNumber = static_cast<std::uint32_t>(row);
    if (!w_.empty())
        for (const double model : picture_->modelOf(w_, {&rowNumber, 1})) {
            text += tr("\nmodel: %1").arg(qs(displayText(model)));
            if (isValue())
                text += tr("\nresidual: %1").arg(qs(displayText(picture_->y(row) - model)));
        }
    if (std::ranges::find(batch_, rowNumber) != batch_.end())
        text += tr("\nread at this step");
    return text;
}

QString DataPlot::summary() const {
    if (!picture_)
        return {};
    const auto range = [](KnobRange r) {
        return tr("%1 to %2").arg(qs(displayText(r.from)), qs(displayText(r.to)));
    };
    QString text = tr("%1 points: %2 from %3, across %4 from %5.")
                       .arg(qs(countText(picture_->data().rows())), nameOf(picture_->up()),
                            range(picture_->yRange()), nameOf(picture_->across()), range(picture_->xRange()));
    if (picture_->model().kind() == RowModel::Kind::none) {
        text += tr(" No model can be told from the formula.");
    } else if (!model_.isEmpty()) {
        text += tr(" The model %1 at step %2 goes from %3 to %4.")
                    .arg(qs(picture_->model().printed()), qs(countText(step_)),
                         qs(displayText(model_.first().y())), qs(displayText(model_.last().y())));
        for (const double place : decidesAt())
            text += tr(" It decides at %1.").arg(qs(displayText(place)));
    }
    constexpr std::size_t most = 20; // more are not listened to
    if (!batch_.empty()) {
        QStringList rows;
        for (const std::uint32_t row : batch_)
            if (static_cast<std::size_t>(rows.size()) < most)
                rows += qs(countText(row + 1));
        text += batch_.size() > most ? tr(" This step reads %1 rows.").arg(qs(countText(batch_.size())))
                                     : tr(" This step reads rows %1.").arg(rows.join(QStringLiteral(", ")));
    }
    if (const auto row = chosen())
        text += tr(" Chosen: %1.").arg(describe(*row).replace(QLatin1Char('\n'), QStringLiteral(", ")));
    return text;
}

} // namespace downhill
