#include "ui/learn/self_check_section.h"

#include "ui/controls/card.h"
#include "ui/learn/answer_field.h"
#include "ui/learn/section/learn_button.h"
#include "ui/plain/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace downhill {

namespace {

// One value a question, for windows beside one another; earlier versions had those that are known in a list.
const QString questionKey = QStringLiteral("learn/selfCheck/"),
              earlierSelfCheckKey = QStringLiteral("learn/selfCheckKnown"),
              leftKey = QStringLiteral("learn/selfCheckLeft");

QString keyOfQuestion(const LearnEntry& entry) {
    return questionKey + QString::fromLatin1(QUrl::toPercentEncoding(entry.key));
}

/// As wide as it may be, with the same room at both sides.
QWidget* inTheMiddle(QWidget* column) {
    auto* all = new QWidget;
    all->setObjectName(QStringLiteral("learnGround"));
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    return all;
}

} // namespace

SelfCheckSection::SelfCheckSection(QWidget* parent)
    : SelfCheckSection(builtInLearnContent("self_check"), parent) {}

SelfCheckSection::SelfCheckSection(const LearnContent& content, QWidget* parent)
    : LearnSection(parent),
      content_(content),
      card_(new Card(content.title, this)),
      stack_(new QStackedWidget),
      column_(new QVBoxLayout(this)),
      progressText_(new PlainLabel),
      progress_(new QProgressBar) {
    progressText_->setObjectName(QStringLiteral("muted"));
    card_->header()->addWidget(progressText_);
    progress_->setObjectName(QStringLiteral("learnProgress"));
    progress_->setAccessibleName(tr("Questions known"));
    progress_->setTextVisible(false);
    card_->body()->addWidget(progress_);
    card_->body()->addWidget(stack_, 1);

    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inTheMiddle(makeQuestion()));
    stack_->addWidget(scroll);
    stack_->addWidget(inTheMiddle(makeEnd()));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->addWidget(card_);
    makeKeys();
    begin();
}

QWidget* SelfCheckSection::makeQuestion() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("learnColumn"));
    question_ = new QVBoxLayout(page);
    questionText_ = styledLabel({}, "learnQuestion");
    question_->addWidget(questionText_);
    field_ = new AnswerField;
    field_->setObjectName(QStringLiteral("answer"));
    field_->setAccessibleName(tr("Your answer"));
    field_->setPlaceholderText(tr("Type your answer, or just think it. Then press Enter."));
    connect(field_, &AnswerField::entered, this, &SelfCheckSection::reveal);
    connect(field_, &QPlainTextEdit::textChanged, this, [this] {
        if (!pile_.isEmpty())
            answer().typed = field_->toPlainText();
    });
    constexpr int all = 1000; // of the room, as long as it is there
    question_->addWidget(field_, all);
    question_->addWidget(makeAnswer());

    auto* buttons = new QHBoxLayout;
    previous_ = learnButton(tr("◀ Previous"), "previous", tr("The question before (←)"));
    next_ = learnButton(tr("Next ▶"), "next", tr("The next question, and this one later (→)"));
    reveal_ = learnButton(tr("Reveal"), "primary", tr("Show the answer (Enter)"));
    notYet_ = learnButton(tr("Not yet"), "notYet", tr("It comes back after the others (N)"));
    known_ = learnButton(tr("I knew it"), "primary", tr("It does not come back in this round (K)"));
    connect(previous_, &QPushButton::clicked, this, [this] { move(false); });
    connect(next_, &QPushButton::clicked, this, [this] { move(true); });
    connect(reveal_, &QPushButton::clicked, this, &SelfCheckSection::reveal);
    connect(notYet_, &QPushButton::clicked, this, [this] { judge(false); });
    connect(known_, &QPushButton::clicked, this, [this] { judge(true); });
    for (QPushButton* button : {previous_, next_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QPushButton* button : {reveal_, notYet_, known_})
        buttons->addWidget(button);
    question_->addLayout(buttons);
    question_->addStretch(1);
    return page;
}

QWidget* SelfCheckSection::makeAnswer() {
    answerFrame_ = new QFrame;
    answerFrame_->setObjectName(QStringLiteral("revealed"));
    answerFrame_->setFocusPolicy(Qt::StrongFocus);
    answerBox_ = new QVBoxLayout(answerFrame_);
    answerBox_->addWidget(styledLabel(tr("Answer"), "muted"));
    answerText_ = styledLabel({}, "learnAnswer");
    answerText_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    answerBox_->addWidget(answerText_);
    auto* row = new QHBoxLayout;
    showMe_ = learnButton(tr("Show me"), "showMe", tr("Put the fitting run on the charts"));
    connect(showMe_, &QPushButton::clicked, this, [this] { askFor(*entry().show); });
    row->addWidget(showMe_);
    row->addStretch(1);
    answerBox_->addLayout(row);
    return answerFrame_;
}

QWidget* SelfCheckSection::makeEnd() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("learnColumn"));
    auto* column = new QVBoxLayout(page);
    endText_ = styledLabel({}, "learnQuestion");
    endText_->setAlignment(Qt::AlignCenter);
    again_ = learnButton(tr("Start again"), "primary");
    connect(again_, &QPushButton::clicked, this, &SelfCheckSection::begin);
    column->addStretch(1);
    column->addWidget(endText_);
    column->addWidget(again_, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void SelfCheckSection::makeKeys() {
    addKey(Qt::Key_K, [this] { judge(true); });
    addKey(Qt::Key_N, [this] { judge(false); });
    addKey(Qt::Key_Left, [this] { move(false); });
    addKey(Qt::Key_Right, [this] { move(true); });
}

void SelfCheckSection::begin() {
    std::vector<std::uint32_t> order(content_.entries.size());
    std::iota(order.begin(), order.end(), 0u);
    pile_ = Pile(order);
    answers_.assign(order.size(), {});
    showQuestion();
}

void SelfCheckSection::reveal() {
    if (pile_.isEmpty() || answer().revealed)
        return;
    answer().revealed = true;
    showQuestion();
}

void SelfCheckSection::judge(bool known) {
    if (pile_.isEmpty() || !answer().revealed)
        return;
    answer() = {};
    known ? pile_.takeOff() : pile_.next();
    showQuestion();
}

void SelfCheckSection::move(bool forward) {
    if (pile_.isEmpty())
        return;
    forward ? pile_.next() : pile_.previous();
    showQuestion();
}

void SelfCheckSection::showQuestion() {
    showProgress();
    stack_->setCurrentIndex(pile_.isEmpty() ? 1 : 0);
    if (pile_.isEmpty()) {
        takeFocus();
        return;
    }
    const Answer shown = answer();
    questionText_->setText(entry().question);
    answerText_->setText(entry().answer);
    answerFrame_->setAccessibleName(tr("Answer"));
    answerFrame_->setAccessibleDescription(entry().answer);
    field_->setAccessibleDescription(entry().question);
    field_->setPlainText(shown.typed);
    field_->setReadOnly(shown.revealed);
    field_->moveCursor(QTextCursor::End);
    // What was only thought leaves no empty box behind.
    field_->setVisible(!shown.revealed || !shown.typed.trimmed().isEmpty());
    answerFrame_->setVisible(shown.revealed);
    showMe_->setVisible(entry().show.has_value());
    reveal_->setVisible(!shown.revealed);
    known_->setVisible(shown.revealed);
    notYet_->setVisible(shown.revealed);
    for (QPushButton* button : {previous_, next_})
        button->setEnabled(pile_.size() > 1);
    takeFocus();
}

void SelfCheckSection::showProgress() {
    const auto all = static_cast<int>(content_.entries.size());
    const int known = all - static_cast<int>(pile_.size());
    progress_->setRange(0, std::max(1, all));
    progress_->setValue(known);
    progressText_->setText(tr("%1 of %2 known").arg(known).arg(all));
    endText_->setText(tr("You knew all %1.").arg(all));
    emit statusChanged();
}

void SelfCheckSection::takeFocus() {
    if (!current_)
        return;
    if (pile_.isEmpty())
        again_->setFocus();
    else if (answer().revealed)
        answerFrame_->setFocus();
    else
        field_->setFocus();
}

void SelfCheckSection::setCurrent(bool current) {
    current_ = current;
    takeFocus();
}

void SelfCheckSection::setTheme(const Theme& theme) {
    card_->layout()->setContentsMargins(theme.px(14), theme.px(9), theme.px(14), theme.px(12));
    card_->layout()->setSpacing(theme.px(8));
    progress_->setFixedHeight(theme.px(6));
    for (QWidget* page : findChildren<QWidget*>(QStringLiteral("learnColumn"))) {
        // Lines longer than that are hard to read.
        page->setMaximumWidth(theme.px(860));
        page->layout()->setContentsMargins(theme.px(2), theme.px(14), theme.px(2), theme.px(4));
        page->layout()->setSpacing(theme.px(14));
    }
    field_->setMinimumHeight(theme.px(92));
    QPalette palette = field_->palette();
    palette.setColor(QPalette::PlaceholderText, theme.muted); // Qt's own is too pale
    field_->setPalette(palette);
    answerBox_->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(14));
    answerBox_->setSpacing(theme.px(8));
}

QStringList SelfCheckSection::statusTexts() const {
    if (pile_.isEmpty())
        return {};
    return {tr("Question %1 of %2").arg(pile_.top() + 1).arg(content_.entries.size())};
}

QString SelfCheckSection::hint() const {
    return tr("Enter reveals · K I knew it · N not yet · ← → another question");
}

// By their keys, so that a question that is new in a later version is asked, too.
void SelfCheckSection::restore(const Kept& kept) {
    const QStringList known = kept.value(earlierSelfCheckKey).toStringList(),
                      left = kept.value(leftKey).toStringList();
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < content_.entries.size(); ++i)
        if (!kept.value(keyOfQuestion(content_.entries[i]), known.contains(content_.entries[i].key)).toBool())
            order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t i) {
        const auto place = left.indexOf(content_.entries[i].key);
        return place < 0 ? left.size() : place;
    });
    pile_ = Pile(order);
    answers_.assign(content_.entries.size(), {});
    showQuestion();
}

void SelfCheckSection::save(Kept& kept) const {
    QStringList left;
    for (const std::uint32_t i : pile_.left())
        left += content_.entries[i].key;
    for (const LearnEntry& entry : content_.entries)
        kept.setValue(keyOfQuestion(entry), !left.contains(entry.key));
    kept.setValue(leftKey, left);
}

} // namespace downhill
