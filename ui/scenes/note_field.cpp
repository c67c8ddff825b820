#include "ui/scenes/note_field.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace downhill {

NoteField::NoteField(int longest, QWidget* parent) : QPlainTextEdit(parent), longest_(longest) {
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::take);
}

void NoteField::setText(const QString& text) {
    if (text == known_)
        return;
    known_ = text;
    const QSignalBlocker quiet(this);
    setPlainText(text);
}

void NoteField::take() {
    const QString text = toPlainText();
    if (text == known_)
        return; // how it looks
    if (text.size() > longest_) {
        // what was typed or pasted last goes again, at the place where it came
        QTextCursor cursor = textCursor();
        const int over = static_cast<int>(text.size()) - longest_;
        const QSignalBlocker quiet(this);
        cursor.setPosition(std::max(0, cursor.position() - over), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    known_ = toPlainText();
    emit edited(known_);
}

bool NoteField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if ((key.matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
            (key.matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

} // namespace downhill
