#include "ui/pins/pin_tabs.h"

#include "ui/controls/card.h"
#include "ui/pins/pin_list.h"
#include "ui/pins/pin_table.h"

#include <QToolButton>

namespace downhill {

PinTabs::PinTabs(Card* card, const QString& text, QWidget* page, PinList* pins)
    : CardTabs(card), pins_(pins), table_(new PinTable(pins)) {
    table_->setObjectName(QStringLiteral("pins"));
    table_->setAccessibleName(tr("Pinned runs"));
    pageButton_ = add(text, page);
    pinsButton_ = add({}, table_);
    connect(pins_, &PinList::changed, this, &PinTabs::countPins);
    countPins();
}

void PinTabs::setTheme(const Theme& theme) { table_->setTheme(theme); }

// Without pinned runs there is nothing to switch to.
void PinTabs::countPins() {
    const int count = pins_->rowCount();
    pinsButton_->setText(count == 1 ? tr("1 pinned run") : tr("%1 pinned runs").arg(count));
    pageButton_->setVisible(count > 0);
    pinsButton_->setVisible(count > 0);
    if (count == 0)
        showPins(false);
}

} // namespace downhill
