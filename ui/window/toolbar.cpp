#include "ui/window/toolbar.h"

#include "core/network/network_design.h"
#include "core/text/number_text.h"
#include "ui/controls/room_needed.h"
#include "ui/export/export_actions.h"
#include "ui/page/page.h"
#include "ui/page/page_switch.h"
#include "ui/plain/tip.h"
#include "ui/playback/transport_button.h"
#include "ui/text/text.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace downhill {

namespace {

/// Hidden or not, that is the transport's own business, and not of the stack that it is in.
QWidget* holderOf(QWidget* transport) {
    auto* holder = new QWidget;
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    if (transport)
        layout->addWidget(transport);
    return holder;
}

} // namespace

Toolbar::Toolbar(const std::vector<Page*>& pages, const ExportActions* exports, QAction* present,
                 QWidget* parent)
    : QFrame(parent),
      pages_(pages),
      switch_(new PageSwitch(
          {{tr("One knob"), tr("One")},
           {tr("Two knobs"), tr("Two")},
           {tr("%L1 knobs").arg(qs(countText(networkKnobs))), tr("%L1").arg(qs(countText(networkKnobs)))},
           {tr("Learn"), tr("Learn")}})),
      transports_(new QStackedWidget) {
    setObjectName(QStringLiteral("toolbar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(switch_);
    for (Page* page : pages_)
        transports_->addWidget(holderOf(page->transport()));
    layout->addWidget(transports_, 1);
    addButtons(exports, present);
}

void Toolbar::addButtons(const ExportActions* exports, QAction* present) {
    pin_ = new QToolButton(this);
    pin_->setAccessibleName(tr("Pin run"));
    export_ = exports->makeButton();
    present_ = new QToolButton(this);
    present_->setDefaultAction(present);
    present_->setAccessibleName(tr("Present"));
    more_ = new QToolButton(this);
    more_->setAccessibleName(tr("More"));
    more_->setToolTip(plainTip(tr("Pin, export, present")));
    more_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more_);
    for (const Page* page : pages_)
        if (QAction* pin = page->pinAction()) // away while its page is
            menu->addAction(pin);
    moreExport_ = menu->addMenu(export_->menu());
    moreExport_->setText(export_->text());
    menu->addAction(present);
    more_->setMenu(menu);
    moreExportKey_ = new QShortcut(export_->shortcut(), this);
    connect(moreExportKey_, &QShortcut::activated, this, [this] {
        more_->menu()->popup(more_->mapToGlobal(more_->rect().bottomLeft()));
        more_->menu()->setActiveAction(moreExport_);
    });
    for (QToolButton* button : {pin_, export_, present_, more_}) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the page
        layout()->addWidget(button);
    }
}

void Toolbar::showPage(int page) {
    page_ = page;
    transports_->setCurrentIndex(page);
    switch_->setCurrent(page);
    const Page* shown = pages_[static_cast<std::size_t>(page)];
    if (QAction* pin = shown->pinAction())
        pin_->setDefaultAction(pin);
    fit();
}

void Toolbar::setTheme(const Theme& theme) {
    layout()->setContentsMargins(theme.px(12), theme.px(7), theme.px(12), theme.px(7));
    layout()->setSpacing(theme.px(8));
    const int size = theme.px(14);
    export_->setIcon(signIcon(Sign::down, theme.muted, size));
    more_->setIcon(signIcon(Sign::more, theme.text, size));
    more_->setIconSize({size, size});
    {
        const QScopedValueRollback guard(fitting_, true);
        say(mostGivenUp);
        least_ = roomNeeded(this).width();
    }
    fit();
}

// Gives up as little as will do, and as much on every page: the longest of their transports counts, and the
// buttons of all.
void Toolbar::fit() {
    if (fitting_) // a button that is shown has the layouts around it done at once, and with them this
        return;
    const int room = width();
    {
        const QScopedValueRollback guard(fitting_, true);
        for (int less = 0; less <= mostGivenUp; ++less) {
            say(less);
            if (roomNeeded(this).width() <= room)
                break;
        }
        showWhatThePageHas();
    }
    updateGeometry();
    if (width() != room)
        fit();
}

void Toolbar::say(int less) {
    for (const Page* page : pages_)
        if (page->transport())
            setTransportWords(page->transport(), less < 1);
    short_ = less >= 2;
    for (QToolButton* button : {pin_, export_, present_})
        button->setVisible(!short_);
    more_->setVisible(short_);
    switch_->setShort(less >= 3);
}

void Toolbar::showWhatThePageHas() {
    const Page* shown = pages_[static_cast<std::size_t>(page_)];
    pin_->setVisible(!short_ && shown->pinAction());
    export_->setVisible(!short_ && shown->exports());
    moreExport_->setVisible(shown->exports());
    moreExportKey_->setEnabled(short_ && shown->exports());
}

QSize Toolbar::minimumSizeHint() const { return {least_, QFrame::minimumSizeHint().height()}; }

void Toolbar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

} // namespace downhill
