#include "ui/page/cost_card.h"

#include "core/descent/fitted_line.h"
#include "core/formula/typed.h"
#include "core/text/number_text.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/note.h"
#include "ui/page/constant_sliders.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/run/live_run.h"
#include "ui/text/text.h"
#include "ui/words/formula_words.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {

namespace {

/// `w`, or `w₁, w₂`.
QString namesOf(const Formula& formula) {
    QStringList names;
    for (const std::string& name : formula.knobNames())
        names += qs(name);
    return names.join(QStringLiteral(", "));
}

/// `slope  C′(w) = 2·w`, or a line for each knob.
QString slopesOf(const Formula& formula) {
    QStringList lines;
    for (std::size_t knob = 0; knob < formula.knobs(); ++knob) {
        const QString slope = slopeWords(formula, knob);
        lines += formula.knobs() == 1
                     ? CostCard::tr("slope  C′(w) = %1").arg(isolated(slope))
                     : isolated(CostCard::tr("∂C/∂%1 = %2").arg(qs(formula.knobNames()[knob]), slope));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

CostCard::CostCard(LiveRun* live, QWidget* parent) : Card(tr("Cost fu&nction"), parent), live_(live) {
    const std::size_t knobs = live_->formula()->knobs();
    const QString cost = tr("C(%1)").arg(namesOf(*live_->formula()));
    catalogue_ = new QComboBox(this);
    catalogue_->setObjectName(QStringLiteral("catalogue"));
    catalogue_->setAccessibleName(tr("Cost function"));
    catalogue_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    catalogue_->setMinimumContentsLength(12);
    for (const NamedCost& named : downhill::catalogue()) {
        const auto formula = formulaOf(named);
        if (formula->knobs() != knobs)
            continue;
        catalogue_->addItem(wordsOf(named.title()), qs(named.name));
        catalogue_->setItemData(
            catalogue_->count() - 1,
            plainTip(tr("%1 = %2\n%3").arg(cost, printedWords(*formula), wordsOf(named.lesson()))),
            Qt::ToolTipRole);
    }
    catalogue_->addItem(tr("Your own formula"));
    titleLabel()->setBuddy(catalogue_);
    body()->addWidget(catalogue_);

    auto* row = new QHBoxLayout;
    if (isRightToLeft()) // a layout is mirrored: C(w) stays before its formula
        row->setDirection(QBoxLayout::RightToLeft);
    auto* label = new PlainLabel(knobs == 1 ? tr("%1 =").arg(cost) : tr("C ="), this);
    formula_ = new QLineEdit(this);
    formula_->setObjectName(QStringLiteral("formula"));
    formula_->setMaxLength(
        2'000); // more than a formula may have, and still laid out at once when a book is pasted
    formula_->setAccessibleName(tr("Formula of the cost %1").arg(cost));
    const QString examples =
        knobs == 1
            ? tr("Type a formula in w, such as w^2, 2(w+1)w, sin(3w) + w²/10, |w|, exp(−w)")
            : tr("Type a formula in w1 and w2, such as w1^2 + 6w2^2, (w1−w2)² + w1*w2, sin(w1) + |w2|");
    QStringList functions;
    for (const std::string& name : functionsOfFormulas())
        functions += qs(name);
    formula_->setToolTip(plainTip(tr("%1\nFunctions (log is the natural logarithm, as ln): %2")
                                      .arg(examples, functions.join(QStringLiteral(", "))) +
                                  QLatin1Char('\n') +
                                  tr("Any other single letter is a constant and gets a slider: a*w^2 + b")));
    row->addWidget(label);
    row->addWidget(formula_, 1);
    body()->addLayout(row);

    constants_ = new ConstantSliders(this);
    body()->addWidget(constants_);
    rows_ = new ElidedLabel(this);
    rows_->setObjectName(QStringLiteral("muted"));
    rows_->setLines(1);
    rows_->hide();
    body()->addWidget(rows_);
    standardise_ = new QCheckBox(this);
    standardise_->setObjectName(QStringLiteral("standardise"));
    standardise_->setToolTip(
        plainTip(tr("Shift and scale to mean 0 and standard deviation 1: a long valley becomes rounder")));
    standardise_->hide();
    body()->addWidget(standardise_);
    original_ = new ElidedLabel(this);
    original_->setObjectName(QStringLiteral("muted"));
    original_->setLines(1);
    original_->hide();
    body()->addWidget(original_);
    slope_ = new Note(slopeLines(), this);
    body()->addWidget(slope_);
    lesson_ = new ElidedLabel(this);
    lesson_->setObjectName(QStringLiteral("muted"));
    lesson_->setLines(3);
    body()->addWidget(lesson_);

    connect(catalogue_, &QComboBox::activated, this, &CostCard::choose);
    connect(formula_, &QLineEdit::textEdited, this, &CostCard::takeFormula);
    connect(standardise_, &QCheckBox::clicked, live_,
            [this](bool on) { live_->change([&](RunSettings& s) { s.standardise = on; }); });
    connect(live_, &LiveRun::runChanged, this, &CostCard::showOriginal);
    connect(constants_, &ConstantSliders::edited, this, &CostCard::takeConstant);
    connect(constants_, &ConstantSliders::released, this, [this] {
        if (formula_->text().toStdString() == live_->formula()->text())
            showError({}); // what it was dragged over is nothing to come back to
        showCost();
    });
    connect(constants_, &ConstantSliders::rowsChanged, this, [this] {
        constants_->follow(formula_);
        emit roomChanged();
    });
    connect(live_, &LiveRun::settingsChanged, this, &CostCard::showCost);
    showCost();
}

void CostCard::setTheme(const Theme& theme) { constants_->setTheme(theme); }

void CostCard::choose(int index) {
    const NamedCost* cost = findNamedCost(catalogue_->itemData(index).toString().toStdString());
    if (!cost) {
        formula_->setFocus();
        formula_->selectAll();
        return;
    }
    live_->change([&](RunSettings& s) { s = withCost(std::move(s), *cost); });
    showCost();
}

void CostCard::takeFormula(const QString& text) {
    const RunSettings& settings = live_->settings();
    take(parseTyped(text.toStdString(), settings.constants, settings.data));
}

// One that the formula has no value with, as 0 in 1/a, is said like a formula that does not read.
void CostCard::takeConstant(const std::string& letter, double value) {
    const RunSettings& settings = live_->settings();
    Constants constants = settings.constants;
    constants[letter] = value;
    take(Formula::parse(settings.cost, constants, settings.data));
}

void CostCard::take(const ParsedFormula& parsed) {
    const std::size_t knobs = live_->formula()->knobs();
    if (const auto* error = std::get_if<FormulaError>(&parsed)) {
        if (isLetterProblem(error->problem)) // one alone, without a knob
            return showError(knobs == 1
                                 ? tr("Nothing here is turned: call the knob w; other letters are constants.")
                                 : tr("Nothing here is turned: call the knobs w1 and w2; other letters are "
                                      "constants."));
        return showError(tr("%1 (at character %2)").arg(wordsOf(error->problem)).arg(error->position + 1));
    }
    const Formula& formula = *std::get<std::shared_ptr<const Formula>>(parsed);
    if (formula.knobs() != knobs)
        return showError(knobs == 1 ? tr("This page turns one knob: write the formula in w alone.")
                                    : tr("This page turns two knobs: write the formula in w1 and w2."));
    const auto atOnce = std::max(mostConstants, live_->formula()->constants().size());
    if (formula.constants().size() > atOnce)
        return showError(tr("A formula may have %1 constants here, and this one has %2.")
                             .arg(mostConstants)
                             .arg(formula.constants().size()));
    live_->change([&](RunSettings& s) { s = withCost(std::move(s), formula); });
    showError({});
}

void CostCard::showError(const QString& message) {
    slope_->setProblem(message);
    formula_->setProperty("invalid", !message.isEmpty());
    formula_->style()->unpolish(formula_);
    formula_->style()->polish(formula_);
    formula_->setAccessibleDescription(message);
}

void CostCard::showCost() {
    const Formula& formula = *live_->formula();
    if (formula_->text().toStdString() != formula.text()) {
        formula_->setText(qs(formula.text()));
        formula_->setCursorPosition(0); // a long one is read from its beginning
        showError({});
    }
    constants_->show(formula.constants());
    showData();
    slope_->setText(slopesOf(formula));
    const NamedCost* named = live_->namedCost();
    const int index = named ? catalogue_->findData(qs(named->name)) : catalogue_->count() - 1;
    catalogue_->setCurrentIndex(index);
    // what it teaches may follow from its points
    const bool teaches = named && isOverItsData(*named, formula);
    lesson_->setText(teaches ? wordsOf(named->lesson()) : QString());
    lesson_->setToolTip(plainTip(lesson_->text()));
    catalogue_->setToolTip(plainTip(lesson_->text()));
}

void CostCard::showData() {
    const Data& over = live_->formula()->data();
    rows_->setText(over.empty() ? QString() : tr("over %1").arg(rowsWords(over)));
    rows_->setToolTip(plainTip(rows_->text()));
    QStringList scaled;
    for (const DataColumn& column : over.columns())
        if (column.letter != "y")
            scaled += qs(column.letter);
    const bool standardised = live_->settings().standardise;
    standardise_->setText(tr("standardise %1").arg(scaled.join(QStringLiteral(", "))));
    standardise_->setChecked(standardised);
    bool changed = false;
    for (const auto& [widget, shown] : {std::pair<QWidget*, bool>(rows_, !over.empty()),
                                        {standardise_, !scaled.isEmpty()},
                                        {original_, !scaled.isEmpty() && standardised}}) {
        changed = changed || shown == widget->isHidden();
        widget->setVisible(shown);
    }
    if (changed)
        emit roomChanged();
    showOriginal();
}

// Of the run that is there; the one of these settings comes a moment later.
void CostCard::showOriginal() {
    const auto& run = live_->run();
    const auto formula = live_->runFormula();
    QString words;
    if (run && formula && run->settings().standardise) {
        const std::size_t last = run->stepsTaken();
        if (const auto line = fittedLine(*formula, run->settings(), run->w(last)))
            words = tr("at step %1: y = %2·x %3 %4")
                        .arg(qs(countText(last)), qs(displayText(line->slope)),
                             line->level < 0 ? QStringLiteral("−") : QStringLiteral("+"),
                             qs(displayText(std::abs(line->level))));
    }
    original_->setText(words);
    original_->setToolTip(plainTip(words.isEmpty() ? words : tr("%1, in the units of the data").arg(words)));
}

void CostCard::setTight(bool tight) {
    if (tight == tight_)
        return;
    tight_ = tight;
    titleLabel()->setText(tight ? tr("Fu&nction") : tr("Cost fu&nction"));
    constexpr int wide = 1000; // all that the stretch behind the title would take
    if (tight)
        header()->addWidget(catalogue_, wide);
    else
        body()->insertWidget(0, catalogue_);
    slope_->setLines(slopeLines());
}

void CostCard::setLessonVisible(bool visible) { lesson_->setVisible(visible); }

int CostCard::slopeLines() const {
    const auto knobs = static_cast<int>(live_->formula()->knobs());
    return tight_ ? knobs : 2 * knobs;
}

} // namespace downhill
