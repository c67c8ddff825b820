#include "ui/learn/cards/flashcards_section.h"

#include "core/maths/random.h"
#include "ui/controls/card.h"
#include "ui/learn/cards/card_face.h"
#include "ui/learn/section/learn_button.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace downhill {

namespace {

/// How far a card has come: one in box 1 has just begun, or was not known the last time.
QString knownWords(int box) {
    const int times = box - 1;
    return times == 0               ? FlashcardsSection::tr("not known yet")
           : times == 1             ? FlashcardsSection::tr("known once")
           : times == 2             ? FlashcardsSection::tr("known twice")
           : box < CardBoxes::count ? FlashcardsSection::tr("known %1 times").arg(times)
                                    : FlashcardsSection::tr("known %1 times or more").arg(times);
}

} // namespace

FlashcardsSection::FlashcardsSection(QWidget* parent)
    : FlashcardsSection({[] { return QDate::currentDate(); }, QRandomGenerator::global()->generate64()},
                        parent) {}

FlashcardsSection::FlashcardsSection(Surroundings surroundings, QWidget* parent)
    : LearnSection(parent),
      surroundings_(std::move(surroundings)),
      deck_(new Deck(this)),
      card_(new Card({}, this)),
      stack_(new QStackedWidget),
      progress_(new PlainLabel) {
    placeParts();
    makeKeys();
    connect(deck_, &Deck::changed, this, [this] { begin(false); });
    connect(deck_, &Deck::said, this, &LearnSection::said);
    begin(false);
}

void FlashcardsSection::placeParts() {
    progress_->setObjectName(QStringLiteral("muted"));
    card_->header()->addWidget(progress_);
    stack_->addWidget(makePile());
    stack_->addWidget(makeEnd());
    card_->body()->addWidget(stack_, 1);

    auto* files = new QHBoxLayout;
    shuffle_ = learnButton(tr("Shuffle"), "shuffle", tr("Put the cards into another order (S)"));
    connect(shuffle_, &QPushButton::clicked, this, &FlashcardsSection::shuffleCards);
    files->addWidget(shuffle_);
    files->addStretch(1);
    auto* own = learnButton(tr("Own cards…"), "own", tr("Open a file with cards of your own"));
    connect(own, &QPushButton::clicked, deck_, &Deck::askAndOpen);
    builtIn_ = learnButton(tr("Built-in cards"), "builtIn", tr("Back to the cards that come with Downhill"));
    connect(builtIn_, &QPushButton::clicked, deck_, &Deck::useBuiltIn);
    cutMarks_ = new QCheckBox(tr("cut marks"));
    cutMarks_->setObjectName(QStringLiteral("cutMarks"));
    cutMarks_->setToolTip(plainTip(tr("On paper and in the PDF: marks in the corners to cut along")));
    connect(cutMarks_, &QCheckBox::toggled, deck_, &Deck::setCutMarks);
    auto* pdf = learnButton(tr("Save as PDF…"), "pdf", tr("One card a page, question and answer"));
    connect(pdf, &QPushButton::clicked, deck_, &Deck::askAndSavePdf);
    auto* print = learnButton(tr("Print…"), "print", tr("One card a page, question and answer"));
    connect(print, &QPushButton::clicked, deck_, &Deck::askAndPrint);
    for (QWidget* widget : std::initializer_list<QWidget*>{own, builtIn_, cutMarks_, pdf, print})
        files->addWidget(widget);
    card_->body()->addLayout(files);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card_);
}

QWidget* FlashcardsSection::makePile() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    face_ = new CardFace;
    connect(face_, &CardFace::turned, this, [this](bool answer) {
        answerSeen_ = answerSeen_ || answer;
        known_->setEnabled(answerSeen_);
        notYet_->setEnabled(answerSeen_);
        emit statusChanged();
    });
    previous_ = learnButton(tr("◀ Previous"), "previous", tr("The card before (←)"));
    next_ = learnButton(tr("Next ▶"), "next", tr("The next card, and this one later (→)"));
    showMe_ = learnButton(tr("Show me"), "showMe", tr("Put the fitting run on the charts"));
    notYet_ = learnButton(tr("Not yet"), "notYet", tr("It comes back after the others (N)"));
    known_ = learnButton(tr("I knew it"), "primary", tr("It rests for a while (K)"));
    connect(previous_, &QPushButton::clicked, this, [this] { move(false); });
    connect(next_, &QPushButton::clicked, this, [this] { move(true); });
    connect(showMe_, &QPushButton::clicked, this, [this] { askFor(*entry().show); });
    connect(notYet_, &QPushButton::clicked, this, [this] { judge(false); });
    connect(known_, &QPushButton::clicked, this, [this] { judge(true); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(previous_);
    buttons->addWidget(next_);
    buttons->addWidget(showMe_);
    buttons->addStretch(1);
    buttons->addWidget(notYet_);
    buttons->addWidget(known_);
    column->addWidget(face_, 1);
    column->addLayout(buttons);
    return page;
}

QWidget* FlashcardsSection::makeEnd() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    endText_ = styledLabel({}, "learnQuestion");
    endText_->setAlignment(Qt::AlignCenter);
    all_ = learnButton(tr("Go through all"), "primary",
                       tr("What is known before its rest is over stays in its box"));
    connect(all_, &QPushButton::clicked, this, [this] { begin(true); });
    column->addStretch(1);
    column->addWidget(endText_);
    column->addWidget(all_, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void FlashcardsSection::makeKeys() {
    addKey(Qt::Key_K, [this] { judge(true); });
    addKey(Qt::Key_N, [this] { judge(false); });
    addKey(Qt::Key_S, [this] { shuffleCards(); });
    addKey(Qt::Key_Left, [this] { move(false); });
    addKey(Qt::Key_Right, [this] { move(true); });
}

void FlashcardsSection::begin(bool all) {
    const auto& entries = deck_->cards().entries;
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < entries.size(); ++i)
        if (all || boxes_.isDue(entries[i].key, surroundings_.today()))
            order.push_back(i);
    pile_ = Pile(order);
    card_->titleLabel()->setText(deck_->cards().title);
    builtIn_->setVisible(deck_->isOwnChosen());
    showCard();
}

void FlashcardsSection::shuffleCards() {
    std::vector<std::uint32_t> order(pile_.left().begin(), pile_.left().end());
    Random random(surroundings_.seed++);
    shuffle(order, random);
    pile_ = Pile(order);
    showCard();
}

void FlashcardsSection::move(bool forward) {
    if (pile_.isEmpty())
        return;
    forward ? pile_.next() : pile_.previous();
    showCard();
}

void FlashcardsSection::judge(bool known) {
    if (pile_.isEmpty() || !answerSeen_)
        return;
    if (known) {
        boxes_.know(entry().key, surroundings_.today());
        pile_.takeOff();
    } else {
        boxes_.forget(entry().key, surroundings_.today());
        pile_.next();
    }
    showCard();
}

void FlashcardsSection::showCard() {
    const auto all = static_cast<qulonglong>(deck_->cards().entries.size());
    const auto left = static_cast<qulonglong>(pile_.size());
    progress_->setText(left == 0 ? tr("none of %1 in the pile").arg(all)
                                 : tr("%1 of %2 in the pile").arg(left).arg(all));
    stack_->setCurrentIndex(pile_.isEmpty() ? 1 : 0);
    shuffle_->setEnabled(left > 1);
    answerSeen_ = false;
    if (pile_.isEmpty()) {
        endText_->setText(endWords());
    } else {
        face_->show(entry(), knownWords(boxes_.boxOf(entry().key)));
        showMe_->setVisible(entry().show.has_value());
        for (QPushButton* button : {previous_, next_})
            button->setEnabled(left > 1);
    }
    takeFocus();
    emit statusChanged();
}

QString FlashcardsSection::endWords() const {
    QDate soonest;
    for (const LearnEntry& entry : deck_->cards().entries)
        if (const QDate day = boxes_.restsUntil(entry.key); !soonest.isValid() || day < soonest)
            soonest = day;
    if (!soonest.isValid())
        return tr("Through.");
    const auto days = surroundings_.today().daysTo(soonest);
    return tr("All cards are known and rest. The next one is due %1.")
        .arg(days <= 0   ? tr("today")
             : days == 1 ? tr("tomorrow")
                         : tr("in %1 days").arg(days));
}

void FlashcardsSection::takeFocus() {
    if (!current_)
        return;
    if (pile_.isEmpty())
        all_->setFocus();
    else
        face_->setFocus();
}

void FlashcardsSection::setCurrent(bool current) {
    current_ = current;
    if (current)
        deck_->lookAgain();
    takeFocus();
}

void FlashcardsSection::setTheme(const Theme& theme) {
    card_->layout()->setContentsMargins(theme.px(14), theme.px(9), theme.px(14), theme.px(12));
    card_->layout()->setSpacing(theme.px(8));
    card_->body()->setSpacing(theme.px(10));
    for (int i = 0; i < stack_->count(); ++i)
        stack_->widget(i)->layout()->setSpacing(theme.px(10));
    face_->setTheme(theme);
}

QStringList FlashcardsSection::statusTexts() const {
    if (pile_.isEmpty())
        return {};
    return {tr("Card %1 of %2").arg(pile_.top() + 1).arg(deck_->cards().entries.size())};
}

QString FlashcardsSection::hint() const {
    return tr("Space turns · K I knew it · N not yet · ← → another card · S shuffles");
}

void FlashcardsSection::restore(const Kept& kept) {
    boxes_.restore(kept);
    deck_->restore(kept);
    cutMarks_->setChecked(deck_->hasCutMarks());
    begin(false);
}

void FlashcardsSection::save(Kept& kept) const {
    boxes_.save(kept);
    deck_->save(kept);
}

} // namespace downhill
