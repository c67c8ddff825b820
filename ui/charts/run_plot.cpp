#include "ui/charts/run_plot.h"

#include <algorithm>

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

void RunPlot::paintHover(QPainter& p) const {
    if (!hovered_ || !run_)
        return;
    if (const auto at = placeOf(*hovered_)) {
        paintRing(p, *at);
        paintLabel(p, *at, describe(*hovered_));
    }
}

} // namespace downhill
