// The worked runs, one click each.
#pragma once

#include "ui/controls/card.h"
#include "ui/one_knob/worked_runs.h"

class QPushButton;

namespace downhill {

class LiveRun;

class WorkedRunsCard : public Card {
    Q_OBJECT
public:
    explicit WorkedRunsCard(LiveRun* live, QWidget* parent = nullptr);

signals:
    void chosen(); ///< one was clicked, and its settings are the live ones

private:
    void markCurrent();

    LiveRun* live_;
    std::vector<WorkedRun> runs_;
    std::vector<QPushButton*> buttons_;
};

} // namespace downhill
