#include "ui/page/rule_card.h"

#include "ui/controls/choice_row.h"
#include "ui/text/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

RuleCard::RuleCard(QWidget* parent) : Card({}, parent) {
    titleLabel()->hide(); // the lists say what they are
    rule_ = new ChoiceRow(tr("R&ule"), tr("Update rule"), offersOf<RuleRow>(), this);
    schedule_ =
        new ChoiceRow(tr("Sch&edule"), tr("Schedule of the learning rate"), offersOf<ScheduleRow>(), this);
    formula_ = styledLabel({}, "muted", this);
    error_ = styledLabel({}, "error", this);
    error_->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{rule_, formula_, schedule_, error_})
        body()->addWidget(part);

    connect(rule_, &ChoiceRow::edited, this, [this](std::size_t row, const ParameterValues& values) {
        emit ruleEdited({RuleRow::all()[row], values});
    });
    connect(schedule_, &ChoiceRow::edited, this, [this](std::size_t row, const ParameterValues& values) {
        emit scheduleEdited({ScheduleRow::all()[row], values});
    });
    for (ChoiceRow* row : {rule_, schedule_})
        connect(row, &ChoiceRow::problemChanged, this, [this](const QString& problem) {
            error_->setText(problem);
            error_->setVisible(!problem.isEmpty());
        });
}

void RuleCard::setTheme(const Theme& theme) {
    rule_->setTheme(theme);
    schedule_->setTheme(theme);
}

void RuleCard::setTight(bool tight) {
    body()->setSpacing(tight ? 2 : 4);
    rule_->setTight(tight);
    schedule_->setTight(tight);
}

void RuleCard::setFormulaVisible(bool visible) { formula_->setVisible(visible); }

void RuleCard::show(const RuleChoice& rule, const ScheduleChoice& schedule) {
    rule_->showChoice(rule.row(), rule.values);
    schedule_->showChoice(schedule.row(), schedule.values);
    QString formula = QString::fromUtf8(rule.row().formula);
    if (!schedule.row().isConstant)
        formula += tr(";  rate in step k = %1").arg(QString::fromUtf8(schedule.row().formula));
    rule_->setToolTip(formula);
    formula_->setText(formula.replace(QStringLiteral(";  "), QStringLiteral("\n")));
}

} // namespace downhill
