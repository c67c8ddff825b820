#include "ui/page/control_column.h"

#include "ui/controls/card.h"

#include <QVBoxLayout>

namespace downhill {

ControlColumn::ControlColumn(QWidget* parent) : QScrollArea(parent) {
    auto* column = new QWidget;
    column->setObjectName(QStringLiteral("controls"));
    auto* layout = new QVBoxLayout(column);
    layout->addStretch(1);
    setWidget(column);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ControlColumn::addCard(QWidget* card) {
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    column->insertWidget(column->count() - 1, card); // above the room that is left
}

void ControlColumn::setTheme(const Theme& theme) {
    theme_ = theme;
    setFixedWidth(theme.px(306));
    makeRoom(isLow());
}

bool ControlColumn::isLow() const { return height() <= theme_.px(700); }

void ControlColumn::makeRoom(bool low) {
    widget()->layout()->setContentsMargins(theme_.px(12), theme_.px(8), theme_.px(2), theme_.px(2));
    widget()->layout()->setSpacing(theme_.px(low ? 4 : 6));
    for (Card* card : widget()->findChildren<Card*>())
        card->layout()->setContentsMargins(theme_.px(14), theme_.px(low ? 6 : 7), theme_.px(14),
                                           theme_.px(low ? 6 : 8));
}

void ControlColumn::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    makeRoom(isLow());
}

} // namespace downhill
