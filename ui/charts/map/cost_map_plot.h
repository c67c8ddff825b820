// A cost of two knobs as a map of contours, with the run walking down it.
#pragma once

#include "core/formula/formula.h"
#include "core/map/cost_map.h"
#include "ui/charts/plot/pinned_line.h"
#include "ui/charts/plot/run_path.h"
#include "ui/charts/plot/run_plot.h"

#include <QPainterPath>

#include <memory>
#include <optional>
#include <vector>

namespace downhill {

/// Cells across and up that make the lines of a map smooth on so many pixels.
QSize mapCells(QSizeF pixels);

/// The ground comes as a CostMap, which may be of another view than the one shown: it is drawn where it
/// belongs. On it the path, the step now with its arrow, the way uphill, and pinned runs, each with a dot at
/// the same step.
class CostMapPlot : public RunPlot {
    Q_OBJECT
public:
    explicit CostMapPlot(QGraphicsItem* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void show(std::shared_ptr<const Formula> cost, std::shared_ptr<const Run> run);
    void showMap(std::shared_ptr<const CostMap> map);
    const std::shared_ptr<const CostMap>& map() const { return map_; }
    /// What is shown: `view`, made wider or higher so that both knobs have the same scale and the gradient is
    /// seen to stand upright on the contours. Where that would make it more than four times as wide or high,
    /// each knob has a scale of its own.
    void setView(const MapView& view);
    const MapView& view() const { return view_; } ///< as it is shown
    /// Runs of before; those of another cost are left out.
    void showPinned(PinnedLines pinned);
    /// A lower place than where the run ended, to be marked.
    void showLowerPoint(std::optional<QPointF> place);
    /// Where the mouse is, in knob units: said with the cost there.
    void setProbe(std::optional<QPointF> place);

    bool isOnHandle(QPointF position) const override; ///< near enough to the start point to take it
    std::optional<std::size_t> stepAt(QPointF position) const override;
    QString describe(std::size_t step) const override;
    QString summary() const override;
    std::optional<QPointF> placeOf(std::size_t step) const override;
    QPointF pointOf(std::span<const double> w) const override;

signals:
    void viewChanged(); ///< another part is shown, as wanted or by the shape of the plot: it wants a map

protected:
    void paintGround(QPainter& p) override;
    void paintOver(QPainter& p) override;
    void plotAreaChanged() override;

private:
    struct PinnedPath {
        PinnedLine line;
        RunPath path;
    };
    RunPath pathOf(const RunCurve& curve) const;
    QPainterPath shapeOf(const std::vector<Polyline>& lines) const;
    double positionOf(const Isoband& band) const; ///< on the colour scale
    double costAt(QPointF place) const;
    void paintLegend(QPainter& p) const;
    void paintLine(QPainter& p, const QPolygonF& line, QPen pen) const;
    void paintPinned(QPainter& p) const;
    void paintPinnedNames(QPainter& p) const;
    void paintSteps(QPainter& p) const;
    void paintArrows(QPainter& p) const;
    void paintLowerPoint(QPainter& p) const;
    void paintLeaving(QPainter& p) const;

    std::shared_ptr<const Formula> cost_;
    std::shared_ptr<const CostMap> map_;
    MapView wanted_, view_;
    RunPath path_;
    std::vector<PinnedPath> pinned_;
    std::optional<QPointF> lower_, probe_;
};

} // namespace downhill
