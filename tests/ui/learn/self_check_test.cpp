// The self-check, answered rightly and wrongly, with the mouse and with keys alone.
#include "tests/ui/learn/learn_test.h"

#include "ui/learn/answer_field.h"
#include "ui/learn/content/learn_content.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"

#include <QFrame>
#include <QSignalSpy>

namespace downhill {
namespace {

class SelfCheck : public LearnTest {
protected:
    SelfCheck() : LearnTest(0) {}

    const std::vector<LearnEntry>& entries() const { return builtInLearnContent("self_check").entries; }
    QString question() const { return find<QLabel>("learnQuestion")->text(); }
    AnswerField* field() const { return find<AnswerField>("answer"); }
    bool isRevealed() const { return find<QFrame>("revealed")->isVisible(); }
    QString progress() const {
        for (auto* label : learn()->section()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().endsWith(QStringLiteral("known")))
                return label->text();
        return {};
    }
    /// "You knew all 6." stands there, and nothing is asked.
    bool isOver() const { return !field()->isVisible() && button(QStringLiteral("Start again")); }
    void expectQuestion(std::size_t which) {
        EXPECT_EQ(question(), entries()[which].question);
        EXPECT_EQ(isRevealed(), false);
    }
};

TEST_F(SelfCheck, TheAnswerIsHiddenUntilItIsRevealed) {
    expectQuestion(0);
    EXPECT_EQ(progress(), QStringLiteral("0 of 6 known"));
    EXPECT_FALSE(button(QStringLiteral("I knew it")));
    EXPECT_FALSE(button(QStringLiteral("Show me")));
    press(QStringLiteral("Reveal"));
    EXPECT_TRUE(isRevealed());
    EXPECT_EQ(find<QLabel>("learnAnswer")->text(), entries()[0].answer);
    EXPECT_FALSE(button(QStringLiteral("Reveal")));
}

TEST_F(SelfCheck, WithTheMouse) {
    press(QStringLiteral("Reveal"));
    press(QStringLiteral("I knew it"));
    expectQuestion(1);
    EXPECT_EQ(progress(), QStringLiteral("1 of 6 known"));
    press(QStringLiteral("Reveal"));
    press(QStringLiteral("Not yet"));
    expectQuestion(2);
    EXPECT_EQ(progress(), QStringLiteral("1 of 6 known"));
}

// 0 known, 1 not yet, 2 to 5 known: 1 comes back, twice, until it is known too.
TEST_F(SelfCheck, WithKeysAloneUntilAllAreKnown) {
    for (const std::size_t which : {0u, 1u, 2u, 3u, 4u, 5u}) {
        expectQuestion(which);
        press(Qt::Key_Return);
        EXPECT_TRUE(isRevealed());
        press(which == 1 ? Qt::Key_N : Qt::Key_K);
    }
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_K}) {
        expectQuestion(1);
        EXPECT_EQ(progress(), QStringLiteral("5 of 6 known"));
        press(Qt::Key_Enter);
        press(key);
    }
    EXPECT_TRUE(isOver());
    for (const Qt::Key key : {Qt::Key_K, Qt::Key_N, Qt::Key_Left, Qt::Key_Right}) // there is nothing to judge
        press(key);
    press(Qt::Key_Space); // the button has the focus
    expectQuestion(0);
    EXPECT_EQ(progress(), QStringLiteral("0 of 6 known"));
}

TEST_F(SelfCheck, WhatIsTypedIsAnAnswerAndNoKey) {
    typeKeys("know nothing");
    EXPECT_EQ(field()->toPlainText(), QStringLiteral("know nothing"));
    expectQuestion(0);
    press(Qt::Key_Left); // in the text now
    typeKeys("!");
    EXPECT_EQ(field()->toPlainText(), QStringLiteral("know nothin!g"));
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_FALSE(isRevealed());
    press(Qt::Key_Return);
    EXPECT_TRUE(isRevealed());
    EXPECT_TRUE(field()->isVisible()); // to compare
    typeKeys("x");
    EXPECT_EQ(field()->toPlainText(), QStringLiteral("know nothin!\ng"));
    press(Qt::Key_N);
    EXPECT_EQ(field()->toPlainText(), QString());
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Right);
    expectQuestion(0); // it came back without the old answer
    EXPECT_EQ(field()->toPlainText(), QString());
}

TEST_F(SelfCheck, NothingIsJudgedBeforeItIsRevealed) {
    press(QStringLiteral("Reveal"));
    press(Qt::Key_K);
    field()->clear();
    learn()->setFocus(); // nowhere that takes letters
    press(Qt::Key_K);
    press(Qt::Key_N);
    expectQuestion(1);
    EXPECT_EQ(progress(), QStringLiteral("1 of 6 known"));
}

TEST_F(SelfCheck, ArrowsMoveAndWhatWasTypedStays) {
    press(Qt::Key_Right);
    expectQuestion(1);
    press(Qt::Key_Left);
    expectQuestion(0);
    press(Qt::Key_Left);
    expectQuestion(5);
    typeKeys("handful");
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    expectQuestion(0);
    press(Qt::Key_Left);
    EXPECT_EQ(question(), entries()[5].question);
    EXPECT_TRUE(isRevealed());
    EXPECT_EQ(field()->toPlainText(), QStringLiteral("handful"));
}

TEST_F(SelfCheck, ShowMePutsTheRunOnTheCharts) {
    press(Qt::Key_Return);
    press(Qt::Key_K);
    press(Qt::Key_Return);
    press(QStringLiteral("Show me")); // start 5, rate 2: it explodes
    EXPECT_EQ(window->page(), window->runPage(1));
    EXPECT_EQ(live()->settings(), (RunSettings{.hyper = {.rate = 2}}));
    ASSERT_TRUE(settle());
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_TRUE(eventually([this] { return window->page() == learn(); }));
    EXPECT_TRUE(isRevealed()); // as it was left
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    press(QStringLiteral("Show me"));
    EXPECT_EQ(window->page(), window->runPage(2));
    EXPECT_EQ(live()->settings().start, (std::vector<double>{-8, 3.2}));
}

TEST_F(SelfCheck, ShowMeOfTheNetworkBeginsATraining) {
    QSignalSpy wanted(learn(), &LearnPage::trainingWanted);
    press(Qt::Key_Left);
    expectQuestion(5);
    press(Qt::Key_Return);
    press(QStringLiteral("Show me"));
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(window->page(), window->trainingPage());
}

// As the flashcards': what was known stays known, and what was put back comes after the others.
TEST_F(SelfCheck, ProgressIsKeptBetweenStarts) {
    press(QStringLiteral("Reveal"));
    press(QStringLiteral("I knew it")); // 0
    press(QStringLiteral("Reveal"));
    press(QStringLiteral("Not yet")); // 1
    expectQuestion(2);
    startAgain();
    EXPECT_EQ(progress(), QStringLiteral("1 of 6 known"));
    for (const std::size_t which : {2u, 3u, 4u, 5u, 1u}) {
        expectQuestion(which);
        press(QStringLiteral("Reveal"));
        press(QStringLiteral("I knew it"));
    }
    EXPECT_TRUE(isOver());
    startAgain();
    EXPECT_TRUE(isOver());
    press(QStringLiteral("Start again"));
    expectQuestion(0);
    EXPECT_EQ(progress(), QStringLiteral("0 of 6 known"));
}

} // namespace
} // namespace downhill
