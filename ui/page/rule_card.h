// How a step follows from the slope, and what becomes of the rate on the way.
#pragma once

#include "ui/controls/card.h"

namespace downhill {

class ChoiceRow;
struct Choice;
struct Theme;

class RuleCard : public Card {
    Q_OBJECT
public:
    explicit RuleCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTight(bool tight); ///< two parameters in a row
    void setFormulaVisible(bool visible);
    void show(const Choice& rule, const Choice& schedule); ///< does not emit

signals:
    void ruleEdited(const Choice& rule);
    void scheduleEdited(const Choice& schedule);

private:
    ChoiceRow *rule_, *schedule_;
    QLabel *formula_, *error_;
};

} // namespace downhill
