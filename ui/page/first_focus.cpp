#include "ui/page/first_focus.h"

#include <QEvent>
#include <QWidget>

namespace downhill {

FirstFocus::FirstFocus(QWidget* page, QWidget* picture) : QObject(page), page_(page), picture_(picture) {
    page->installEventFilter(this);
    picture->installEventFilter(this);
}

bool FirstFocus::eventFilter(QObject* watched, QEvent* event) {
    // Just before a page is shown for the first time: what has the focus of a page in hiding is what gets it
    // there.
    if (watched == page_ && event->type() == QEvent::Polish)
        picture_->setFocus();
    if (watched == picture_ && event->type() == QEvent::Show)
        if (const QWidget* at = picture_->window()->focusWidget(); !at || !at->isVisible())
            picture_->setFocus();
    return QObject::eventFilter(watched, event);
}

} // namespace downhill
