// The curves of a training: the cost, or the accuracy, step by step or image by image.
#pragma once

#include "ui/charts/plot/plot.h"
#include "ui/charts/training/training_view.h"

#include <memory>
#include <optional>
#include <vector>

class QLineSeries;

namespace downhill {

/// A training of before, drawn beside the current one.
struct TrainingLine {
    std::shared_ptr<const TrainingRun> training;
    QString label;
    int look = 0;       ///< 0 … mostPins − 1: which colour and dash
    bool faint = false; ///< of other digits or another network than the current training
};
using TrainingLines = std::vector<TrainingLine>;

/// The cost of each step's batch is thin, that of the images held out bold; of trainings beside it only the
/// latter is drawn. Where rate, rule or batch were changed on the way there is a mark that says so.
class TrainingPlot : public Plot {
    Q_OBJECT
public:
    enum class Quantity {
        cost,
        accuracy ///< the share of held-out images that are right, in per cent
    };
    explicit TrainingPlot(Quantity quantity, QGraphicsItem* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void show(std::shared_ptr<const TrainingRun> training);
    void showPinned(TrainingLines pinned);
    void setEffort(Effort effort);
    void setLogarithmic(bool logarithmic); ///< the cost; an accuracy stays as it is

    /// The step at this place; none outside of the plot.
    std::optional<std::uint64_t> stepAt(QPointF position) const;
    void setHovered(std::optional<std::uint64_t> step);
    /// What is known of a step, in lines.
    QString describe(std::uint64_t step) const;
    /// What the picture shows now, in words, for those who can't see it.
    QString summary() const;

    /// Where something was changed on the way, as it is marked.
    std::vector<Mark> changeMarks() const;

    const QLineSeries* batchSeries() const { return batches_; }
    const QLineSeries* heldOutSeries() const { return heldOut_; }
    const std::vector<QLineSeries*>& pinnedSeries() const { return pinnedSeries_; }

protected:
    void paintOver(QPainter& painter) override;
    void plotAreaChanged() override;

private:
    bool isCost() const { return quantity_ == Quantity::cost; }
    void nameAxes();
    AxisScale valueScale(const std::vector<CostColumn>& columns) const;
    QList<QPointF> batchPoints(const std::vector<CostColumn>& columns) const;
    QList<QPointF> heldOutPoints(const TrainingRun& training) const;
    double shownValue(const HeldOutRow& row) const;

    void paintChanges(QPainter& p) const;
    void paintLabels(QPainter& p) const;
    void paintEnd(QPainter& p) const;
    void paintHover(QPainter& p) const;

    Quantity quantity_;
    Effort effort_ = Effort::steps;
    bool logarithmic_ = false;
    std::shared_ptr<const TrainingRun> training_;
    TrainingLines pinned_;
    CostColumns costs_;
    QLineSeries *batches_, *heldOut_;
    std::vector<QLineSeries*> pinnedSeries_; ///< kept when pins go: a chart's series are costly to make
    std::optional<std::uint64_t> hovered_;
};

} // namespace downhill
