// Where a learner types an answer, or just thinks it.
#pragma once

#include <QPlainTextEdit>

namespace downhill {

/// Enter ends the answer; with Shift it begins a new line. Tab leads on. While nothing is typed, the left and
/// the right arrow are left to whoever has them as shortcuts.
class AnswerField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit AnswerField(QWidget* parent = nullptr);

signals:
    void entered();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace downhill
