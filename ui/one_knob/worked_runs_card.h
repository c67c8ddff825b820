// The worked runs, one click each.
#pragma once

#include "ui/controls/card.h"
#include "ui/one_knob/worked_runs.h"

class QPushButton;
class QToolButton;

namespace downhill {

class LiveRun;

class WorkedRunsCard : public Card {
    Q_OBJECT
public:
    explicit WorkedRunsCard(LiveRun* live, QWidget* parent = nullptr);

    void setFolded(bool folded); ///< a button with a menu of them, in place of the list

signals:
    void chosen(); ///< one was clicked, and its settings are the live ones

private:
    void choose(const WorkedRun& run);
    void markCurrent();
    void showTexts();

    LiveRun* live_;
    std::vector<WorkedRun> runs_;
    std::vector<QPushButton*> buttons_;
    QToolButton* menu_;
};

} // namespace downhill
