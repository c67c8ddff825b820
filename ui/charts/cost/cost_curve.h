// The cost C(w) as a curve, with the run walking down it.
#pragma once

#include "ui/charts/cost/cost_view.h"
#include "ui/charts/plot/pinned_line.h"
#include "ui/charts/plot/run_plot.h"

#include <vector>

class QLineSeries;

namespace downhill {

/// Shows the path of a one-knob run, the step now with its tangent and the arrow to the next place, and, for
/// a run that leaves the view, where and at which step.
class CostCurve : public RunPlot {
    Q_OBJECT
public:
    explicit CostCurve(QGraphicsItem* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void show(std::shared_ptr<const Formula> cost, std::shared_ptr<const Run> run, KnobRange wanted);
    /// Runs of before; those of another cost are left out.
    void showPinned(PinnedLines pinned);
    /// A lower place than where the run ended, to be marked.
    void showLowerPoint(std::optional<double> w);
    std::optional<QPointF> lowerPlace() const; ///< where it is drawn; none when it lies outside
    /// While held, the view stays as it is, so that what is dragged does not run away.
    void holdView(bool hold);

    const CostView& view() const { return view_; }
    QPointF startPlace() const;
    bool isOnHandle(QPointF position) const override; ///< near enough to the start point to take it

    std::optional<std::size_t> stepAt(QPointF position) const override;
    QString describe(std::size_t step) const override;
    QString summary() const override;
    /// What follows from the slope at the step that is shown, as it stands beside its point.
    QString nextStepWords(double slope) const;
    std::optional<QPointF> placeOf(std::size_t step) const override;
    QPointF pointOf(std::span<const double> w) const override;

    const QLineSeries* curveSeries() const { return curve_; }
    const QLineSeries* pathSeries() const { return path_; }
    const std::vector<QLineSeries*>& pinnedSeries() const {
        return pinnedSeries_;
    } ///< one a pinned run, or more

protected:
    void paintOver(QPainter& painter) override;
    void plotAreaChanged() override;
    void stepMoved() override {}

private:
    void updateView();
    void drawCurve();
    void drawPath();
    void drawPinned();
    QList<QPointF> pathOf(const RunCurve& curve, std::vector<std::size_t>* dots) const;
    std::vector<QPolygonF> lines() const; ///< the curve, the path and those of pinned runs
    void paintSteps(QPainter& p) const;
    void paintTangent(QPainter& p) const;
    void paintStepArrow(QPainter& p) const;
    std::optional<QRectF> placeOfSlopeWords(QPointF at, double slope, QSizeF size) const;
    void paintSlopeWords(QPainter& p) const;
    void paintLeaving(QPainter& p) const;
    void paintLowerPoint(QPainter& p) const;

    std::shared_ptr<const Formula> cost_;
    KnobRange wanted_;
    CostView view_;
    std::optional<double> lower_;
    bool held_ = false;
    QLineSeries *curve_, *path_;
    PinnedLines pinned_;
    std::vector<QLineSeries*> pinnedSeries_; ///< kept when pins go: a chart's series are costly to make
    std::vector<std::size_t> dots_; ///< the steps that get a dot: those that would not lie on one another
};

} // namespace downhill
