// Self-check: one question at a time, answered first and then revealed.
#pragma once

#include "ui/learn/content/learn_content.h"
#include "ui/learn/section/learn_section.h"
#include "ui/learn/section/pile.h"

#include <vector>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace downhill {

class AnswerField;
class Card;

/// The questions make a pile. One that was known goes away; one that was not goes below the others and comes
/// back until it is known. What is known, and the order of the others, is kept between starts.
class SelfCheckSection : public LearnSection {
    Q_OBJECT
public:
    /// With the built-in questions.
    explicit SelfCheckSection(QWidget* parent = nullptr);
    /// Any others; `content` must stay.
    explicit SelfCheckSection(const LearnContent& content, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void setCurrent(bool current) override;
    void takeKeys() override { takeFocus(); }
    QStringList statusTexts() const override;
    QString hint() const override;
    void restore(const Kept& kept) override;
    void save(Kept& kept) const override;

private:
    struct Answer {
        QString typed;
        bool revealed = false;
    };
    QWidget* makeQuestion();
    QWidget* makeAnswer();
    QWidget* makeEnd();
    void makeKeys();
    void begin();
    void reveal();
    void judge(bool known);
    void move(bool forward);
    void showQuestion();
    void showProgress();
    void takeFocus();
    const LearnEntry& entry() const { return content_.entries[pile_.top()]; }
    Answer& answer() { return answers_[pile_.top()]; }

    const LearnContent& content_;
    Pile pile_;
    std::vector<Answer> answers_; ///< one a question
    bool current_ = false;

    Card* card_;
    QStackedWidget* stack_;
    QVBoxLayout *column_, *question_ = nullptr, *answerBox_ = nullptr;
    QLabel *progressText_, *questionText_ = nullptr, *answerText_ = nullptr, *endText_ = nullptr;
    QProgressBar* progress_;
    AnswerField* field_ = nullptr;
    QFrame* answerFrame_ = nullptr;
    QPushButton *reveal_ = nullptr, *known_ = nullptr, *notYet_ = nullptr, *showMe_ = nullptr,
                *again_ = nullptr, *previous_ = nullptr, *next_ = nullptr;
};

} // namespace downhill
