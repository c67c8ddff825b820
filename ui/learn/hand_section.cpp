#include "ui/learn/hand_section.h"

#include "ui/controls/card.h"
#include "ui/learn/answer_row.h"
#include "ui/learn/hand_table.h"
#include "ui/learn/words_banner.h"
#include "ui/text.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace downhill {
namespace {

constexpr std::array outcomes = {Outcome::converges, Outcome::bounces, Outcome::explodes, Outcome::crawls};

int indexOf(Outcome outcome) {
    return static_cast<int>(std::ranges::find(outcomes, outcome) - outcomes.begin());
}

QString placeOf(const HandExercise& exercise) {
    QStringList places;
    for (std::size_t knob = 0; knob < exercise.knobs(); ++knob)
        places << qs(exercise.columnName(knob) + " = " + handText(exercise.exact(0, knob)));
    return places.join(QStringLiteral(", "));
}

QString slopesOf(const HandExercise& exercise) {
    if (exercise.knobs() == 1)
        return qs(exercise.cost().slopes()[0]);
    QStringList slopes;
    for (std::size_t knob = 0; knob < exercise.knobs(); ++knob)
        slopes << HandSection::tr("%1 along %2")
                      .arg(qs(exercise.cost().slopes()[knob]), qs(exercise.columnName(knob)));
    return slopes.join(QStringLiteral(", "));
}

} // namespace

HandSection::HandSection(std::uint64_t seed, QWidget* parent)
    : LearnSection(parent),
      exercises_(seed),
      card_(new Card(tr("By hand"), this)),
      title_(new QLabel),
      statement_(new QLabel),
      task_(styledLabel({}, "muted")),
      score_(new QLabel),
      partA_(new QPushButton(tr("Part &A"))),
      partB_(new QPushButton(tr("Part &B"))),
      another_(new QPushButton(tr("A&nother one"))),
      show_(new QPushButton(tr("Show it on the b&ig charts"))),
      level_(new QComboBox),
      table_(new HandTable),
      banner_(new WordsBanner),
      outcome_(
          new AnswerRow(tr("What happens if you go on and on?"),
                        {tr("It converges"), tr("It bounces for ever"), tr("It explodes"), tr("It crawls")},
                        Qt::Horizontal)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card_);
    score_->setObjectName(QStringLiteral("muted"));
    card_->header()->addWidget(score_);
    card_->body()->addWidget(makeTop());
    card_->body()->addWidget(table_);
    card_->body()->addWidget(banner_);
    card_->body()->addWidget(outcome_);
    card_->body()->addStretch(1);
    card_->body()->addWidget(makeBottom());

    table_->setObjectName(QStringLiteral("handTable"));
    banner_->setAccessibleName(tr("What there is to say"));
    outcome_->setObjectName(QStringLiteral("outcome"));

    connect(table_, &HandTable::said, this, &HandSection::say);
    connect(table_, &HandTable::answerShown, this,
            [this](const QString& words) { banner_->say(WordsBanner::Tone::neutral, words); });
    connect(table_, &HandTable::done, this, &HandSection::finishTable);
    connect(table_, &HandTable::leftAtEnd, this, [this] {
        if (exercise().asksOutcome() && outcome_->isAsking())
            outcome_->focusFirst();
        else
            another_->setFocus(Qt::TabFocusReason);
    });
    connect(outcome_, &AnswerRow::answered, this, &HandSection::takeOutcome);
    showScore();
    begin(handExerciseA(), tr("Part A"));
}

QWidget* HandSection::makeTop() {
    auto* top = new QWidget;
    auto* lines = new QVBoxLayout(top);
    lines->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    title_->setObjectName(QStringLiteral("handTitle"));
    statement_->setObjectName(QStringLiteral("arithmetic"));
    statement_->setTextFormat(Qt::PlainText);
    statement_->setWordWrap(true);
    row->addWidget(title_);
    row->addStretch(1);
    row->addWidget(partA_);
    row->addWidget(partB_);
    lines->addLayout(row);
    lines->addWidget(statement_);
    lines->addWidget(task_);
    connect(partA_, &QPushButton::clicked, this, [this] { begin(handExerciseA(), tr("Part A")); });
    connect(partB_, &QPushButton::clicked, this, [this] { begin(handExerciseB(), tr("Part B")); });
    return top;
}

QWidget* HandSection::makeBottom() {
    auto* bottom = new QWidget;
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    level_->setObjectName(QStringLiteral("level"));
    level_->setAccessibleName(tr("Level of the next exercise"));
    const QStringList levels = {tr("Level 1: w²"),
                                tr("Level 2: steeper, shifted, below 0"),
                                tr("Level 3: any rate, what happens?"),
                                tr("Level 4: two knobs"),
                                tr("Level 5: two knobs at any rate"),
                                tr("Level 6: knobs that depend on each other")};
    level_->addItems(levels);
    row->addWidget(another_);
    row->addWidget(level_);
    row->addStretch(1);
    row->addWidget(show_);
    connect(another_, &QPushButton::clicked, this, &HandSection::beginAnother);
    connect(show_, &QPushButton::clicked, this, [this] { emit runWanted(exercise().settings()); });
    return bottom;
}

void HandSection::setTheme(const Theme& theme) {
    card_->body()->setSpacing(theme.px(12));
    table_->setTheme(theme);
    banner_->setTheme(theme);
    outcome_->setTheme(theme);
}

void HandSection::setCurrent(bool current) {
    if (current)
        table_->focusFirst();
}

const HandExercise& HandSection::exercise() const { return table_->sheet().exercise(); }
int HandSection::level() const { return level_->currentIndex() + 1; }

void HandSection::begin(const HandExercise& exercise, const QString& title) {
    finished_ = tableSaid_ = false;
    title_->setText(title);
    statement_->setText(tr("C = %1      slope: %2      start: %3      learning rate: %4")
                            .arg(qs(exercise.cost().printed()), slopesOf(exercise), placeOf(exercise),
                                 qs(handText(exercise.settings().rate))));
    task_->setText(exercise.asksOutcome()
                       ? tr("Fill in %1, then say what happens. Two decimals are enough; Enter goes on.")
                             .arg(stepsWords(exercise.settings().steps))
                       : tr("Fill in %1. Two decimals are enough; Enter goes on.")
                             .arg(stepsWords(exercise.settings().steps)));
    table_->begin(exercise);
    outcome_->setVisible(exercise.asksOutcome());
    outcome_->ask();
    setTabOrder(table_->showButton(exercise.rows() - 1), outcome_);
    banner_->say(WordsBanner::Tone::neutral, advice());
    table_->focusFirst();
}

void HandSection::beginAnother() {
    const HandExercise next = exercises_.next(level());
    begin(next, tr("Level %1").arg(next.level()));
}

QString HandSection::advice() const {
    return exercise().knobs() == 1
               ? tr("New w = old w − learning rate × slope at the old w. Then C at the new w.")
               : tr("Each knob: new = old − learning rate × its slope, and all slopes at the old place. Then "
                    "C at "
                    "the new place.");
}

void HandSection::say(const CellCheck& check) {
    using Tone = WordsBanner::Tone;
    if (tableSaid_ && isRight(check.verdict))
        return; // what was said at the end stays
    const QString words = qs(check.words);
    switch (check.verdict) {
    case CellVerdict::empty:
        if (banner_->tone() == Tone::bad)
            return; // what was wrong can still be read once Enter has led on
        return banner_->say(Tone::neutral, advice());
    case CellVerdict::right:
        return banner_->say(Tone::good, tr("Right."));
    case CellVerdict::rightRounded:
        return banner_->say(Tone::good, tr("Right. %1").arg(words));
    case CellVerdict::carriedOn:
        return banner_->say(Tone::caution, words);
    case CellVerdict::notANumber:
    case CellVerdict::wrong:
        return banner_->say(Tone::bad, words);
    }
}

void HandSection::finishTable() {
    tableSaid_ = true;
    if (exercise().asksOutcome() && !finished_) {
        if (outcome_->isAsking())
            banner_->say(WordsBanner::Tone::good,
                         tr("The table is right. Now: what happens if you go on and on?"));
        return;
    }
    const QString words = table_->wasHelped() ? tr("The table is filled in. Try another one without looking.")
                                              : tr("All of it is right, and worked out by you.");
    banner_->say(WordsBanner::Tone::good, words);
    finish(true);
}

void HandSection::takeOutcome(int answer) {
    const int right = indexOf(exercise().outcome());
    outcome_->reveal(answer, right);
    const QString why = qs(exercise().outcomeWords());
    tableSaid_ = true;
    if (answer == right)
        banner_->say(WordsBanner::Tone::good, tr("Yes. %1").arg(why));
    else
        banner_->say(WordsBanner::Tone::bad,
                     tr("Not so: %1. %2")
                         .arg(QStringList{tr("it converges"), tr("it bounces for ever"), tr("it explodes"),
                                          tr("it crawls")}[right],
                              why));
    finish(answer == right);
    another_->setFocus(Qt::OtherFocusReason);
}

void HandSection::finish(bool well) {
    if (finished_)
        return;
    finished_ = true;
    ++done_;
    if (well && !table_->wasHelped() && table_->sheet().isDone()) {
        ++alone_;
        level_->setCurrentIndex(
            std::min({level_->currentIndex() + 1, exercise().level(), level_->count() - 1}));
    }
    showScore();
}

void HandSection::showScore() {
    if (done_ == 0)
        return score_->setText(tr("Nothing done yet in this session"));
    score_->setText(
        done_ == 1 ? (alone_ == 1 ? tr("1 exercise done, without help") : tr("1 exercise done, with help"))
                   : tr("%1 exercises done, %2 of them without help").arg(done_).arg(alone_));
}

// Enter presses a button, as Space does.
void HandSection::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button)
        return button->click();
    QWidget::keyPressEvent(event);
}

} // namespace downhill
