#include "ui/page/card_area.h"

#include "ui/controls/room_needed.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace downhill {

namespace {
constexpr double leastWidth = 694, leastHeight = 500; ///< of the area in a window of 1000 × 680
}

CardArea::CardArea(QWidget* parent) : QWidget(parent) {}

void CardArea::setArrangements(std::vector<CardArrangement> arrangements) {
    for (const CardArrangement& arrangement : std::exchange(arrangements_, std::move(arrangements)))
        for (const CardCell& cell : arrangement.cells)
            for (const CardCell::Place& place : cell.places)
                place.card->hide(); // those that still have a place are shown there
    for (const CardArrangement& arrangement : arrangements_)
        for (const CardCell& cell : arrangement.cells)
            for (const CardCell::Place& place : cell.places)
                place.card->setParent(this);
    current_ = nullptr;
    arrange();
}

void CardArea::setOffered(QWidget* card, bool offered) {
    away_.removeAll(card);
    if (offered)
        latest_.prepend(card);
    else
        away_ += card;
    showCards();
}

void CardArea::bringForward(QWidget* card) {
    latest_.removeAll(card);
    latest_.prepend(card);
    showCards();
}

void CardArea::hideCards(QList<QWidget*> cards) {
    hidden_ = std::move(cards);
    showCards();
}

void CardArea::setTheme(const Theme& theme) {
    theme_ = theme;
    current_ = nullptr; // its lengths are of the theme before
    arrange();
}

QSize CardArea::minimumSizeHint() const { return {theme_.px(leastWidth), theme_.px(leastHeight)}; }

void CardArea::arrange() {
    if (arrangements_.empty() || arranging_) // a card that is shown has the layouts around it done at once
        return;
    const int room = width();
    {
        const QScopedValueRollback guard(arranging_, true);
        arrangeFor(room);
    }
    if (width() != room)
        arrange();
}

void CardArea::arrangeFor(int room) {
    const auto fits = std::ranges::find_if(arrangements_, [&](const CardArrangement& arrangement) {
        return room >= theme_.px(arrangement.narrowest);
    });
    const CardArrangement& wanted = fits == arrangements_.end() ? arrangements_.back() : *fits;
    if (&wanted == current_)
        return;
    current_ = &wanted;
    delete layout();
    qDeleteAll(std::exchange(strips_, {}));
    tabs_.clear();
    for (QWidget* card : std::exchange(sized_, {})) {
        card->setMinimumSize(0, 0);
        card->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(theme_.px(12), theme_.px(8), theme_.px(12), theme_.px(10));
    grid->setSpacing(theme_.px(10));
    for (const CardCell& cell : wanted.cells)
        place(cell);
    for (std::size_t row = 0; row < wanted.rowStretch.size(); ++row)
        grid->setRowStretch(static_cast<int>(row), wanted.rowStretch[row]);
    for (std::size_t column = 0; column < wanted.columnStretch.size(); ++column)
        grid->setColumnStretch(static_cast<int>(column), wanted.columnStretch[column]);
    showCards();
    roomNeeded(this); // with their style sheet's fonts, on a page that has not been seen yet
    grid->activate(); // at once, as a page that is not arranged anew
}

void CardArea::place(const CardCell& cell) {
    auto* grid = static_cast<QGridLayout*>(layout());
    for (const CardCell::Place& place : cell.places) {
        if (place.width > 0)
            place.card->setFixedWidth(theme_.px(place.width));
        if (place.height > 0)
            place.card->setMinimumHeight(theme_.px(place.height));
        if (place.width > 0 || place.height > 0)
            sized_ += place.card;
    }
    if (cell.places.size() == 1) {
        grid->addWidget(cell.places.front().card, cell.row, cell.column, cell.rows, cell.columns);
        return;
    }
    auto* box = new QBoxLayout(cell.hasTabs() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    grid->addLayout(box, cell.row, cell.column, cell.rows, cell.columns);
    if (cell.hasTabs()) {
        box->setSpacing(theme_.px(5));
        box->addWidget(makeTabs(cell), 0, Qt::AlignLeft);
    }
    for (const CardCell::Place& place : cell.places)
        box->addWidget(place.card, cell.hasTabs() ? 1 : place.stretch);
}

QWidget* CardArea::makeTabs(const CardCell& cell) {
    auto* strip = new QFrame(this);
    strip->setObjectName(QStringLiteral("cardTabs"));
    strip->setAccessibleName(tr("Pictures"));
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme_.px(2));
    auto* group = new QButtonGroup(strip);
    for (const CardCell::Place& place : cell.places) {
        auto* button = new QToolButton(strip);
        button->setText(place.tab);
        button->setObjectName(QStringLiteral("tab"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the page
        connect(button, &QToolButton::clicked, this, [this, card = place.card] { bringForward(card); });
        group->addButton(button);
        row->addWidget(button);
        tabs_.insert(place.card, button);
    }
    strips_ += strip;
    strip->show();
    return strip;
}

void CardArea::showCards() {
    if (!current_)
        return;
    for (const CardCell& cell : current_->cells) {
        QList<QWidget*> offered;
        for (const CardCell::Place& place : cell.places)
            if (!away_.contains(place.card) && !hidden_.contains(place.card))
                offered += place.card;
        const auto latest =
            std::ranges::find_if(latest_, [&](QWidget* card) { return offered.contains(card); });
        QWidget* front = latest != latest_.end() ? *latest : offered.value(0);
        for (const CardCell::Place& place : cell.places) {
            const bool isOffered = offered.contains(place.card);
            place.card->setVisible(isOffered && (!cell.hasTabs() || place.card == front));
            if (QToolButton* tab = tabs_.value(place.card)) {
                tab->setVisible(isOffered);
                tab->setChecked(place.card == front);
                tab->parentWidget()->setVisible(offered.size() > 1);
            }
        }
    }
}

void CardArea::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace downhill
