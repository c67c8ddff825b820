#include "ui/learn/exercises/answer_row.h"

#include "ui/plain/label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace downhill {

AnswerRow::AnswerRow(const QString& question, const QStringList& answers, Qt::Orientation orientation,
                     QWidget* parent)
    : QWidget(parent), answers_(answers), question_(new PlainLabel(question, this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    question_->setObjectName(QStringLiteral("cardTitle"));
    all->addWidget(question_);
    row_ = new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    all->addLayout(row_);
    for (int i = 0; i < answers.size(); ++i) {
        auto* button = new QPushButton(answers[i], this);
        button->setObjectName(QStringLiteral("answer"));
        buttons_.push_back(button);
        row_->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
    }
    makeWait();
}

void AnswerRow::setTheme(const Theme& theme) {
    layout()->setSpacing(theme.px(3));
    row_->setSpacing(theme.px(row_->direction() == QBoxLayout::LeftToRight ? 8 : 2));
}

void AnswerRow::ask() {
    for (int i = 0; i < answers_.size(); ++i)
        mark(i, "", {});
    asking_ = true;
    setEnabled(true);
}

void AnswerRow::makeWait() {
    for (int i = 0; i < answers_.size(); ++i)
        mark(i, "", {});
    asking_ = false;
    setEnabled(false);
}

void AnswerRow::reveal(int chosen, int right) {
    asking_ = false;
    for (int i = 0; i < answers_.size(); ++i) {
        if (i == right)
            mark(i, "right", QStringLiteral("✓ "));
        else if (i == chosen)
            mark(i, "wrong", QStringLiteral("✗ "));
        buttons_[static_cast<std::size_t>(i)]->setEnabled(false);
    }
}

void AnswerRow::choose(int answer) {
    if (asking_ && answer >= 0 && answer < answers_.size())
        emit answered(answer);
}

void AnswerRow::focusFirst() { buttons_.front()->setFocus(Qt::OtherFocusReason); }

void AnswerRow::mark(int answer, const char* mark, const QString& sign) {
    QPushButton* button = buttons_[static_cast<std::size_t>(answer)];
    button->setEnabled(true);
    button->setText(sign + answers_[answer]);
    button->setAccessibleName(answers_[answer]);
    const QByteArray name(mark);
    button->setAccessibleDescription(name == "right"   ? tr("This is right.")
                                     : name == "wrong" ? tr("This is not right.")
                                                       : question_->text());
    if (button->property("mark").toByteArray() == name)
        return;
    button->setProperty("mark", name);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

} // namespace downhill
