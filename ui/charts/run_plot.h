// A picture of a run at a playhead: what the cost curve and the loss curve have in common.
#pragma once

#include "ui/charts/plot.h"

#include "core/descent/run.h"

#include <memory>
#include <optional>

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

protected:
    const std::shared_ptr<const Run>& run() const { return run_; }
    void setRun(std::shared_ptr<const Run> run);
    virtual void stepMoved() {}

    /// The label with the hovered step's numbers, and a ring around the step.
    void paintHover(QPainter& p) const;

private:
    std::shared_ptr<const Run> run_;
    std::size_t step_ = 0;
    std::optional<std::size_t> hovered_;
};

} // namespace downhill
