#include "ui/page/rule_card.h"

#include "ui/controls/choice_row.h"
#include "ui/controls/note.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"
#include "ui/words/rule_formula.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace downhill {

RuleCard::RuleCard(QWidget* parent) : Card({}, parent) {
    titleLabel()->hide(); // the lists say what they are
    rule_ = new ChoiceRow(tr("R&ule"), tr("Update rule"), offersOf<RuleRow>(), this);
    schedule_ =
        new ChoiceRow(tr("Sch&edule"), tr("Schedule of the learning rate"), offersOf<ScheduleRow>(), this);
    below_ = new QWidget(this);
    formula_ = new Note(3, below_);
    auto* column = new QVBoxLayout(below_);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{rule_->fields(), schedule_->fields()})
        column->addWidget(part);
    column->addWidget(formula_, 1);
    body()->addWidget(rule_);
    body()->addWidget(schedule_);
    body()->addWidget(below_, 1);

    connect(rule_, &ChoiceRow::edited, this, [this](std::size_t row, const ParameterValues& values) {
        emit ruleEdited({RuleRow::all()[row], values});
    });
    connect(schedule_, &ChoiceRow::edited, this, [this](std::size_t row, const ParameterValues& values) {
        emit scheduleEdited({ScheduleRow::all()[row], values});
    });
    for (ChoiceRow* row : {rule_, schedule_})
        connect(row, &ChoiceRow::problemChanged, formula_, &Note::setProblem);
}

void RuleCard::setTheme(const Theme& theme) {
    rule_->setTheme(theme);
    schedule_->setTheme(theme);
    keepRoom();
}

void RuleCard::setTight(bool tight) {
    tight_ = tight;
    formula_->setLines(tight ? 1 : 3);
    keepRoom();
}

void RuleCard::keepRoom() {
    const int spacing = tight_ ? 2 : 4;
    const int rows = rule_->mostRows() + schedule_->mostRows();
    for (ChoiceRow* row : {rule_, schedule_})
        row->setSpacing(spacing);
    body()->setSpacing(spacing);
    below_->layout()->setSpacing(spacing);
    below_->setMinimumHeight(rows * (rule_->rowHeight() + spacing) + formula_->sizeHint().height());
}

void RuleCard::show(const RuleChoice& rule, const ScheduleChoice& schedule) {
    rule_->showChoice(rule.row(), rule.values);
    schedule_->showChoice(schedule.row(), schedule.values);
    QStringList lines = ruleFormula(rule.row().formula).split(QStringLiteral(";  "));
    for (QString& line : lines)
        line = isolated(line);
    QString formula = lines.join(u'\n');
    QString about = wordsOf(rule.row().about());
    if (!schedule.row().isConstant) {
        formula += tr("\nrate in step k = %1").arg(isolated(ruleFormula(schedule.row().formula)));
        about += QLatin1Char('\n') + wordsOf(schedule.row().about());
    }
    rule_->setToolTip(plainTip(formula));
    formula_->setText(formula + QLatin1Char('\n') + about);
}

} // namespace downhill
