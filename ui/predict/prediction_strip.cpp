#include "ui/predict/prediction_strip.h"

#include "core/text/number_text.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/number_field.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/predict/predictions.h"
#include "ui/run/live_run.h"
#include "ui/text/text.h"
#include "ui/verdict/verdict_look.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace downhill {

PredictionStrip::PredictionStrip(LiveRun* live, Predictions* predictions, QWidget* parent)
    : QFrame(parent),
      live_(live),
      predictions_(predictions),
      headline_(new ElidedLabel(this)),
      words_(new ElidedLabel(this)),
      verdict_(new QComboBox(this)) {
    setObjectName(QStringLiteral("predict"));
    setAccessibleName(tr("Prediction"));
    auto* layout = new QHBoxLayout(this);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    headline_->setObjectName(QStringLiteral("verdict"));
    words_->setObjectName(QStringLiteral("muted"));
    texts->addWidget(headline_);
    texts->addWidget(words_);
    layout->addLayout(texts, 1);
    makeFields();
    makeVerdicts();
    reveal_ =
        addButton(tr("Reveal"), tr("Show where the step leads (R, or → at the last step that is shown)"));
    reveal_->setObjectName(QStringLiteral("reveal"));
    revealAll_ = addButton(tr("All"), tr("Show the whole run and its verdict (Shift+R)"));
    revealAll_->setAccessibleName(tr("Reveal the whole run"));
    again_ = addButton(tr("Again"), tr("Hide this run again, and predict it from the start"));
    end_ = new QToolButton(this);
    end_->setText(tr("End"));
    end_->setObjectName(QStringLiteral("small"));
    end_->setToolTip(plainTip(tr("Stop predicting and show everything (Ctrl+Shift+P)")));
    end_->setAccessibleName(tr("End predicting"));
    end_->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(end_);
    connect(reveal_, &QPushButton::clicked, predictions_, &Predictions::revealStep);
    connect(revealAll_, &QPushButton::clicked, predictions_, &Predictions::revealAll);
    connect(again_, &QPushButton::clicked, predictions_, &Predictions::startAgain);
    connect(end_, &QToolButton::clicked, predictions_, [this] { predictions_->setOn(false); });
    connect(predictions_, &Predictions::changed, this, &PredictionStrip::showAll);
    connect(predictions_, &Predictions::forgotten, this, [this] {
        asked_ = 0;
        verdict_->setCurrentIndex(0);
        emptyFields();
    });
    setTheme(Theme::light());
}

void PredictionStrip::makeFields() {
    for (const std::string& name : live_->formula()->knobNames()) {
        const QString knob = QString::number(fields_.size() + 1);
        names_.push_back(new PlainLabel(qs(name), this));
        fields_.push_back(new NumberField(NumberField::anyNumber(), this));
        NumberField* field = fields_.back();
        field->setObjectName(QStringLiteral("predict") + knob);
        field->setAccessibleName(tr("Where the next step leads, %1").arg(qs(name)));
        names_.back()->setBuddy(field);
        layout()->addWidget(names_.back());
        layout()->addWidget(field);
        field->installEventFilter(this);
        connect(field, &NumberField::textEdited, this, &PredictionStrip::takeFields);
        connect(field, &NumberField::problemChanged, this, &PredictionStrip::takeFields);
    }
}

void PredictionStrip::makeVerdicts() {
    verdict_->setObjectName(QStringLiteral("predictVerdict"));
    verdict_->setAccessibleName(tr("Verdict that the run will get"));
    verdict_->setToolTip(plainTip(tr("Which verdict will the run get?")));
    verdict_->addItem(tr("Verdict?"));
    for (const Verdict verdict : {Verdict::converging, Verdict::overshooting, Verdict::crawling,
                                  Verdict::oscillating, Verdict::diverging, Verdict::stationary})
        verdict_->addItem(wordOf(verdict), static_cast<int>(verdict));
    layout()->addWidget(verdict_);
    connect(verdict_, &QComboBox::activated, this, [this] {
        const QVariant verdict = verdict_->currentData();
        predictions_->sayVerdict(verdict.isValid() ? std::optional(static_cast<Verdict>(verdict.toInt()))
                                                   : std::nullopt);
    });
}

QPushButton* PredictionStrip::addButton(const QString& text, const QString& toolTip) {
    auto* button = new QPushButton(text, this);
    button->setToolTip(plainTip(toolTip));
    layout()->addWidget(button);
    return button;
}

void PredictionStrip::setTheme(const Theme& theme) {
    layout()->setContentsMargins(theme.px(14), theme.px(3), theme.px(10), theme.px(3));
    layout()->setSpacing(theme.px(8));
    setFixedHeight(theme.px(48)); // as the verdict's: the charts below must not jump
    for (NumberField* field : fields_)
        field->setFixedWidth(theme.px(70));
}

// R reveals in these fields too: no number has one.
bool PredictionStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool r = key->key() == Qt::Key_R && !(key->modifiers() & ~Qt::ShiftModifier);
        const bool readable = std::ranges::all_of(
            fields_, [](const NumberField* f) { return f->text().isEmpty() || f->isGood(); });
        if (r && key->modifiers() & Qt::ShiftModifier)
            predictions_->revealAll();
        else if (r || (enter && readable))
            predictions_->revealStep();
        else if (enter)
            for (NumberField* field : fields_)
                field->finish();
        if (r || enter)
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void PredictionStrip::takeFields() {
    std::vector<double> place;
    for (const NumberField* field : fields_)
        if (field->isGood())
            place.push_back(field->value());
    if (place.size() == fields_.size())
        predictions_->say(place);
    else
        predictions_->takeBack();
    showAll();
}

void PredictionStrip::emptyFields() {
    for (NumberField* field : fields_)
        field->empty();
}

void PredictionStrip::showAll() {
    if (!predictions_->isOn() || !live_->run())
        return;
    const bool open = predictions_->isOpen();
    for (QWidget* widget : std::initializer_list<QWidget*>{verdict_, reveal_, revealAll_})
        widget->setVisible(open);
    for (QLabel* name : names_)
        name->setVisible(open);
    for (NumberField* field : fields_)
        field->setVisible(open);
    again_->setVisible(!open);
    open ? showQuestion() : showVerdict();
}

void PredictionStrip::showQuestion() {
    const std::size_t step = predictions_->nextStep();
    const bool one = fields_.size() == 1;
    const QString number = qs(countText(step));
    if (step != asked_) {
        asked_ = step;
        emptyFields();
    }
    if (one)
        names_.front()->setText(QStringLiteral("w%1 =").arg(qs(subscriptText(step))));
    else
        for (std::size_t knob = 0; knob < names_.size(); ++knob)
            names_[knob]->setText(QStringLiteral("%1 =").arg(qs(live_->formula()->knobNames()[knob])));

    const Prediction* said = predictions_->of(step);
    if (said)
        for (std::size_t knob = 0; knob < fields_.size(); ++knob)
            fields_[knob]->setValue(said->said[knob]);
    const auto bad =
        std::ranges::find_if(fields_, [](const NumberField* f) { return !f->problem().isEmpty(); });
    const QString question = tr("Where will step %1 lead?").arg(number);
    const Prediction* before = predictions_->of(step - 1);
    const QString how = one ? tr("Click the curve, or type w%1").arg(qs(subscriptText(step)))
                            : tr("Click the map, or type w₁ and w₂");
    QString words = bad != fields_.end() ? (*bad)->problem() : said ? tr("R reveals it") : how;
    if (said)
        setWords(sentenceOf(*said), words);
    else if (before)
        setWords(sentenceOf(*before), bad != fields_.end() ? words : question);
    else
        setWords(question, words);
}

void PredictionStrip::showVerdict() {
    const auto& diagnosis = live_->diagnosis();
    if (!diagnosis || live_->run()->stopped() == StopReason::running)
        return setWords(tr("Running"), tr("%1 so far").arg(stepsWords(live_->run()->stepsTaken())));
    QString words = wordsOf(diagnosis->evidence);
    const QString headline = wordsOf(diagnosis->headline);
    const Prediction* last = predictions_->of(live_->run()->stepsTaken());
    if (last)
        words = sentenceOf(*last) + QStringLiteral(". ") + words;
    const auto& said = predictions_->verdict();
    setWords(!said                         ? headline
             : *said == diagnosis->verdict ? tr("%1 — as you said: “%2”").arg(headline, wordOf(*said))
                                           : tr("%1 — you said “%2”").arg(headline, wordOf(*said)),
             words);
}

QString PredictionStrip::tallyText() const {
    const Predictions::Tally& tally = predictions_->tally();
    QStringList parts;
    if (tally.steps > 0)
        parts +=
            tr("%1 of %2 close").arg(tally.close).arg(stepsWords(static_cast<std::uint64_t>(tally.steps)));
    if (tally.verdicts > 0)
        parts += tally.verdicts == 1 ? tr("%1 of 1 verdict right").arg(tally.right)
                                     : tr("%1 of %2 verdicts right").arg(tally.right).arg(tally.verdicts);
    return parts.join(QStringLiteral(", "));
}

void PredictionStrip::setWords(const QString& headline, const QString& words) {
    QString below = tallyText();
    below = below.isEmpty() ? words : below + QStringLiteral("  ·  ") + words;
    headline_->setText(headline);
    words_->setText(below);
    const QString all =
        headline + QLatin1Char('\n') + below +
        (predictions_->tally().steps > 0 ? tr("\nClose is within a tenth of the length of the step.")
                                         : QString());
    headline_->setToolTip(plainTip(all));
    words_->setToolTip(plainTip(all));
    setAccessibleDescription(headline + QStringLiteral(". ") + below);
}

QString PredictionStrip::headline() const { return headline_->text(); }
QString PredictionStrip::words() const { return words_->text(); }

} // namespace downhill
