// The cost along the step: the one-knob picture, found on the map.
#pragma once

#include "core/formula/formula.h"
#include "core/map/cost_grid.h"
#include "ui/charts/plot/run_plot.h"

#include <array>
#include <memory>
#include <optional>

class QLineSeries;

namespace downhill {

/// Cuts the landscape straight through the step now, from one edge of the map to the other. The axis is the
/// distance from where the step begins, in the knobs' units, ahead to the right; the curve has there the
/// slope that the step feels. Plain descent steps against the gradient, so there the cut is along the
/// gradient; other rules may turn aside.
class SliceCurve : public RunPlot {
    Q_OBJECT
public:
    explicit SliceCurve(QGraphicsItem* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void show(std::shared_ptr<const Formula> cost, std::shared_ptr<const Run> run);
    void setView(const MapView& view); ///< the part of the landscape that the cut runs through

    std::optional<std::size_t> stepAt(QPointF) const override { return std::nullopt; }
    QString describe(std::size_t) const override { return {}; }
    QString summary() const override;
    std::optional<QPointF> placeOf(std::size_t step) const override;

    double stepLength() const { return length_; } ///< 0 where there is no step
    /// The slope along the cut where the step begins: below 0 when the step leads downhill.
    double slope() const { return slope_; }

protected:
    void paintOver(QPainter& painter) override;
    void plotAreaChanged() override;
    void stepMoved() override;

private:
    void findDirection();
    double costAt(double distance) const;

    std::shared_ptr<const Formula> cost_;
    MapView view_;
    QLineSeries* curve_;
    std::array<double, 2> from_{}, along_{}; ///< where the step begins, and its direction, of length 1
    double length_ = 0, slope_ = 0;
    bool cut_ = false; ///< there is a direction to cut along
};

} // namespace downhill
