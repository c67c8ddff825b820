// How a step follows from the slope, and what becomes of the rate on the way.
#pragma once

#include "core/rules/rule_row.h"
#include "core/schedules/schedule_row.h"
#include "ui/controls/card.h"

namespace downhill {

class ChoiceRow;
class Note;
struct Theme;

/// Keeps the room that its longest choice needs, whatever is chosen.
class RuleCard : public Card {
    Q_OBJECT
public:
    explicit RuleCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void
    setTight(bool tight); ///< rows closer together, and one line for the formulas where nothing else is free
    void show(const RuleChoice& rule, const ScheduleChoice& schedule); ///< does not emit

signals:
    void ruleEdited(const RuleChoice& rule);
    void scheduleEdited(const ScheduleChoice& schedule);

private:
    void keepRoom();

    ChoiceRow *rule_, *schedule_;
    QWidget* below_; ///< the formulas and the fields
    Note* formula_;
    bool tight_ = false;
};

} // namespace downhill
