#include "ui/learn/exercises/diagnose_section.h"

#include "core/learn/case_facts.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/controls/card.h"
#include "ui/learn/exercises/answer_row.h"
#include "ui/learn/exercises/case_legend.h"
#include "ui/learn/exercises/words_banner.h"
#include "ui/plain/label.h"
#include "ui/text/text.h"
#include "ui/work/failure_words.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace downhill {
namespace {

constexpr std::array kinds = {CaseKind::diverging, CaseKind::oscillating, CaseKind::crawling,
                              CaseKind::healthy};
constexpr std::array problems = {RateProblem::tooLarge, RateProblem::tooSmall, RateProblem::none};
constexpr std::array cures = {Cure::lower, Cure::raise, Cure::none};

template <typename Items, typename Item>
int indexOf(const Items& items, Item item) {
    return static_cast<int>(std::ranges::find(items, item) - items.begin());
}

} // namespace

DiagnoseSection::DiagnoseSection(std::uint64_t seed, TrainingJudge judge, QWidget* parent)
    : LearnSection(parent),
      card_(new Card(tr("Diagnose the run"), this)),
      curve_(new LossCurve),
      view_(new PlotView(curve_)),
      log_(new QCheckBox(tr("lo&g scale"))),
      score_(new PlainLabel),
      legend_(new CaseLegend),
      seen_(new AnswerRow(tr("1. What does the cost do?"),
                          {tr("It shoots up"), tr("It oscillates around one level"), tr("It hardly moves"),
                           tr("It falls and flattens")},
                          Qt::Vertical)),
      problem_(new AnswerRow(tr("2. So the learning rate is …"),
                             {tr("too large"), tr("too small"), tr("about right")}, Qt::Vertical)),
      cure_(new AnswerRow(tr("3. The cure?"),
                          {tr("Lower the rate"), tr("Raise the rate"), tr("Leave it alone")}, Qt::Vertical)),
      banner_(new WordsBanner),
      apply_(new QPushButton(tr("Appl&y the cure"))),
      nextCase_(new QPushButton(tr("&Next run"))),
      show_(new QPushButton(tr("Sho&w it on the big charts"))),
      hop_(this, [this](const CaseResult& result) { take(result); }) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card_);
    score_->setObjectName(QStringLiteral("muted"));
    card_->header()->addWidget(log_);
    card_->header()->addSpacing(12);
    card_->header()->addWidget(score_);
    connect(log_, &QCheckBox::toggled, curve_, &LossCurve::setLogarithmic);
    view_->setObjectName(QStringLiteral("caseCurve"));
    view_->setAccessibleName(tr("Loss curve of the run to diagnose"));

    auto* row = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    left->addWidget(view_, 1);
    left->addWidget(legend_);
    row->addLayout(left, 1);
    row->addWidget(makeQuestions());
    card_->body()->addLayout(row, 1);
    card_->body()->addWidget(banner_);
    card_->body()->addWidget(makeBottom());
    banner_->setAccessibleName(tr("What there is to say"));

    connect(seen_, &AnswerRow::answered, this, &DiagnoseSection::takeSeen);
    connect(problem_, &AnswerRow::answered, this, &DiagnoseSection::takeProblem);
    connect(cure_, &AnswerRow::answered, this, &DiagnoseSection::takeCure);
    showScore();
    banner_->say(WordsBanner::Tone::neutral, tr("Drawing a run …"));
    worker_ = std::make_unique<CaseWorker>(DiagnosisCases(seed, std::move(judge)),
                                           [this](const CaseResult& result) { hop_.send(result); });
}

DiagnoseSection::~DiagnoseSection() { worker_.reset(); }

QWidget* DiagnoseSection::makeQuestions() {
    auto* questions = new QWidget;
    auto* column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 0, 0, 0);
    seen_->setObjectName(QStringLiteral("seen"));
    problem_->setObjectName(QStringLiteral("problem"));
    cure_->setObjectName(QStringLiteral("cureChoice"));
    for (AnswerRow* question : {seen_, problem_, cure_})
        column->addWidget(question);
    column->addStretch(1);
    return questions;
}

QWidget* DiagnoseSection::makeBottom() {
    auto* bottom = new QWidget;
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(apply_);
    row->addWidget(nextCase_);
    row->addWidget(styledLabel(tr("Keys 1 to 4 answer, Enter goes on."), "muted"), 1);
    row->addWidget(show_);
    apply_->setEnabled(false);
    show_->setEnabled(false);
    nextCase_->setEnabled(false);
    connect(apply_, &QPushButton::clicked, this, &DiagnoseSection::applyCure);
    connect(nextCase_, &QPushButton::clicked, this, [this] { want(index_ + 1); });
    connect(show_, &QPushButton::clicked, this, &DiagnoseSection::sendRun);
    return bottom;
}

void DiagnoseSection::setTheme(const Theme& theme) {
    curve_->setTheme(theme);
    legend_->setTheme(theme);
    banner_->setTheme(theme);
    card_->body()->setSpacing(theme.px(6));
    for (AnswerRow* question : {seen_, problem_, cure_})
        question->setTheme(theme);
    seen_->parentWidget()->setFixedWidth(theme.px(250));
    seen_->parentWidget()->layout()->setSpacing(theme.px(4));
}

void DiagnoseSection::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!std::exchange(begun_, true))
        want(0);
}

void DiagnoseSection::want(std::uint64_t index) {
    index_ = index;
    waiting_ = true;
    if (next_.index == index && next_.drawnCase)
        return take(next_);
    nextCase_->setEnabled(false);
    banner_->say(WordsBanner::Tone::neutral, tr("Drawing a run …"));
    // one that is drawn already is told of soon; else, after what went wrong, once more
    if (index == 0 || next_.index == index)
        worker_->submit(index);
}

void DiagnoseSection::take(const CaseResult& result) {
    if (!waiting_ || result.index != index_) {
        next_ = result;
        return;
    }
    waiting_ = false;
    if (!result.drawnCase) {
        banner_->say(WordsBanner::Tone::bad,
                     failureWords(*result.failure, tr("There is not enough memory for another case.")));
        nextCase_->setEnabled(true);
        return;
    }
    begin(result.drawnCase);
    worker_->submit(index_ + 1);
}

void DiagnoseSection::begin(std::shared_ptr<const DiagnosisCase> next) {
    case_ = std::move(next);
    clean_ = true;
    cureShown_ = false;
    curve_->showPinned({});
    curve_->show(case_->run, case_->floor);
    curve_->setStep(case_->run->stepsTaken());
    view_->updateDescription();
    legend_->showRates(std::nullopt);
    problem_->makeWait();
    cure_->makeWait();
    seen_->ask();
    const QWidget* focused = QApplication::focusWidget();
    if (!focused || focused == this ||
        isAncestorOf(focused)) // one may have gone elsewhere while it was drawn
        seen_->focusFirst();
    apply_->setEnabled(false);
    show_->setEnabled(false);
    nextCase_->setEnabled(true);
    banner_->say(WordsBanner::Tone::neutral, book_.text(diagnosisTask()));
}

void DiagnoseSection::say(bool right, const Facts& words) {
    clean_ = clean_ && right;
    banner_->say(right ? WordsBanner::Tone::good : WordsBanner::Tone::bad, book_.text(words));
}

void DiagnoseSection::takeSeen(int answer) {
    const CaseKind kind = kinds.at(static_cast<std::size_t>(answer));
    seen_->reveal(answer, indexOf(kinds, case_->kind));
    say(kind == case_->kind, factsOn(*case_, kind));
    problem_->ask();
    problem_->focusFirst();
}

void DiagnoseSection::takeProblem(int answer) {
    const RateProblem problem = problems.at(static_cast<std::size_t>(answer));
    problem_->reveal(answer, indexOf(problems, problemOf(case_->kind)));
    say(problem == problemOf(case_->kind), factsOn(*case_, problem));
    cure_->ask();
    cure_->focusFirst();
}

void DiagnoseSection::takeCure(int answer) {
    const Cure cure = cures.at(static_cast<std::size_t>(answer));
    cure_->reveal(answer, indexOf(cures, cureOf(case_->kind)));
    say(cure == cureOf(case_->kind), factsOn(*case_, cure));
    endQuestions();
}

void DiagnoseSection::endQuestions() {
    ++read_;
    readWell_ += clean_ ? 1 : 0;
    showScore();
    show_->setEnabled(true);
    apply_->setEnabled(case_->cured != nullptr);
    if (case_->cured)
        return apply_->setFocus(Qt::OtherFocusReason);
    banner_->say(banner_->tone(), banner_->words() + QLatin1Char(' ') + book_.text(factsOnCured(*case_)));
    nextCase_->setFocus(Qt::OtherFocusReason);
}

void DiagnoseSection::applyCure() {
    cureShown_ = true;
    curve_->show(case_->cured, case_->floor);
    curve_->setStep(case_->cured->stepsTaken());
    curve_->showPinned({{RunCurve(case_->run), nullptr, tr("before"), 0}});
    view_->updateDescription();
    legend_->showRates(
        CaseLegend::Rates{.cured = case_->cured->settings().hyper.rate, .before = case_->rate});
    banner_->say(WordsBanner::Tone::good, book_.text(factsOnCured(*case_)));
    apply_->setEnabled(false);
    nextCase_->setFocus(Qt::OtherFocusReason);
}

void DiagnoseSection::showScore() {
    if (read_ == 0)
        return score_->setText(tr("No run read yet in this session"));
    score_->setText(read_ == 1
                        ? (readWell_ == 1 ? tr("1 run read, without a slip") : tr("1 run read, with a slip"))
                        : tr("%1 runs read, %2 of them without a slip").arg(read_).arg(readWell_));
}

void DiagnoseSection::setCurrent(bool current) {
    if (!current)
        return;
    if (AnswerRow* question = asking())
        question->focusFirst();
    else if (waiting_ || !case_)
        setFocus(Qt::OtherFocusReason); // until there is something to ask
    else
        (apply_->isEnabled() ? apply_ : nextCase_)->setFocus(Qt::OtherFocusReason);
}

AnswerRow* DiagnoseSection::asking() const {
    for (AnswerRow* question : {seen_, problem_, cure_})
        if (question->isAsking())
            return question;
    return nullptr;
}

void DiagnoseSection::sendRun() {
    if (case_->training)
        emit trainingWanted(cureShown_ ? *case_->curedTraining : *case_->training);
    else
        emit runWanted((cureShown_ ? case_->cured : case_->run)->settings());
}

// Digits answer; Enter presses a button, as Space does.
void DiagnoseSection::keyPressEvent(QKeyEvent* event) {
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4 &&
        !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (AnswerRow* question = asking())
            question->choose(event->key() - Qt::Key_1);
        return;
    }
    if (!pressFocused(*event))
        QWidget::keyPressEvent(event);
}

} // namespace downhill
