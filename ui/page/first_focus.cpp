#include "ui/page/first_focus.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace downhill {

FirstFocus::FirstFocus(QWidget* page, QWidget* picture) : QObject(page), page_(page), picture_(picture) {
    page->installEventFilter(this);
    picture->installEventFilter(this);
}

bool FirstFocus::eventFilter(QObject* watched, QEvent* event) {
    // The first time that the page is seen: whoever shows it gives the focus to what has it in there.
    if (watched == page_ && event->type() == QEvent::Show && !std::exchange(seen_, true))
        picture_->setFocus();
    if (watched == picture_ && event->type() == QEvent::Show)
        if (const QWidget* at = picture_->window()->focusWidget(); !at || !at->isVisible())
            picture_->setFocus();
    return QObject::eventFilter(watched, event);
}

} // namespace downhill
