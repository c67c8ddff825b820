// Runs diagnosed rightly and wrongly with real keys.
#include "ui/learn/exercises/diagnose_section.h"

#include "core/text/number_text.h"
#include "tests/ui/testing/eventually.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/learn/exercises/answer_row.h"
#include "ui/learn/exercises/case_legend.h"
#include "ui/learn/exercises/words_banner.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace downhill {
namespace {

class Diagnosing : public ::testing::Test {
protected:
    Diagnosing() {
        section.setTheme(Theme::light());
        section.resize(1060, 660);
        section.show();
        section.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&section));
        EXPECT_TRUE(eventually([&] { return section.currentCase() != nullptr; }));
    }

    static void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    WordsBanner* banner() { return section.findChild<WordsBanner*>(); }
    std::string said() { return banner()->words().toStdString(); }
    LossCurve* curve() { return static_cast<LossCurve*>(section.findChild<PlotView*>()->plot()); }
    const DiagnosisCase& now() { return *section.currentCase(); }
    QPushButton* button(const QString& text) {
        for (auto* one : section.findChildren<QPushButton*>())
            if (one->text().remove(QLatin1Char('&')) == text)
                return one;
        ADD_FAILURE() << "no button says " << text.toStdString();
        return nullptr;
    }
    std::string score() {
        for (auto* label : section.findChildren<QLabel*>())
            if (label->text().contains(QLatin1String(" read")))
                return label->text().toStdString();
        return {};
    }

    /// In the order of the buttons.
    static int keyOf(CaseKind kind) {
        switch (kind) {
        case CaseKind::diverging:
            return Qt::Key_1;
        case CaseKind::oscillating:
            return Qt::Key_2;
        case CaseKind::crawling:
            return Qt::Key_3;
        case CaseKind::healthy:
            break;
        }
        return Qt::Key_4;
    }
    static int keyOf(RateProblem problem) {
        return problem == RateProblem::tooLarge   ? Qt::Key_1
               : problem == RateProblem::tooSmall ? Qt::Key_2
                                                  : Qt::Key_3;
    }
    /// Goes on to a run of that kind, with keys alone.
    void goTo(CaseKind kind) {
        while (now().kind != kind) {
            const auto before = section.currentCase();
            button(QStringLiteral("Next run"))->setFocus();
            press(Qt::Key_Return);
            ASSERT_TRUE(eventually([&] { return section.currentCase() != before; }));
        }
    }

    DiagnoseSection section{5};
};

// As at a start that comes back to this section: its keys are those of the first question all the same.
TEST(DiagnoseSectionAtFirst, TakesTheFocusBeforeItsRunIsDrawn) {
    QWidget page;
    QPushButton other(&page);
    DiagnoseSection section(5, {}, &page);
    other.setFocus();
    ASSERT_EQ(section.currentCase(), nullptr);
    section.setCurrent(true);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    ASSERT_TRUE(QTest::qWaitFor([&] { return section.currentCase() != nullptr; }, patience));
    EXPECT_TRUE(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    EXPECT_TRUE(section.isAncestorOf(QApplication::focusWidget()));
}

TEST_F(Diagnosing, GivesNothingAway) {
    goTo(CaseKind::diverging);
    for (auto* label : section.findChildren<QLabel*>()) {
        EXPECT_FALSE(label->text().contains(QStringLiteral("w²"))) << label->text().toStdString();
        EXPECT_FALSE(label->text().contains(QString::number(now().rate)));
    }
    EXPECT_FALSE(button(QStringLiteral("Apply the cure"))->isEnabled());
    EXPECT_FALSE(button(QStringLiteral("Show it on the big charts"))->isEnabled());
}

TEST_F(Diagnosing, EachKindIsReadRightlyByKeysAlone) {
    int read = 0;
    for (const auto kind :
         {CaseKind::diverging, CaseKind::oscillating, CaseKind::crawling, CaseKind::healthy}) {
        goTo(kind);
        press(keyOf(kind));
        EXPECT_EQ(banner()->tone(), WordsBanner::Tone::good) << said();
        EXPECT_EQ(said().find("Yes. "), 0U);
        press(keyOf(problemOf(kind)));
        EXPECT_EQ(said().find("Yes. "), 0U) << said();
        press(keyOf(problemOf(kind))); // the cures stand in the same order
        EXPECT_EQ(said().find("Yes. "), 0U) << said();
        ++read;
        EXPECT_EQ(score(), read == 1 ? "1 run read, without a slip"
                                     : std::to_string(read) + " runs read, " + std::to_string(read) +
                                           " of them without a slip");
        if (kind == CaseKind::healthy) {
            EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("Next run")));
            EXPECT_NE(said().find("It was C = " + now().cost + " from "), std::string::npos)
                << "there is no cure, so it is told at once: " << said();
            continue;
        }
        EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("Apply the cure")));
        press(Qt::Key_Return);
        EXPECT_EQ(curve()->lineSeries()->name(), QStringLiteral("Cost"));
        ASSERT_FALSE(curve()->pinnedSeries().empty());
        EXPECT_TRUE(curve()->pinnedSeries()[0]->isVisible()) << "as it was, beside it";
        const std::string legend = section.findChild<CaseLegend*>()->text().toStdString();
        EXPECT_NE(legend.find("as it was, rate " + displayText(now().rate)), std::string::npos) << legend;
        EXPECT_NE(legend.find("with the cure, rate " + displayText(now().cured->settings().hyper.rate)),
                  std::string::npos)
            << legend;
        EXPECT_EQ(said().find("It was C = " + now().cost + " from "), 0U) << said();
        EXPECT_NE(said().find("There the cost "), std::string::npos) << said();
        EXPECT_NE(said().find(" from the same start, it comes to "), std::string::npos) << said();
        EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("Next run")));
    }
}

TEST_F(Diagnosing, WrongAnswersAreExplainedAndTheRightOnesShown) {
    goTo(CaseKind::crawling);
    press(Qt::Key_1); // it shoots up
    EXPECT_EQ(banner()->tone(), WordsBanner::Tone::bad);
    EXPECT_EQ(said().find("Not so. If it shot up, it would leave its start far below. In " +
                          countText(now().run->stepsTaken()) + " steps the cost has only come from " +
                          displayText(now().run->cost(0))),
              0U)
        << said();
    EXPECT_TRUE(button(QStringLiteral("✗ It shoots up")));
    EXPECT_TRUE(button(QStringLiteral("✓ It hardly moves")));
    press(Qt::Key_1); // too large
    EXPECT_EQ(said(), "Not so. It never rises, so no step is too long; it hardly falls either, so they are "
                      "far too short: the rate is too small.");
    press(Qt::Key_4);
    EXPECT_EQ(score(), "No run read yet in this session") << "there is no fourth cure";
    press(Qt::Key_2); // raise
    EXPECT_EQ(said().find("Yes. "), 0U);
    EXPECT_EQ(score(), "1 run read, with a slip");
}

TEST_F(Diagnosing, ByMouse) {
    goTo(CaseKind::oscillating);
    QTest::mouseClick(button(QStringLiteral("too large")), Qt::LeftButton);
    EXPECT_NE(said().find("What is going on?"), std::string::npos) << "it is not asked yet";
    QTest::mouseClick(button(QStringLiteral("It oscillates around one level")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("too large")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Lower the rate")), Qt::LeftButton);
    EXPECT_EQ(score(), "1 run read, without a slip");
}

TEST_F(Diagnosing, AsksForTheRunAndThenForTheCuredOne) {
    goTo(CaseKind::diverging);
    for (int question = 0; question < 3; ++question)
        press(Qt::Key_1);
    QSignalSpy wanted(&section, &DiagnoseSection::runWanted);
    auto* show = button(QStringLiteral("Show it on the big charts"));
    QTest::mouseClick(show, Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Apply the cure")), Qt::LeftButton);
    QTest::mouseClick(show, Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(wanted[0][0].value<RunSettings>(), now().run->settings());
    EXPECT_EQ(wanted[1][0].value<RunSettings>(), now().cured->settings());
    EXPECT_TRUE(problemsOf(now().cured->settings()).empty());
}

TEST(DiagnoseSection, GoesAwayWhileItDraws) {
    DiagnoseSection section(1);
    section.show();
}

} // namespace
} // namespace downhill
