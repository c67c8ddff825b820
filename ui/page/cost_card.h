// Choosing the cost: from the catalogue, or typed.
#pragma once

#include "ui/controls/card.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace downhill {

class LiveRun;

/// While a formula does not read, the reason stands below it and the last good cost keeps running.
class CostCard : public Card {
    Q_OBJECT
public:
    explicit CostCard(LiveRun* live, QWidget* parent = nullptr);

    void setLessonVisible(bool visible); ///< the line on what a cost teaches, where there is room
    void setTight(bool tight);           ///< the catalogue beside the title

private:
    void choose(int index);
    void takeFormula(const QString& text);
    void showCost();
    void showError(const QString& message);

    LiveRun* live_;
    QComboBox* catalogue_;
    QLineEdit* formula_;
    QLabel *slope_, *error_, *lesson_;
    bool lessonWanted_ = true, tight_ = false;
};

} // namespace downhill
