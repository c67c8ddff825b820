#include "ui/learn/answer_field.h"

#include <QKeyEvent>

namespace downhill {

AnswerField::AnswerField(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

bool AnswerField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && document()->isEmpty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void AnswerField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier))
        emit entered();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace downhill
