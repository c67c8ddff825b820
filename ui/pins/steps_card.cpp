#include "ui/pins/steps_card.h"

#include "ui/pins/pin_list.h"
#include "ui/pins/pin_table.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace downhill {

StepsCard::StepsCard(PinList* pins, QWidget* parent)
    : Card(tr("&Steps"), parent),
      pins_(pins),
      steps_(new StepTableModel(this)),
      table_(new StepTable(steps_)),
      pinTable_(new PinTable(pins)),
      pages_(new QStackedWidget) {
    table_->setObjectName(QStringLiteral("steps"));
    table_->setAccessibleName(tr("Steps"));
    pinTable_->setObjectName(QStringLiteral("pins"));
    pinTable_->setAccessibleName(tr("Pinned runs"));
    titleLabel()->setBuddy(table_);
    pages_->addWidget(table_);
    pages_->addWidget(pinTable_);
    body()->addWidget(pages_, 1);

    const auto addButton = [this](const QString& text) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setObjectName(QStringLiteral("tab"));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        header()->addWidget(button);
        return button;
    };
    stepsButton_ = addButton(tr("Steps"));
    pinsButton_ = addButton({});
    auto* group = new QButtonGroup(this);
    group->addButton(stepsButton_);
    group->addButton(pinsButton_);
    stepsButton_->setChecked(true);
    connect(pinsButton_, &QToolButton::toggled, this, [this](bool shown) {
        pages_->setCurrentWidget(shown ? static_cast<QWidget*>(pinTable_) : table_);
    });
    connect(pins_, &PinList::changed, this, &StepsCard::countPins);
    countPins();
}

void StepsCard::setTheme(const Theme& theme) {
    table_->setTheme(theme);
    pinTable_->setTheme(theme);
}

void StepsCard::showPins(bool shown) { (shown ? pinsButton_ : stepsButton_)->setChecked(true); }

// Without pinned runs there is nothing to switch to.
void StepsCard::countPins() {
    const int count = pins_->rowCount();
    pinsButton_->setText(count == 1 ? tr("1 pinned run") : tr("%1 pinned runs").arg(count));
    stepsButton_->setVisible(count > 0);
    pinsButton_->setVisible(count > 0);
    if (count == 0)
        showPins(false);
}

} // namespace downhill
