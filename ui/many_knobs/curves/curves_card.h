// The curves of the training in the window: its cost, and below it how much it gets right.
#pragma once

#include "ui/charts/training/training_plot.h"
#include "ui/controls/card.h"

class QCheckBox;
class QComboBox;

namespace downhill {

class TrainingCanvas;

class CurvesCard : public Card {
    Q_OBJECT
public:
    explicit CurvesCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const std::shared_ptr<const TrainingRun>& training);
    void showPinned(const TrainingLines& pinned);
    /// Buttons at the left of the header.
    void addButton(QAction* action);

    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const;
    void setEffort(Effort effort);
    Effort effort() const;

    /// Where there is no room for both curves the cost is there alone.
    void setAccuracyShown(bool shown);

    TrainingCanvas* view() const { return costView_; } ///< that of the cost
    TrainingPlot* cost() const { return cost_; }
    TrainingPlot* accuracy() const { return accuracy_; }

signals:
    void axesChanged();

private:
    QCheckBox* log_;
    QComboBox* effort_;
    TrainingPlot *cost_, *accuracy_;
    TrainingCanvas *costView_, *accuracyView_;
    int buttons_ = 0;
};

} // namespace downhill
