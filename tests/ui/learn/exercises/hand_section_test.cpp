// Exercises by hand, filled in rightly and wrongly with real keys.
#include "ui/learn/exercises/hand_section.h"

#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/learn/exercises/answer_row.h"
#include "ui/learn/exercises/hand_table.h"
#include "ui/learn/exercises/words_banner.h"
#include "ui/text/text.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace downhill {
namespace {

constexpr std::size_t w = 0, cost = 1;

class Hand : public ::testing::Test {
protected:
    Hand() {
        section.setTheme(Theme::light());
        section.resize(1060, 660);
        section.show();
        section.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&section));
        section.setCurrent(true);
    }

    HandTable* table() { return section.findChild<HandTable*>(); }
    QLineEdit* cell(std::size_t row, std::size_t column) { return table()->cell(row, column); }
    QString mark(std::size_t row, std::size_t column) {
        return cell(row, column)->property("mark").toString();
    }
    WordsBanner* banner() { return section.findChild<WordsBanner*>(); }
    std::string said() { return banner()->words().toStdString(); }

    /// Into whatever has the focus, key by key.
    static void type(const char* keys) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(keys));
    }
    static void press(Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QApplication::processEvents();
    }
    QPushButton* button(const QString& text) {
        for (auto* one : section.findChildren<QPushButton*>())
            if (one->isVisible() && one->text().remove(QLatin1Char('&')) == text)
                return one;
        ADD_FAILURE() << "no button says " << text.toStdString();
        return nullptr;
    }
    std::string score() {
        for (auto* label : section.findChildren<QLabel*>())
            if (label->text().contains(QLatin1String("session")) ||
                label->text().contains(QLatin1String("done")))
                return label->text().toStdString();
        return {};
    }

    HandSection section{1};
};

// Part A: w 10, 8, 6.4, 5.12 and C 100, 64, 40.96, 26.2144.
TEST_F(Hand, PartAIsFilledInByKeysAlone) {
    EXPECT_EQ(QApplication::focusWidget(), cell(1, w)) << "ready to type";
    for (const char* number : {"8", "64", "6.4", "40.96", "5,12", "26.21"}) {
        type(number);
        EXPECT_EQ(QApplication::focusWidget()->property("mark").toString(), QStringLiteral("right"))
            << number;
        press(Qt::Key_Return);
    }
    EXPECT_EQ(said(), "All of it is right, and worked out by you.");
    EXPECT_EQ(score(), "1 exercise done, without help");
    EXPECT_EQ(section.level(), 2) << "it goes up";
    EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("Another one")));
    press(Qt::Key_Return);
    EXPECT_EQ(section.exercise().level(), 2);
    EXPECT_EQ(QApplication::focusWidget(), cell(1, w));
    EXPECT_EQ(cell(1, w)->text(), QString());
}

// The curve has what was worked out, and nothing of what is to be: C 100, 64, …
TEST_F(Hand, TheCurveShowsTheRowsThatAreRight) {
    auto* curve = static_cast<LossCurve*>(section.findChild<PlotView*>(QStringLiteral("handCurve"))->plot());
    const auto rows = [&] { // those that have a place
        int count = 0;
        while (curve->placeOf(static_cast<std::size_t>(count)))
            ++count;
        return count;
    };
    EXPECT_EQ(rows(), 1);
    type("8");
    EXPECT_EQ(rows(), 1) << "half a row";
    press(Qt::Key_Return);
    type("64");
    ASSERT_EQ(rows(), 2);
    EXPECT_TRUE(curve->describe(1).contains(QStringLiteral("C = 64"))) << curve->describe(1).toStdString();
    press(Qt::Key_Return);
    type("7");
    EXPECT_EQ(rows(), 2) << "a wrong row";
    section.grab();
}

TEST_F(Hand, AWrongCellIsExplainedAndItsErrorCarriedOn) {
    type("8.1");
    EXPECT_EQ(mark(1, w), QStringLiteral("wrong"));
    EXPECT_EQ(said(), "From w = 10 the step is 10 − 0.1 × 20 = 8.");
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), cell(2, w));
    EXPECT_EQ(said(), "From w = 10 the step is 10 − 0.1 × 20 = 8.") << "still to be read";
    type("6.48");
    EXPECT_EQ(mark(2, w), QStringLiteral("carried"));
    EXPECT_EQ(banner()->tone(), WordsBanner::Tone::caution);
    EXPECT_EQ(said(), "This step is right: with your w = 8.1, 8.1 − 0.1 × 16.2 = 6.48. But the row before is "
                      "not right yet.");
    press(Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), cell(1, w));
    type("8"); // over what was there, which is selected
    EXPECT_EQ(mark(1, w), QStringLiteral("right"));
    EXPECT_EQ(mark(2, w), QStringLiteral("wrong")) << "6.48 does not follow from 8";
}

TEST_F(Hand, ASlipIsNamed) {
    type("12"); // 10 + 0.1·20
    EXPECT_EQ(mark(1, w), QStringLiteral("wrong"));
    EXPECT_EQ(banner()->tone(), WordsBanner::Tone::bad);
    EXPECT_NE(said().find("The step was added"), std::string::npos) << said();
}

TEST_F(Hand, ANumberOnItsWayIsNotMarkedUntilOneLeaves) {
    press(Qt::Key_Down);
    type("6.");
    EXPECT_EQ(mark(2, w), QString());
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), cell(2, cost)) << "Tab goes to the next cell";
    EXPECT_EQ(mark(2, w), QStringLiteral("wrong"));
}

TEST_F(Hand, WhatIsNoNumberIsSaid) {
    type("eight");
    EXPECT_EQ(said(), "“eight” is not a number such as 6.4 or −2.5.");
    EXPECT_EQ(cell(1, w)->text(), QStringLiteral("eight")) << "and kept";
    QTest::keyClick(cell(1, w), Qt::Key_A, Qt::ControlModifier);
    type("1,234");
    EXPECT_NE(said().find("may be read as 1234 or as 1.234"), std::string::npos);
}

TEST_F(Hand, ShownAnswersAreHelp) {
    table()->showButton(1)->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(cell(1, w)->text(), QStringLiteral("8"));
    EXPECT_EQ(cell(1, cost)->text(), QStringLiteral("64"));
    EXPECT_EQ(said(), "w₁ = 10 − 0.1 × 20 = 8    C₁ = 8² = 64");
    for (std::size_t row : {2U, 3U})
        QTest::mouseClick(table()->showButton(row), Qt::LeftButton);
    EXPECT_EQ(said(), "The table is filled in. Try another one without looking.");
    EXPECT_EQ(score(), "1 exercise done, with help");
    EXPECT_EQ(section.level(), 1) << "it stays";
}

// Rate 1: 10, −10, 10; C stays 100.
TEST_F(Hand, PartBAsksWhatHappens) {
    QTest::mouseClick(button(QStringLiteral("Part B")), Qt::LeftButton);
    for (const char* number : {"-10", "100", "10", "100"}) {
        type(number);
        press(Qt::Key_Enter);
    }
    EXPECT_EQ(said(), "The table is right. Now: what happens if you go on and on?");
    EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("It converges")));
    press(Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("It oscillates for ever")));
    press(Qt::Key_Return);
    EXPECT_EQ(banner()->tone(), WordsBanner::Tone::good);
    EXPECT_NE(said().find("the cost stays at 100"), std::string::npos) << said();
    EXPECT_EQ(score(), "1 exercise done, without help");
}

TEST_F(Hand, AWrongOutcomeIsExplained) {
    QTest::mouseClick(button(QStringLiteral("Part B")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("It diverges")), Qt::LeftButton);
    EXPECT_EQ(banner()->tone(), WordsBanner::Tone::bad);
    EXPECT_EQ(said().find("Not so: it oscillates for ever."), 0U) << said();
    EXPECT_EQ(section.level(), 1);
}

TEST_F(Hand, AsksForTheRunOnTheBigCharts) {
    QSignalSpy wanted(&section, &HandSection::runWanted);
    QTest::mouseClick(button(QStringLiteral("Show it on the big charts")), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<RunSettings>(), section.exercise().settings());
    EXPECT_TRUE(problemsOf(section.exercise().settings()).empty());
}

TEST_F(Hand, ComesBackToWhereItWas) {
    type("8");
    press(Qt::Key_Return);
    button(QStringLiteral("Part B"))->setFocus();
    section.setCurrent(true);
    EXPECT_EQ(QApplication::focusWidget(), cell(1, cost));
}

TEST_F(Hand, TheLevelComesBackWithTheNextStart) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings"));
    section.findChild<QComboBox*>()->setCurrentIndex(3);
    Kept kept(file);
    section.save(kept);
    EXPECT_EQ(kept.write(), QString());
    HandSection next(1);
    EXPECT_EQ(next.level(), 1);
    next.restore(kept);
    EXPECT_EQ(next.level(), 4);
    for (const auto& [wrong, level] : {std::pair{QVariant(99), HandExercises::levels},
                                       {QVariant(-3), 1},
                                       {QVariant(QStringLiteral("no level")), 1}}) {
        QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("learn/hand_level"), wrong);
        next.restore(Kept(file));
        EXPECT_EQ(next.level(), level);
    }
}

TEST_F(Hand, EveryLevelCanBeChosenAndShown) {
    auto* level = section.findChild<QComboBox*>();
    for (int i = 0; i < HandExercises::levels; ++i) {
        level->setCurrentIndex(i);
        QTest::mouseClick(button(QStringLiteral("Another one")), Qt::LeftButton);
        QApplication::processEvents();
        EXPECT_EQ(section.exercise().level(), i + 1);
        for (std::size_t row = 1; row < section.exercise().rows(); ++row)
            QTest::mouseClick(table()->showButton(row), Qt::LeftButton);
        EXPECT_TRUE(table()->sheet().isDone());
    }
}

} // namespace
} // namespace downhill
