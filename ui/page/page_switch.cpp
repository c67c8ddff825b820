#include "ui/page/page_switch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

namespace downhill {

PageSwitch::PageSwitch(const QStringList& titles, QWidget* parent)
    : QFrame(parent), buttons_(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("pageSwitch"));
    setAccessibleName(tr("Page"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int page = 0; page < titles.size(); ++page) {
        auto* button = new QToolButton(this);
        button->setText(titles[page]);
        button->setAccessibleName(titles[page]);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the page
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
        button->setShortcut(key);
        button->setToolTip(tr("%1 (%2)").arg(titles[page], key.toString(QKeySequence::NativeText)));
        button->setProperty("place", page == 0 ? "first" : page + 1 == titles.size() ? "last" : "middle");
        buttons_->addButton(button, page);
        row->addWidget(button);
    }
    connect(buttons_, &QButtonGroup::idClicked, this, &PageSwitch::chosen);
}

void PageSwitch::setCurrent(int page) { buttons_->button(page)->setChecked(true); }

} // namespace downhill
