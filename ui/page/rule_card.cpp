#include "ui/page/rule_card.h"

#include "core/descent/rate_schedule.h"
#include "core/descent/update_rule.h"
#include "ui/controls/choice_row.h"
#include "ui/run/live_run.h"
#include "ui/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

RuleCard::RuleCard(LiveRun* live, QWidget* parent) : Card({}, parent), live_(live) {
    titleLabel()->hide(); // the lists say what they are
    rule_ = new ChoiceRow(tr("R&ule"), tr("Update rule"), ruleOffers(), this);
    schedule_ = new ChoiceRow(tr("Sch&edule"), tr("Schedule of the learning rate"), scheduleOffers(), this);
    formula_ = styledLabel({}, "muted", this);
    error_ = styledLabel({}, "error", this);
    error_->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{rule_, formula_, schedule_, error_})
        body()->addWidget(part);

    connect(rule_, &ChoiceRow::edited, this,
            [this](const Choice& rule) { live_->change([&](RunSettings& s) { s.rule = rule; }); });
    connect(schedule_, &ChoiceRow::edited, this, [this](const Choice& schedule) {
        live_->change([&](RunSettings& s) { s.schedule = schedule; });
    });
    for (ChoiceRow* row : {rule_, schedule_})
        connect(row, &ChoiceRow::problemChanged, this, [this](const QString& problem) {
            error_->setText(problem);
            error_->setVisible(!problem.isEmpty());
        });
    connect(live_, &LiveRun::settingsChanged, this, &RuleCard::showSettings);
    showSettings();
}

void RuleCard::setTheme(const Theme& theme) {
    rule_->setTheme(theme);
    schedule_->setTheme(theme);
}

void RuleCard::showSettings() {
    const RunSettings& settings = live_->settings();
    rule_->setChoice(settings.rule);
    schedule_->setChoice(settings.schedule);
    QString formula = QString::fromUtf8(findOffer(ruleOffers(), settings.rule.name)->formula);
    if (settings.schedule.name != "constant")
        formula += tr(";  rate in step k = %1")
                       .arg(QString::fromUtf8(findOffer(scheduleOffers(), settings.schedule.name)->formula));
    formula_->setText(formula.replace(QStringLiteral(";  "), QStringLiteral("\n")));
}

} // namespace downhill
