#include "ui/learn/exercises/hand_section.h"

#include "core/learn/hand_facts.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/controls/card.h"
#include "ui/learn/exercises/answer_row.h"
#include "ui/learn/exercises/hand_table.h"
#include "ui/learn/exercises/words_banner.h"
#include "ui/plain/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace downhill {
namespace {

const QString levelKey = QStringLiteral("learn/hand_level");

constexpr std::array outcomes = {Outcome::converges, Outcome::bounces, Outcome::explodes, Outcome::crawls};

int indexOf(Outcome outcome) {
    return static_cast<int>(std::ranges::find(outcomes, outcome) - outcomes.begin());
}

} // namespace

HandSection::HandSection(std::uint64_t seed, QWidget* parent)
    : LearnSection(parent),
      exercises_(seed),
      card_(new Card(tr("By hand"), this)),
      title_(new PlainLabel),
      given_(new PlainLabel),
      task_(styledLabel({}, "muted")),
      score_(new PlainLabel),
      partA_(new QPushButton(tr("&Part A"))),
      partB_(new QPushButton(tr("Part &B"))),
      another_(new QPushButton(tr("A&nother one"))),
      show_(new QPushButton(tr("Sho&w it on the big charts"))),
      level_(new QComboBox),
      table_(new HandTable),
      curve_(new LossCurve),
      view_(new PlotView(curve_)),
      banner_(new WordsBanner),
      outcome_(new AnswerRow(
          tr("What happens if you go on and on?"),
          {tr("It converges"), tr("It oscillates for ever"), tr("It diverges"), tr("It crawls")},
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
    card_->body()->addWidget(view_, 1);
    card_->body()->addWidget(makeBottom());

    table_->setObjectName(QStringLiteral("handTable"));
    view_->setObjectName(QStringLiteral("handCurve"));
    view_->setAccessibleName(tr("Loss curve of the steps that are filled in"));
    view_->setFocusPolicy(Qt::NoFocus); // the keys are the table's
    banner_->setAccessibleName(tr("What there is to say"));
    outcome_->setObjectName(QStringLiteral("outcome"));

    connect(table_, &HandTable::said, this, &HandSection::say);
    connect(table_, &HandTable::answerShown, this, [this](const QString& words) {
        banner_->say(WordsBanner::Tone::neutral, words);
        showCurve();
    });
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
    given_->setObjectName(QStringLiteral("arithmetic"));
    given_->setWordWrap(true);
    row->addWidget(title_);
    row->addStretch(1);
    row->addWidget(partA_);
    row->addWidget(partB_);
    lines->addLayout(row);
    lines->addWidget(given_);
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
    curve_->setTheme(theme);
    view_->setMinimumHeight(theme.px(40)); // the table goes before it
    outcome_->setTheme(theme);
}

void HandSection::setCurrent(bool current) {
    if (current)
        table_->focusFirst();
}

const HandExercise& HandSection::exercise() const { return table_->sheet().exercise(); }
int HandSection::level() const { return level_->currentIndex() + 1; }

// Only the level: an exercise that was begun is begun anew.
void HandSection::restore(const Kept& kept) {
    level_->setCurrentIndex(std::clamp(kept.value(levelKey, 1).toInt(), 1, level_->count()) - 1);
}

void HandSection::save(Kept& kept) const { kept.setValue(levelKey, level()); }

void HandSection::begin(const HandExercise& exercise, const QString& title) {
    finished_ = tableSaid_ = false;
    title_->setText(title);
    given_->setText(book_.text(givenIn(exercise)));
    task_->setText(book_.text(taskOf(exercise)));
    table_->begin(exercise);
    outcome_->setVisible(exercise.asksOutcome());
    outcome_->ask();
    setTabOrder(table_->showButton(exercise.rows() - 1), outcome_);
    banner_->say(WordsBanner::Tone::neutral, book_.text(adviceOf(exercise)));
    showCurve();
    table_->focusFirst();
}

// As far as every row before is right: what is to be worked out does not stand there already.
void HandSection::showCurve() {
    const HandSheet& sheet = table_->sheet();
    const auto isDone = [&](std::size_t row) {
        for (std::size_t column = 0; column < exercise().columns(); ++column)
            if (!isRight(sheet.check(row, column).verdict))
                return false;
        return true;
    };
    std::size_t steps = 0;
    while (steps + 1 < exercise().rows() && isDone(steps + 1))
        ++steps;
    curve_->show(std::make_shared<const Run>(exercise().run().upTo(steps)), std::nullopt);
    curve_->setStep(steps);
    view_->updateDescription();
}

void HandSection::beginAnother() {
    const HandExercise next = exercises_.next(level());
    begin(next, tr("Level %1").arg(next.level()));
}

void HandSection::say(const CellCheck& check) {
    showCurve();
    using Tone = WordsBanner::Tone;
    if (tableSaid_ && isRight(check.verdict))
        return; // what was said at the end stays
    const QString words = book_.text(check.facts);
    switch (check.verdict) {
    case CellVerdict::empty:
        if (banner_->tone() == Tone::bad)
            return; // what was wrong can still be read once Enter has led on
        return banner_->say(Tone::neutral, book_.text(adviceOf(exercise())));
    case CellVerdict::right:
    case CellVerdict::rightRounded:
        return banner_->say(Tone::good, words);
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
            banner_->say(WordsBanner::Tone::good, book_.text(factsOn(TableDone::outcomeLeft)));
        return;
    }
    const TableDone how = table_->wasHelped() ? TableDone::withHelp : TableDone::alone;
    banner_->say(WordsBanner::Tone::good, book_.text(factsOn(how)));
    finish(true);
}

void HandSection::takeOutcome(int answer) {
    const int right = indexOf(exercise().outcome());
    outcome_->reveal(answer, right);
    tableSaid_ = true;
    banner_->say(answer == right ? WordsBanner::Tone::good : WordsBanner::Tone::bad,
                 book_.text(factsOn(exercise(), outcomes.at(static_cast<std::size_t>(answer)))));
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
    if (!pressFocused(*event))
        QWidget::keyPressEvent(event);
}

} // namespace downhill
