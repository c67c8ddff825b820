#include "ui/history/gestures.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <array>
#include <utility>

namespace downhill {

namespace {

/// What changes a text a little at a time, or moves in it.
bool isTyping(const QKeyEvent& key, const QLineEdit& field) {
    if (key.matches(QKeySequence::Undo))
        return field.isUndoAvailable();
    if (key.matches(QKeySequence::Redo))
        return field.isRedoAvailable();
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    constexpr std::array keys = {Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Left,
                                 Qt::Key_Right,     Qt::Key_Home,   Qt::Key_End};
    return std::ranges::find(keys, key.key()) != keys.end() ||
           (!key.text().isEmpty() && key.text().front().isPrint());
}

bool isModifier(int key) {
    constexpr std::array modifiers = {Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_AltGr,
                                      Qt::Key_Meta};
    return std::ranges::find(modifiers, key) != modifiers.end();
}

} // namespace

Gestures::Gestures(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

unsigned Gestures::take() { return std::exchange(touched_, false) ? number_ : 0; }

void Gestures::begin(bool byKey) {
    emit next();
    ++number_;
    touched_ = true;
    byKey_ = byKey;
    byWheel_ = false;
    typedInto_ = nullptr;
}

void Gestures::goOn() { touched_ = true; }

void Gestures::turnWheel() {
    if (!byWheel_)
        begin(false);
    byWheel_ = true;
    goOn();
}

void Gestures::handleKey(const QKeyEvent& event) {
    if (isModifier(event.key()))
        return;
    if (event.isAutoRepeat())
        return goOn();
    QWidget* focused = QApplication::focusWidget();
    const auto* field = qobject_cast<QLineEdit*>(focused);
    if (!field || !isTyping(event, *field))
        return begin(true);
    if (typedInto_ != focused)
        begin(true);
    typedInto_ = focused;
    goOn();
}

bool Gestures::eventFilter(QObject* watched, QEvent* event) {
    if (!watched->isWidgetType()) // windows get everything before their widgets do
        return QObject::eventFilter(watched, event);
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseButtonPress)
        begin(false);
    else if (type == QEvent::MouseButtonRelease ||
             type == QEvent::MouseButtonDblClick) // which may take back what its first half did
        goOn();
    else if (type == QEvent::MouseMove && static_cast<QMouseEvent*>(event)->buttons() != Qt::NoButton)
        goOn();
    else if (type == QEvent::Wheel)
        turnWheel();
    else if (type == QEvent::KeyPress)
        handleKey(*static_cast<QKeyEvent*>(event));
    else if (type == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        handleKey(key);
        const auto* field = qobject_cast<QLineEdit*>(watched);
        if (field && ((key.matches(QKeySequence::Undo) && !field->isUndoAvailable()) ||
                      (key.matches(QKeySequence::Redo) && !field->isRedoAvailable()))) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace downhill
