// How a step follows from the slope, and what becomes of the rate on the way.
#pragma once

#include "core/rules/rule_row.h"
#include "core/schedules/schedule_row.h"
#include "ui/controls/card.h"

namespace downhill {

class ChoiceRow;
struct Theme;

class RuleCard : public Card {
    Q_OBJECT
public:
    explicit RuleCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTight(bool tight); ///< two parameters in a row
    void setFormulaVisible(bool visible);
    void show(const RuleChoice& rule, const ScheduleChoice& schedule); ///< does not emit

signals:
    void ruleEdited(const RuleChoice& rule);
    void scheduleEdited(const ScheduleChoice& schedule);

private:
    ChoiceRow *rule_, *schedule_;
    QLabel *formula_, *error_;
};

} // namespace downhill
