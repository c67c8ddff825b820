// A picture of a run at a playhead: what the cost curve and the loss curve have in common.
#pragma once

#include "ui/charts/plot/plot.h"
#include "ui/charts/plot/prediction_mark.h"

#include "core/descent/run.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace downhill {

class RunPlot : public Plot {
    Q_OBJECT
public:
    explicit RunPlot(QGraphicsItem* parent = nullptr) : Plot(parent) {}

    std::size_t step() const { return step_; }
    void setStep(std::size_t step); ///< moves the playhead

    /// The step drawn at this place, if one is near.
    virtual std::optional<std::size_t> stepAt(QPointF position) const = 0;
    /// The exact numbers of a step, for the label at the mouse.
    virtual QString describe(std::size_t step) const = 0;
    /// What the picture shows now, in words, for those who can't see it.
    virtual QString summary() const = 0;
    /// Where a step is drawn; none when it lies outside.
    virtual std::optional<QPointF> placeOf(std::size_t step) const = 0;

    /// Whether a press here takes hold of something that can be dragged.
    virtual bool isOnHandle(QPointF) const { return false; }

    void setHovered(std::optional<std::size_t> step);
    std::optional<std::size_t> hovered() const { return hovered_; }

    /// Where steps were said to lead, be they known by now or not.
    void showPredictions(std::vector<PredictionMark> predictions);
    const std::vector<PredictionMark>& predictions() const { return predictions_; }
    /// Where a place of the knobs is drawn, be it outside of the plot; not finite where it is not.
    virtual QPointF pointOf(std::span<const double> w) const;

protected:
    const std::shared_ptr<const Run>& run() const { return run_; }
    void setRun(std::shared_ptr<const Run> run);
    virtual void stepMoved() {}

    /// The label with the hovered step's numbers, and a ring around the step.
    void paintHover(QPainter& p) const;
    /// A square where each step was said to lead. The one in question has words, and a line to where it led.
    void paintPredictions(QPainter& p) const;

private:
    Qt::Alignment sideFor(const PredictionMark& mark, QPointF at) const;

    std::shared_ptr<const Run> run_;
    std::size_t step_ = 0;
    std::optional<std::size_t> hovered_;
    std::vector<PredictionMark> predictions_;
};

} // namespace downhill
