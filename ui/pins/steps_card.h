// The steps of the current run, or the runs pinned beside it.
#pragma once

#include "ui/controls/card.h"
#include "ui/theme/theme.h"

namespace downhill {

class PinList;
class PinTable;
class PinTabs;
class StepTable;
class StepTableModel;

class StepsCard : public Card {
    Q_OBJECT
public:
    StepsCard(PinList* pins, QWidget* parent = nullptr);

    StepTable* table() const { return table_; }
    StepTableModel* steps() const { return steps_; }
    PinTable* pinTable() const;

    void setTheme(const Theme& theme);
    PinTabs* tabs() const { return tabs_; }

private:
    StepTableModel* steps_;
    StepTable* table_;
    PinTabs* tabs_;
};

} // namespace downhill
