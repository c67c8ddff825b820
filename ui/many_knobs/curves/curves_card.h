// The curves of the training in the window: its cost, and below it how much it gets right.
#pragma once

#include "ui/charts/training/training_plot.h"
#include "ui/controls/card.h"

class QCheckBox;
class QComboBox;
class QToolButton;

namespace downhill {

class TrainingCanvas;

class CurvesCard : public Card {
    Q_OBJECT
public:
    explicit CurvesCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const std::shared_ptr<const TrainingRun>& training);
    void showPinned(const TrainingLines& pinned);
    /// A demonstration: a button at the left of the header, in a menu there where the header has no room.
    void addDemonstration(QAction* action);

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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitButtons();

    QCheckBox* log_;
    QComboBox* effort_;
    TrainingPlot *cost_, *accuracy_;
    TrainingCanvas *costView_, *accuracyView_;
    QList<QToolButton*> buttons_; ///< of the demonstrations
    bool fitting_ = false;
    QToolButton* demonstrations_; ///< with the menu of them
};

} // namespace downhill
