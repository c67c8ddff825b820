#include "ui/page/control_column.h"

#include "ui/controls/card.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

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
    column->installEventFilter(this);
}

void ControlColumn::addCard(QWidget* card) {
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    column->insertWidget(column->count() - 1, card); // above the room that is left
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
    const bool low = height() <= theme_.px(700);
    widget()->layout()->setContentsMargins(theme_.px(12), theme_.px(8), theme_.px(2), theme_.px(2));
    widget()->layout()->setSpacing(theme_.px(low ? 4 : 6));
    for (Card* card : widget()->findChildren<Card*>()) {
        card->layout()->setContentsMargins(theme_.px(14), theme_.px(low ? 6 : 7), theme_.px(14),
                                           theme_.px(low ? 6 : 8));
        card->layout()->setSpacing(theme_.px(low ? 3 : 5));
    }
    fit();
}

ControlColumn::Room ControlColumn::room() const { return {viewport()->height(), theme_.scale, contents()}; }

// Gives up as little as will do.
void ControlColumn::fit() {
    fitted_ = room();
    for (const Measure& measure : measures_)
        measure(false);
    for (const Measure& measure : measures_) {
        if (neededHeight() <= viewport()->height())
            break;
        measure(true);
    }
}

int ControlColumn::neededHeight() const {
    // From the inside out, for a layout only tells the one around it once it is looked at again.
    const QList<QWidget*> parts = widget()->findChildren<QWidget*>();
    for (auto part = parts.rbegin(); part != parts.rend(); ++part)
        if ((*part)->layout())
            (*part)->layout()->activate();
    QLayout* column = widget()->layout();
    column->activate();
    return column->hasHeightForWidth() ? column->totalHeightForWidth(viewport()->width())
                                       : column->totalSizeHint().height();
}

// Where something in the column has become longer or shorter.
bool ControlColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest && room() != fitted_)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void ControlColumn::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    makeRoom();
}

} // namespace downhill
