#include "ui/controls/card_tabs.h"

#include "ui/controls/card.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace downhill {

CardTabs::CardTabs(Card* card)
    : QObject(card), card_(card), pages_(new QStackedWidget(card)), buttons_(new QButtonGroup(this)) {
    card_->body()->addWidget(pages_, 1);
    connect(buttons_, &QButtonGroup::idToggled, this, [this](int tab, bool on) {
        if (on)
            pages_->setCurrentIndex(tab);
    });
    connect(pages_, &QStackedWidget::currentChanged, this, &CardTabs::currentChanged);
}

QToolButton* CardTabs::add(const QString& text, QWidget* page) {
    auto* button = new QToolButton(card_);
    button->setText(text);
    button->setObjectName(QStringLiteral("tab"));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    card_->header()->addWidget(button);
    buttons_->addButton(button, pages_->addWidget(page));
    button->setChecked(pages_->count() == 1);
    return button;
}

void CardTabs::setCurrent(int tab) { buttons_->button(tab)->setChecked(true); }
int CardTabs::current() const { return pages_->currentIndex(); }

} // namespace downhill
