#include "ui/charts/plot/run_plot.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {

void RunPlot::setRun(std::shared_ptr<const Run> run) {
    run_ = std::move(run);
    step_ = std::min(step_, run_->stepsTaken());
    if (hovered_ && *hovered_ >= run_->rows())
        hovered_.reset();
}

void RunPlot::setStep(std::size_t step) {
    if (run_)
        step = std::min(step, run_->stepsTaken());
    if (step == step_)
        return;
    step_ = step;
    stepMoved();
    updateOver();
}

void RunPlot::setHovered(std::optional<std::size_t> step) {
    if (step == hovered_)
        return;
    hovered_ = step;
    updateOver();
}

void RunPlot::showPredictions(std::vector<PredictionMark> predictions) {
    if (predictions == predictions_)
        return;
    predictions_ = std::move(predictions);
    updateOver();
}

QPointF RunPlot::pointOf(std::span<const double>) const {
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    return {nowhere, nowhere};
}

// Beside a mark, away from where its step begins and from where it led.
Qt::Alignment RunPlot::sideFor(const PredictionMark& mark, QPointF at) const {
    struct Side {
        QPointF towards;
        Qt::Alignment alignment;
    };
    const double half = std::sqrt(0.5);
    const Side sides[] = {
        {{0, -1}, Qt::AlignTop | Qt::AlignHCenter},       {{half, half}, Qt::AlignRight | Qt::AlignBottom},
        {{-half, -half}, Qt::AlignLeft | Qt::AlignTop},   {{half, -half}, Qt::AlignRight | Qt::AlignTop},
        {{-half, half}, Qt::AlignLeft | Qt::AlignBottom}, {{1, 0}, Qt::AlignRight | Qt::AlignVCenter},
        {{-1, 0}, Qt::AlignLeft | Qt::AlignVCenter}};
    const auto inTheWay = [&](const Side& side) {
        double most = -1;
        for (const std::size_t step : {mark.step - 1, mark.step})
            if (const auto place = placeOf(step); place && QLineF(at, *place).length() > 1)
                most = std::max(most,
                                QPointF::dotProduct(*place - at, side.towards) / QLineF(at, *place).length());
        const double width = side.towards.x() * theme().dp(240), height = side.towards.y() * theme().dp(40);
        const bool fits = plotArea().contains(QPointF(
                              std::clamp(at.x(), plotArea().left(), plotArea().right()), at.y() + height)) &&
                          plotArea().contains(QPointF(at.x() + width, plotArea().center().y()));
        return fits ? most : 2;
    };
    return std::ranges::min_element(sides, {}, inTheWay)->alignment;
}

void RunPlot::paintPredictions(QPainter& p) const {
    if (!run_)
        return;
    const auto of = [&](std::size_t step) {
        return std::ranges::find(predictions_, step, &PredictionMark::step);
    };
    const auto next = of(run_->rows());
    const bool open = step_ == run_->stepsTaken() && next != predictions_.end();
    const auto inQuestion = open ? next : of(step_);
    const QRectF area = plotArea();
    const double half = theme().dp(5);
    for (auto mark = predictions_.begin(); mark != predictions_.end(); ++mark) {
        const QPointF at = pointOf(mark->said);
        if (!std::isfinite(at.x()) || !std::isfinite(at.y()))
            continue;
        // What was said to lie outside stands at the edge, without a square that would say it lies there.
        const QPointF shown(std::clamp(at.x(), area.left(), area.right()),
                            std::clamp(at.y(), area.top(), area.bottom()));
        const bool isInQuestion = mark == inQuestion;
        if (const auto truth = placeOf(mark->step); isInQuestion && truth) {
            p.setPen(QPen(theme().accent, theme().dp(1.6), Qt::DotLine));
            p.drawLine(shown, *truth);
        }
        if (shown == at) {
            p.setPen(QPen(theme().accent, theme().dp(isInQuestion ? 2.4 : 1.5)));
            p.setBrush(isInQuestion ? QBrush(theme().card) : QBrush(Qt::NoBrush));
            p.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
        }
        if (isInQuestion)
            paintNote(p, shown, sideFor(*mark, shown), mark->words, theme().accent);
    }
}

void RunPlot::paintHover(QPainter& p) const {
    if (!hovered_ || !run_)
        return;
    if (const auto at = placeOf(*hovered_)) {
        paintRing(p, *at);
        paintLabel(p, *at, describe(*hovered_));
    }
}

} // namespace downhill
