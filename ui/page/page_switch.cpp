#include "ui/page/page_switch.h"

#include "ui/plain/tip.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

#include <utility>

namespace downhill {

PageSwitch::PageSwitch(std::vector<Title> titles, QWidget* parent)
    : QFrame(parent), titles_(std::move(titles)), buttons_(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("pageSwitch"));
    setAccessibleName(tr("Page"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const int pages = static_cast<int>(titles_.size());
    for (int page = 0; page < pages; ++page) {
        const QString& title = titles_[static_cast<std::size_t>(page)].whole;
        auto* button = new QToolButton(this);
        button->setText(title);
        button->setAccessibleName(title);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the page
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
        button->setShortcut(key);
        button->setToolTip(plainTip(tr("%1 (%2)").arg(title, key.toString(QKeySequence::NativeText))));
        button->setProperty("place", page == 0 ? "first" : page + 1 == pages ? "last" : "middle");
        buttons_->addButton(button, page);
        row->addWidget(button);
    }
    connect(buttons_, &QButtonGroup::idClicked, this, &PageSwitch::chosen);
}

void PageSwitch::setShort(bool shorter) {
    for (std::size_t page = 0; page < titles_.size(); ++page) {
        QAbstractButton* button = buttons_->button(static_cast<int>(page));
        const QString& title = shorter ? titles_[page].shorter : titles_[page].whole;
        if (button->text() == title)
            continue;
        const QKeySequence key = button->shortcut();
        button->setText(title);
        button->setShortcut(key); // which a new text takes away
    }
}

void PageSwitch::setCurrent(int page) { buttons_->button(page)->setChecked(true); }

} // namespace downhill
