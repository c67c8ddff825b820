// The steps of the current run, or the runs pinned beside it.
#pragma once

#include "ui/controls/card.h"
#include "ui/theme/theme.h"

class QStackedWidget;
class QToolButton;

namespace downhill {

class PinList;
class PinTable;
class StepTable;
class StepTableModel;

class StepsCard : public Card {
    Q_OBJECT
public:
    StepsCard(PinList* pins, QWidget* parent = nullptr);

    StepTable* table() const { return table_; }
    StepTableModel* steps() const { return steps_; }
    PinTable* pinTable() const { return pinTable_; }

    void setTheme(const Theme& theme);
    void showPins(bool shown);

private:
    void countPins();

    PinList* pins_;
    StepTableModel* steps_;
    StepTable* table_;
    PinTable* pinTable_;
    QStackedWidget* pages_;
    QToolButton *stepsButton_, *pinsButton_;
};

} // namespace downhill
