#include "ui/scenes/scene_bubble.h"

#include "ui/controls/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace downhill {

SceneBubble::SceneBubble(QWidget* window)
    : QFrame(window),
      title_(styledLabel({}, "sceneTitle")),
      note_(styledLabel({}, "sceneNote")),
      count_(new QLabel),
      end_(new QPushButton(tr("Skip"))),
      back_(new QPushButton(tr("Back"))),
      next_(new QPushButton) {
    setObjectName(QStringLiteral("scene"));
    count_->setObjectName(QStringLiteral("muted"));
    end_->setObjectName(QStringLiteral("sceneEnd"));
    end_->setToolTip(tr("Everything is put back as it was (Esc)"));
    back_->setObjectName(QStringLiteral("sceneBack"));
    back_->setToolTip(tr("The scene before (←)"));
    next_->setObjectName(QStringLiteral("primary"));
    next_->setAutoDefault(true); // Enter presses it, as Space does
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(count_);
    buttons->addStretch(1);
    for (QPushButton* button : {end_, back_, next_})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addWidget(title_);
    column->addWidget(note_);
    column->addLayout(buttons);
    connect(end_, &QPushButton::clicked, this, &SceneBubble::endWanted);
    connect(back_, &QPushButton::clicked, this, &SceneBubble::backWanted);
    connect(next_, &QPushButton::clicked, this, &SceneBubble::nextWanted);
    // Shortcuts, for a button would make the arrows lead to its neighbours.
    for (const auto& [key, button] : {std::pair{Qt::Key_Left, back_}, std::pair{Qt::Key_Right, next_}}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    setTabOrder(next_, back_);
    setTabOrder(back_, end_);
    hide();
}

void SceneBubble::show(const Words& words) {
    const bool last = words.number == words.count;
    title_->setText(words.title);
    note_->setText(words.note);
    note_->setVisible(!words.note.isEmpty());
    count_->setText(tr("%1 of %2").arg(words.number).arg(words.count));
    next_->setText(last ? tr("Done") : tr("Next"));
    next_->setToolTip(last ? tr("Everything is put back as it was") : tr("The next scene (→)"));
    back_->setEnabled(words.number > 1);
    end_->setVisible(!last);
    setAccessibleName(words.title);
    setAccessibleDescription(words.note);
    next_->setAccessibleDescription(words.note); // read out as the focus comes to it
    setVisible(true);
    raise();
    next_->setFocus(Qt::OtherFocusReason);
}

void SceneBubble::setTheme(const Theme& theme) {
    layout()->setContentsMargins(theme.px(16), theme.px(12), theme.px(14), theme.px(12));
    layout()->setSpacing(theme.px(8));
    setFixedWidth(theme.px(318));
}

} // namespace downhill
