// How a step follows from the slope, and what becomes of the rate on the way.
#pragma once

#include "ui/controls/card.h"

namespace downhill {

class ChoiceRow;
class LiveRun;
struct Theme;

class RuleCard : public Card {
    Q_OBJECT
public:
    explicit RuleCard(LiveRun* live, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

private:
    void showSettings();

    LiveRun* live_;
    ChoiceRow *rule_, *schedule_;
    QLabel *formula_, *error_;
};

} // namespace downhill
