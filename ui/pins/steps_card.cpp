#include "ui/pins/steps_card.h"

#include "ui/pins/pin_tabs.h"
#include "ui/steps/step_table.h"
#include "ui/steps/step_table_model.h"

#include <QLabel>

namespace downhill {

StepsCard::StepsCard(PinList* pins, QWidget* parent)
    : Card(tr("&Steps"), parent),
      steps_(new StepTableModel(this)),
      table_(new StepTable(steps_)),
      tabs_(new PinTabs(this, tr("Steps"), table_, pins)) {
    table_->setObjectName(QStringLiteral("steps"));
    table_->setAccessibleName(tr("Steps"));
    titleLabel()->setBuddy(table_);
}

PinTable* StepsCard::pinTable() const { return tabs_->table(); }

void StepsCard::setTheme(const Theme& theme) {
    table_->setTheme(theme);
    tabs_->setTheme(theme);
}

} // namespace downhill
