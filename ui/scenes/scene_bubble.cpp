#include "ui/scenes/scene_bubble.h"

#include "ui/controls/card.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/scenes/scene_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace downhill {

SceneBubble::SceneBubble(QWidget* window)
    : QFrame(window),
      title_(styledLabel({}, "sceneTitle")),
      note_(styledLabel({}, "sceneNote")),
      question_(styledLabel({}, "sceneQuestion")),
      count_(new PlainLabel),
      answer_(new QLineEdit),
      end_(new QPushButton(tr("Skip"))),
      back_(new QPushButton(tr("Back"))),
      next_(new QPushButton) {
    setObjectName(QStringLiteral("scene"));
    count_->setObjectName(QStringLiteral("muted"));
    answer_->setObjectName(QStringLiteral("sceneAnswer"));
    answer_->setAccessibleName(tr("Your answer"));
    answer_->setPlaceholderText(tr("Your answer"));
    answer_->setMaxLength(SceneQuestion::longestAnswer);
    end_->setObjectName(QStringLiteral("sceneEnd"));
    end_->setToolTip(plainTip(tr("Everything is put back as it was (Esc)")));
    back_->setObjectName(QStringLiteral("sceneBack"));
    back_->setToolTip(plainTip(tr("The scene before (←)")));
    next_->setObjectName(QStringLiteral("primary"));
    next_->setAutoDefault(true); // Enter presses it, as Space does
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(count_);
    buttons->addStretch(1);
    for (QPushButton* button : {end_, back_, next_})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{title_, note_, question_, answer_})
        column->addWidget(widget);
    column->addLayout(buttons);
    connect(end_, &QPushButton::clicked, this, &SceneBubble::endWanted);
    connect(back_, &QPushButton::clicked, this, &SceneBubble::backWanted);
    connect(next_, &QPushButton::clicked, this, &SceneBubble::nextWanted);
    connect(answer_, &QLineEdit::textEdited, this,
            [this](const QString& text) { emit answered(answerFrom(text)); });
    connect(answer_, &QLineEdit::returnPressed, next_, [this] { next_->setFocus(Qt::OtherFocusReason); });
    // Shortcuts, for a button would make the arrows lead to its neighbours.
    for (const auto& [key, button] : {std::pair{Qt::Key_Left, back_}, std::pair{Qt::Key_Right, next_}}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    setTabOrder(answer_, next_);
    setTabOrder(next_, back_);
    setTabOrder(back_, end_);
    hide();
}

void SceneBubble::show(const Scene& scene, std::size_t number, std::size_t count) {
    const bool last = number == count;
    const bool asksForALine = scene.question.kind == SceneQuestion::Kind::line;
    const QString question = questionOf(scene);
    title_->setText(scene.title);
    note_->setText(scene.note);
    note_->setVisible(!scene.note.isEmpty());
    question_->setText(question);
    question_->setVisible(!question.isEmpty());
    answer_->setText(scene.question.answer);
    answer_->setVisible(asksForALine);
    answer_->setAccessibleDescription(question);
    count_->setText(tr("%1 of %2").arg(number).arg(count));
    next_->setText(last ? tr("Done") : tr("Next"));
    next_->setToolTip(plainTip(last ? tr("Everything is put back as it was") : tr("The next scene (→)")));
    back_->setEnabled(number > 1);
    end_->setVisible(!last);
    const QString words =
        scene.note.isEmpty() || question.isEmpty() ? scene.note + question : scene.note + u'\n' + question;
    setAccessibleName(scene.title);
    setAccessibleDescription(words);
    next_->setAccessibleDescription(words); // read out as the focus comes to it
    setVisible(true);
    raise();
    (asksForALine ? static_cast<QWidget*>(answer_) : next_)->setFocus(Qt::OtherFocusReason);
}

void SceneBubble::setTheme(const Theme& theme) {
    layout()->setContentsMargins(theme.px(16), theme.px(12), theme.px(14), theme.px(12));
    layout()->setSpacing(theme.px(8));
    setFixedWidth(theme.px(318));
}

} // namespace downhill
