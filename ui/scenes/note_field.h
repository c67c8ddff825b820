// Several lines of plain text, no longer than they may be.
#pragma once

#include <QPlainTextEdit>

namespace downhill {

/// Ctrl+Z takes back typing as long as there is some; then it is the window's.
class NoteField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteField(int longest, QWidget* parent = nullptr); ///< in characters

    QString text() const { return toPlainText(); }
    /// Where it is another one; there is no typing to take back then.
    void setText(const QString& text);

signals:
    void edited(const QString& text); ///< by whoever types

protected:
    bool event(QEvent* event) override;

private:
    void take();

    int longest_;
    QString known_;
};

} // namespace downhill
