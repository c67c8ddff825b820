// Runs with pen and paper: the two of the course, and others without end.
#pragma once

#include "core/descent/run_settings.h"
#include "core/learn/hand_exercises.h"
#include "ui/learn/content/phrase_book.h"
#include "ui/learn/section/learn_section.h"

#include <cstdint>

class QComboBox;
class QLabel;
class QPushButton;

namespace downhill {

class AnswerRow;
class Card;
class HandTable;
class LossCurve;
class PlotView;
class WordsBanner;
struct CellCheck;

/// After each exercise that was done without help and without a wrong outcome the level goes up by one.
class HandSection : public LearnSection {
    Q_OBJECT
public:
    /// `seed` is what the other exercises follow from.
    explicit HandSection(std::uint64_t seed, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    /// Whether the section is looked at. When it becomes so, the focus goes to the first cell that is not
    /// right.
    void setCurrent(bool current) override;
    void restore(const Kept& kept) override;
    void save(Kept& kept) const override;
    const HandExercise& exercise() const;
    int level() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeBottom();
    void showCurve();
    void begin(const HandExercise& exercise, const QString& title);
    void beginAnother();
    void say(const CellCheck& check);
    void finishTable();
    void takeOutcome(int answer);
    void finish(bool well);
    void showScore();

    HandExercises exercises_;
    PhraseBook book_{"by_hand"};
    int done_ = 0, alone_ = 0; ///< exercises in this session, and those without help
    bool finished_ = false, tableSaid_ = false;

    Card* card_;
    QLabel *title_, *given_, *task_, *score_;
    QPushButton *partA_, *partB_, *another_, *show_;
    QComboBox* level_;
    HandTable* table_;
    LossCurve* curve_; ///< of the steps that are filled in rightly
    PlotView* view_;
    WordsBanner* banner_;
    AnswerRow* outcome_;
};

} // namespace downhill
