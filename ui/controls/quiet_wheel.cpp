#include "ui/controls/quiet_wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>

namespace downhill {

QuietWheel::QuietWheel(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool QuietWheel::eventFilter(QObject* watched, QEvent* event) {
    // shown, and not polished: some are that before this is there
    if ((event->type() != QEvent::Wheel && event->type() != QEvent::Show) ||
        (!qobject_cast<QComboBox*>(watched) && !qobject_cast<QAbstractSpinBox*>(watched)))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // so it is sent on to the parent
        return true;
    }
    auto* widget = static_cast<QWidget*>(watched);
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    return false;
}

} // namespace downhill
