// Flashcards: those that are due make a pile to go through.
#pragma once

#include "ui/learn/cards/card_boxes.h"
#include "ui/learn/cards/deck.h"
#include "ui/learn/section/learn_section.h"
#include "ui/learn/section/pile.h"

#include <QDate>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace downhill {

class Card;
class CardFace;

/// A card that was known rests as CardBoxes has it and leaves the pile; one that was not goes below the
/// others. When the pile is through one can go through all of them nevertheless.
class FlashcardsSection : public LearnSection {
    Q_OBJECT
public:
    /// What it does not know by itself, so that tests can say it.
    struct Surroundings {
        std::function<QDate()> today;
        std::uint64_t seed; ///< of the first shuffle; the next one has the next seed
    };
    explicit FlashcardsSection(QWidget* parent = nullptr);
    explicit FlashcardsSection(Surroundings surroundings, QWidget* parent = nullptr);

    Deck* deck() const { return deck_; }
    const CardBoxes& boxes() const { return boxes_; }
    const Pile& pile() const { return pile_; }

    void setTheme(const Theme& theme) override;
    void setCurrent(bool current) override;
    void takeKeys() override { takeFocus(); }
    QStringList statusTexts() const override;
    QString hint() const override;
    void restore(const Kept& kept) override;
    void save(Kept& kept) const override;

private:
    void placeParts();
    QWidget* makePile();
    QWidget* makeEnd();
    void makeKeys();
    void begin(bool all); ///< with all cards, or those that are due
    void shuffleCards();
    void move(bool forward);
    void judge(bool known);
    void showCard();
    void takeFocus();
    QString endWords() const;
    const LearnEntry& entry() const { return deck_->cards().entries[pile_.top()]; }

    Surroundings surroundings_;
    Deck* deck_;
    CardBoxes boxes_;
    Pile pile_;
    bool answerSeen_ = false, ///< of the card on top
        current_ = false;

    Card* card_;
    QStackedWidget* stack_;
    CardFace* face_ = nullptr;
    QLabel *progress_, *endText_ = nullptr;
    QCheckBox* cutMarks_ = nullptr;
    QPushButton *previous_ = nullptr, *next_ = nullptr, *known_ = nullptr, *notYet_ = nullptr,
                *showMe_ = nullptr, *shuffle_ = nullptr, *builtIn_ = nullptr, *all_ = nullptr;
};

} // namespace downhill
