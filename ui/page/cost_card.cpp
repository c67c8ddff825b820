#include "ui/page/cost_card.h"

#include "ui/run/live_run.h"
#include "ui/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace downhill {

CostCard::CostCard(LiveRun* live, QWidget* parent) : Card(tr("Cost fu&nction"), parent), live_(live) {
    catalogue_ = new QComboBox(this);
    catalogue_->setObjectName(QStringLiteral("catalogue"));
    catalogue_->setAccessibleName(tr("Cost function"));
    catalogue_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    catalogue_->setMinimumContentsLength(12);
    for (const NamedCost& cost : downhill::catalogue()) {
        const auto formula = std::get<std::shared_ptr<const Formula>>(Formula::parse(cost.formula));
        if (formula->knobs() != 1)
            continue;
        catalogue_->addItem(qs(cost.title), qs(cost.name));
        catalogue_->setItemData(catalogue_->count() - 1,
                                tr("C(w) = %1\n%2").arg(qs(formula->printed()), qs(cost.lesson)),
                                Qt::ToolTipRole);
    }
    catalogue_->addItem(tr("Your own formula"));
    titleLabel()->setBuddy(catalogue_);
    body()->addWidget(catalogue_);

    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("C(w) ="), this);
    formula_ = new QLineEdit(this);
    formula_->setObjectName(QStringLiteral("formula"));
    formula_->setMaxLength(
        2'000); // more than a formula may have, and still laid out at once when a book is pasted
    formula_->setAccessibleName(tr("Formula of the cost C(w)"));
    formula_->setToolTip(tr("Type a formula in w, such as w^2, 2(w+1)w, sin(3w) + w²/10, |w|, exp(−w)"));
    row->addWidget(label);
    row->addWidget(formula_, 1);
    body()->addLayout(row);

    error_ = styledLabel({}, "error", this);
    error_->hide();
    body()->addWidget(error_);
    slope_ = styledLabel({}, "muted", this);
    body()->addWidget(slope_);
    lesson_ = styledLabel({}, "muted", this);
    body()->addWidget(lesson_);
    body()->addStretch(1);

    connect(catalogue_, &QComboBox::activated, this, &CostCard::choose);
    connect(formula_, &QLineEdit::textEdited, this, &CostCard::takeFormula);
    connect(live_, &LiveRun::settingsChanged, this, &CostCard::showCost);
    showCost();
}

void CostCard::choose(int index) {
    const NamedCost* cost = findNamedCost(catalogue_->itemData(index).toString().toStdString());
    if (!cost) {
        formula_->setFocus();
        formula_->selectAll();
        return;
    }
    live_->change([&](RunSettings& s) { s = withCost(std::move(s), *cost); });
    showCost();
}

void CostCard::takeFormula(const QString& text) {
    const std::string typed = text.toStdString();
    const ParsedFormula parsed = Formula::parse(typed);
    if (const auto* error = std::get_if<FormulaError>(&parsed))
        return showError(tr("%1 (at character %2)").arg(qs(error->message)).arg(error->position + 1));
    if (std::get<std::shared_ptr<const Formula>>(parsed)->knobs() != 1)
        return showError(tr("This page turns one knob: write the formula in w alone."));
    live_->change([&](RunSettings& s) { s.cost = typed; });
    showError({});
}

void CostCard::showError(const QString& message) {
    error_->setText(message);
    error_->setVisible(!message.isEmpty());
    formula_->setProperty("invalid", !message.isEmpty());
    formula_->style()->unpolish(formula_);
    formula_->style()->polish(formula_);
    formula_->setAccessibleDescription(message);
}

void CostCard::showCost() {
    const Formula& formula = *live_->formula();
    if (formula_->text().toStdString() != formula.text()) {
        formula_->setText(qs(formula.text()));
        showError({});
    }
    slope_->setText(tr("slope  C′(w) = %1").arg(qs(formula.slopes()[0])));
    const NamedCost* named = live_->namedCost();
    const int index = named ? catalogue_->findData(qs(named->name)) : catalogue_->count() - 1;
    catalogue_->setCurrentIndex(index);
    lesson_->setText(named ? qs(named->lesson) : QString());
    lesson_->setVisible(lessonWanted_ && named);
    catalogue_->setToolTip(lesson_->text());
}

void CostCard::setLessonVisible(bool visible) {
    lessonWanted_ = visible;
    lesson_->setVisible(visible && live_->namedCost());
}

} // namespace downhill
