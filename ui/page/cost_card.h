// Choosing the cost: from the catalogue, or typed.
#pragma once

#include "ui/controls/card.h"

class QComboBox;
class QLineEdit;

namespace downhill {

class ElidedLabel;
class LiveRun;
class Note;

/// While a formula does not read, the reason stands below it, in the slope's place, and the last good cost
/// keeps running.
class CostCard : public Card {
    Q_OBJECT
public:
    explicit CostCard(LiveRun* live, QWidget* parent = nullptr);

    void setLessonVisible(bool visible); ///< the line on what a cost teaches, where there is room
    void setTight(bool tight);           ///< the catalogue beside the title, and fewer lines for slopes

private:
    void choose(int index);
    void takeFormula(const QString& text);
    void showCost();
    void showError(const QString& message);
    int slopeLines() const;

    LiveRun* live_;
    QComboBox* catalogue_;
    QLineEdit* formula_;
    Note* slope_;
    ElidedLabel* lesson_;
    bool tight_ = false;
};

} // namespace downhill
