#include "ui/page/page_keys.h"

#include "ui/page/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollArea>

#include <utility>

namespace downhill {

namespace {

/// Whether a click leaves the keys to it.
bool hasUseForKeys(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::ClickFocus) && !qobject_cast<const QAbstractButton*>(widget) &&
           !qobject_cast<const QComboBox*>(widget) && !qobject_cast<const QLabel*>(widget) &&
           !qobject_cast<const QScrollArea*>(widget);
}

} // namespace

PageKeys::PageKeys(QWidget* ground, std::function<Page*()> page)
    : QObject(ground), ground_(ground), page_(std::move(page)) {
    qApp->installEventFilter(this);
}

bool PageKeys::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    const QEvent::Type type = event->type();
    if (widget && type == QEvent::FocusIn)
        focused(static_cast<QFocusEvent*>(event)->reason());
    else if (widget && (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick))
        clicked(*widget, *static_cast<QMouseEvent*>(event));
    else if (widget && type == QEvent::KeyPress && isForThePage(*widget, *static_cast<QKeyEvent*>(event))) {
        const QScopedValueRollback handed(handing_, true);
        return QCoreApplication::sendEvent(page_(), event);
    }
    return QObject::eventFilter(watched, event);
}

void PageKeys::focused(Qt::FocusReason reason) {
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) // these bring it back
        byMouse_ = reason == Qt::MouseFocusReason;
}

// By now Qt has given the focus to who takes it from a click. Whoever leaves the click to its parent is asked
// again there, with the mouse still over it.
void PageKeys::clicked(const QWidget& widget, const QMouseEvent& mouse) {
    if (mouse.button() != Qt::LeftButton || !ground_->isAncestorOf(&widget))
        return;
    const QWidget* focus = QApplication::focusWidget();
    byMouse_ = true;
    if (!focus || !hasUseForKeys(focus) ||
        !focus->rect().contains(focus->mapFromGlobal(mouse.globalPosition().toPoint())))
        page_()->takeKeys();
}

bool PageKeys::isForThePage(const QWidget& widget, const QKeyEvent& key) const {
    if (handing_)
        return false;
    if (&widget == ground_) // what something in the toolbar, as the scrubber, had no use for
        return !page_()->isAncestorOf(QApplication::focusWidget());
    return byMouse_ && key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier &&
           qobject_cast<const QAbstractItemView*>(&widget) && page_()->isAncestorOf(&widget);
}

} // namespace downhill
