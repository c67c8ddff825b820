#include "ui/page/rule_card.h"

#include "core/descent/rate_schedule.h"
#include "core/descent/update_rule.h"
#include "ui/controls/choice_row.h"
#include "ui/text/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

RuleCard::RuleCard(QWidget* parent) : Card({}, parent) {
    titleLabel()->hide(); // the lists say what they are
    rule_ = new ChoiceRow(tr("R&ule"), tr("Update rule"), ruleOffers(), this);
    schedule_ = new ChoiceRow(tr("Sch&edule"), tr("Schedule of the learning rate"), scheduleOffers(), this);
    formula_ = styledLabel({}, "muted", this);
    error_ = styledLabel({}, "error", this);
    error_->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{rule_, formula_, schedule_, error_})
        body()->addWidget(part);

    connect(rule_, &ChoiceRow::edited, this, &RuleCard::ruleEdited);
    connect(schedule_, &ChoiceRow::edited, this, &RuleCard::scheduleEdited);
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

void RuleCard::show(const Choice& rule, const Choice& schedule) {
    rule_->setChoice(rule);
    schedule_->setChoice(schedule);
    QString formula = QString::fromUtf8(findOffer(ruleOffers(), rule.name)->formula);
    if (schedule.name != "constant")
        formula += tr(";  rate in step k = %1")
                       .arg(QString::fromUtf8(findOffer(scheduleOffers(), schedule.name)->formula));
    rule_->setToolTip(formula);
    formula_->setText(formula.replace(QStringLiteral(";  "), QStringLiteral("\n")));
}

} // namespace downhill
