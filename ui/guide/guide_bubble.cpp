#include "ui/guide/guide_bubble.h"

#include "ui/controls/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace downhill {

GuideBubble::GuideBubble(QWidget* window)
    : QFrame(window),
      title_(styledLabel({}, "guideTitle")),
      words_(styledLabel({}, "guideWords")),
      count_(new QLabel),
      end_(new QPushButton(tr("Skip"))),
      back_(new QPushButton(tr("Back"))),
      next_(new QPushButton) {
    setObjectName(QStringLiteral("guide"));
    count_->setObjectName(QStringLiteral("muted"));
    end_->setObjectName(QStringLiteral("guideEnd"));
    end_->setToolTip(tr("Everything is put back as it was (Esc)"));
    back_->setObjectName(QStringLiteral("guideBack"));
    back_->setToolTip(tr("The stop before (←)"));
    next_->setObjectName(QStringLiteral("primary"));
    next_->setAutoDefault(true); // Enter presses it, as Space does
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(count_);
    buttons->addStretch(1);
    for (QPushButton* button : {end_, back_, next_})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addWidget(title_);
    column->addWidget(words_);
    column->addLayout(buttons);
    connect(end_, &QPushButton::clicked, this, &GuideBubble::endWanted);
    connect(back_, &QPushButton::clicked, this, &GuideBubble::backWanted);
    connect(next_, &QPushButton::clicked, this, &GuideBubble::nextWanted);
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

void GuideBubble::show(const Stop& stop) {
    const bool last = stop.number == stop.count;
    title_->setText(stop.title);
    words_->setText(stop.words);
    count_->setText(tr("%1 of %2").arg(stop.number).arg(stop.count));
    next_->setText(last ? tr("Done") : tr("Next"));
    next_->setToolTip(last ? tr("Everything is put back as it was") : tr("The next stop (→)"));
    back_->setEnabled(stop.number > 1);
    end_->setVisible(!last);
    setAccessibleName(stop.title);
    setAccessibleDescription(stop.words);
    next_->setAccessibleDescription(stop.words); // read out as the focus comes to it
    setVisible(true);
    raise();
    next_->setFocus(Qt::OtherFocusReason);
}

void GuideBubble::setTheme(const Theme& theme) {
    layout()->setContentsMargins(theme.px(16), theme.px(12), theme.px(14), theme.px(12));
    layout()->setSpacing(theme.px(8));
    setFixedWidth(theme.px(318));
}

} // namespace downhill
