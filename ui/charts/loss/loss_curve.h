// The training loss curve: the cost, step by step.
#pragma once

#include "ui/charts/loss/loss_view.h"
#include "ui/charts/plot/pinned_line.h"
#include "ui/charts/plot/run_plot.h"

class QLineSeries;

namespace downhill {

/// Where the rate was changed on the way there is a mark with the new rate.
class LossCurve : public RunPlot {
    Q_OBJECT
public:
    explicit LossCurve(QGraphicsItem* parent = nullptr);

    void setTheme(const Theme& theme) override;
    /// `floor`, where it is known, is the lowest cost within reach: it stays in the picture, so that a run
    /// which hardly moves also looks like it.
    void show(std::shared_ptr<const Run> run, std::optional<double> floor);
    /// Runs of before, beside it.
    void showPinned(PinnedLines pinned);
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const { return logarithmic_; }

    /// The first step whose cost is above or below the picture, when there is one.
    std::optional<std::size_t> leftAt() const {
        return view_.leftAt.empty() ? std::nullopt : view_.leftAt.front();
    }

    std::optional<std::size_t> stepAt(QPointF position) const override;
    QString describe(std::size_t step) const override;
    QString summary() const override;
    std::optional<QPointF> placeOf(std::size_t step) const override;

    const QLineSeries* lineSeries() const { return line_; }
    const std::vector<QLineSeries*>& pinnedSeries() const {
        return pinnedSeries_;
    } ///< one a pinned run, or more

protected:
    void paintOver(QPainter& painter) override;
    void plotAreaChanged() override;

private:
    AxisScale costScale() const;
    QList<QPointF> pointsOf(const RunCurve& curve) const;
    double roomForMarks() const;
    std::vector<QPolygonF> lines() const; ///< this run's, and those beside it
    void paintPinned(QPainter& p) const;
    void paintRateChanges(QPainter& p) const;
    QString logNote() const; ///< what a log axis can't show
    void paintOutOfView(QPainter& p) const;

    std::optional<double> floor_;
    bool logarithmic_ = false;
    LossView view_;
    QLineSeries* line_;
    PinnedLines pinned_;
    std::vector<QLineSeries*> pinnedSeries_; ///< kept when pins go: a chart's series are costly to make
};

} // namespace downhill
