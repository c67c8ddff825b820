#include "ui/controls/note.h"

#include "ui/controls/elided_label.h"
#include "ui/plain/tip.h"

#include <QVBoxLayout>

namespace downhill {

Note::Note(int lines, QWidget* parent)
    : QWidget(parent), text_(new ElidedLabel(this)), problem_(new ElidedLabel(this)) {
    text_->setObjectName(QStringLiteral("muted"));
    problem_->setObjectName(QStringLiteral("error"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (ElidedLabel* label : {text_, problem_}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::MinimumExpanding);
        layout->addWidget(label);
    }
    problem_->hide();
    setLines(lines);
}

void Note::setLines(int lines) {
    text_->setLines(lines);
    problem_->setLines(lines);
}

void Note::setText(const QString& text, const QString& toolTip) {
    text_->setText(text);
    text_->setToolTip(plainTip(toolTip.isEmpty() ? text : toolTip));
}

void Note::setProblem(const QString& problem) {
    problem_->setText(problem);
    problem_->setToolTip(plainTip(problem));
    text_->setHidden(!problem.isEmpty());
    problem_->setHidden(problem.isEmpty());
}

} // namespace downhill
