#include "ui/page/control_column.h"

#include "ui/controls/card.h"
#include "ui/controls/room_needed.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace downhill {

ControlColumn::ControlColumn(QWidget* parent) : QScrollArea(parent) {
    auto* column = new QWidget;
    column->setObjectName(QStringLiteral("controls"));
    new QVBoxLayout(column);
    setWidget(column);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ControlColumn::addCard(QWidget* card) {
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    column->insertWidget(column->count() - (last_ ? 1 : 0), card);
}

void ControlColumn::setLastCard(QWidget* card) {
    last_ = card;
    static_cast<QVBoxLayout*>(widget()->layout())->addWidget(card, 1);
}

void ControlColumn::setMeasures(std::vector<Measure> measures) { measures_ = std::move(measures); }

void ControlColumn::addMeasure(Measure measure) {
    measures_.insert(measures_.empty() ? measures_.end() : measures_.end() - 1, std::move(measure));
}

void ControlColumn::setTheme(const Theme& theme) {
    theme_ = theme;
    setFixedWidth(theme.px(306));
    makeRoom();
}

// A low window moves all together a little.
void ControlColumn::makeRoom() {
    const int design = qRound(height() / theme_.scale);
    const bool low = design <= 700, lowest = design <= 640;
    const int above = theme_.px(lowest ? 2 : low ? 6 : 7), below = theme_.px(lowest ? 3 : low ? 6 : 8);
    QMargins around(theme_.px(12), theme_.px(lowest ? 4 : 8), theme_.px(2), theme_.px(2));
    if (isRightToLeft()) // layouts are mirrored, and their margins are not
        around = {around.right(), around.top(), around.left(), around.bottom()};
    widget()->layout()->setContentsMargins(around);
    widget()->layout()->setSpacing(theme_.px(lowest ? 3 : low ? 4 : 6));
    for (Card* card : widget()->findChildren<Card*>()) {
        card->layout()->setContentsMargins(theme_.px(14), above, theme_.px(14), below);
        card->layout()->setSpacing(theme_.px(lowest ? 2 : low ? 3 : 5));
    }
    fit();
}

// Gives up as little as will do.
void ControlColumn::fit() {
    if (fitting_) // what is shown has the layouts around it done at once, and with them this
        return;
    if (!isVisible())
        return;
    const int room = viewport()->height();
    {
        const QScopedValueRollback guard(fitting_, true);
        for (const Measure& measure : measures_)
            measure(false);
        for (const Measure& measure : measures_) {
            if (neededHeight() <= room)
                break;
            measure(true);
        }
        // What is scrolled anyway need not give up what is dearest, and has all the room it would like.
        if (!measures_.empty() && neededHeight() > room)
            measures_.back()(false);
        const int needed = neededHeight();
        widget()->setMinimumHeight(needed > room ? needed : 0);
    }
    if (viewport()->height() != room)
        makeRoom();
}

// As high as all would like to be: the least heights of a style sheet are a little less than that.
int ControlColumn::neededHeight() const {
    roomNeeded(widget());
    const QLayout* column = widget()->layout();
    return column->hasHeightForWidth() ? column->totalHeightForWidth(viewport()->width())
                                       : column->totalSizeHint().height();
}

void ControlColumn::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    makeRoom();
}

void ControlColumn::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    makeRoom();
}

} // namespace downhill
