#include "ui/learn/mistakes_section.h"

#include "ui/controls/card.h"
#include "ui/learn/section/learn_button.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace downhill {

namespace {
constexpr int columns = 2;
}

MistakesSection::MistakesSection(QWidget* parent)
    : LearnSection(parent),
      card_(new Card(builtInLearnContent("mistakes").title, this)),
      column_(new QVBoxLayout(this)) {
    auto* ground = new QWidget;
    ground->setObjectName(QStringLiteral("learnGround"));
    grid_ = new QGridLayout(ground);
    int place = 0;
    for (const LearnEntry& mistake : builtInLearnContent("mistakes").entries)
        addMistake(mistake, place++);
    for (int column = 0; column < columns; ++column)
        grid_->setColumnStretch(column, 1);
    for (int row = 0; row * columns < place; ++row)
        grid_->setRowStretch(row, 1);
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(ground);
    card_->body()->addWidget(scroll, 1);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->addWidget(card_);
    // From one to the next, as they stand.
    addKey(Qt::Key_Left, [this] { go(-1); });
    addKey(Qt::Key_Right, [this] { go(1); });
    addKey(Qt::Key_Up, [this] { go(-columns); });
    addKey(Qt::Key_Down, [this] { go(columns); });
}

void MistakesSection::addMistake(const LearnEntry& mistake, int place) {
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("revealed"));
    auto* box = new QVBoxLayout(frame);
    box->addStretch(1);
    box->addWidget(styledLabel(quotedMistake(mistake), "learnQuestion"));
    box->addWidget(styledLabel(mistake.answer, "learnAnswer"));
    box->addStretch(2);
    auto* button = learnButton(tr("Show me"), "showMe", tr("A minute on the real charts"));
    button->setAccessibleName(tr("Show me: %1").arg(mistake.question));
    button->setAccessibleDescription(mistake.answer);
    button->setAutoDefault(true); // Enter presses it, as Space does
    connect(button, &QPushButton::clicked, this, [this, script = mistake.script, place] {
        last_ = static_cast<std::size_t>(place);
        emit scriptWanted(script);
    });
    box->addWidget(button, 0, Qt::AlignLeft);
    grid_->addWidget(frame, place / columns, place % columns);
    boxes_.push_back(box);
    buttons_.push_back(button);
}

void MistakesSection::setCurrent(bool current) {
    if (current && last_ < buttons_.size())
        buttons_[last_]->setFocus(Qt::OtherFocusReason);
}

void MistakesSection::go(int by) {
    const auto focused = std::ranges::find_if(buttons_, &QPushButton::hasFocus);
    const auto to = focused - buttons_.begin() + by;
    if (focused != buttons_.end() && to >= 0 && to < std::ssize(buttons_))
        buttons_[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
}

void MistakesSection::setTheme(const Theme& theme) {
    card_->layout()->setContentsMargins(theme.px(14), theme.px(9), theme.px(14), theme.px(12));
    card_->layout()->setSpacing(theme.px(8));
    grid_->setContentsMargins(theme.px(2), theme.px(8), theme.px(2), theme.px(4));
    grid_->setSpacing(theme.px(12));
    for (QVBoxLayout* box : boxes_) {
        box->setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(16));
        box->setSpacing(theme.px(10));
    }
}

QString MistakesSection::hint() const { return tr("Enter shows it on the charts · ← → ↑ ↓ another mistake"); }

} // namespace downhill
