// The five worked runs, clicked in the window, to the digit in the table, in words in the banner, and in both
// charts. On w² every step multiplies w by q = 1 − 2·rate: wₖ = start·qᵏ, slope 2·wₖ, change −rate·slope,
// cost wₖ².
#include "tests/ui/testing/window_test.h"

#include "core/diagnosis/diagnosis.h"
#include "ui/charts/cost/cost_curve.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/one_knob/worked_runs_card.h"
#include "ui/playback/playhead.h"
#include "ui/steps/step_table_model.h"
#include "ui/verdict/verdict_banner.h"

#include <QLineSeries>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace downhill {
namespace {

class WorkedRuns : public WindowTest {
protected:
    QPushButton* runButton(const QString& title) {
        for (auto* button : window->findChild<WorkedRunsCard*>()->findChildren<QPushButton*>())
            if (button->text().startsWith(title))
                return button;
        ADD_FAILURE() << "no worked run " << title.toStdString();
        return nullptr;
    }

    void choose(const QString& title) {
        ASSERT_TRUE(settle({.start = {1.25}, .hyper = {.rate = 0.3}})); // somewhere else first
        click(runButton(title));
        ASSERT_TRUE(settle());
    }

    void expectClosedForm(double start, double rate, int steps) {
        ASSERT_EQ(this->steps()->rowCount(), steps + 1);
        const double q = 1 - 2 * rate;
        // Rounding adds at most a few units in the last place a step.
        const auto near = [](double expected) { return std::abs(expected) * 1e-13; };
        for (int k = 0; k <= steps; ++k) {
            SCOPED_TRACE(k);
            const double w = start * std::pow(q, k);
            EXPECT_EQ(exactCell(k, column::step), k);
            EXPECT_NEAR(exactCell(k, column::w), w, near(w));
            EXPECT_NEAR(exactCell(k, column::slope), 2 * w, near(2 * w));
            EXPECT_NEAR(exactCell(k, column::cost), w * w, near(2 * w * w));
            const QVariant change = this->steps()->index(k, column::change).data(StepTableModel::ExactRole);
            if (k < steps)
                EXPECT_NEAR(change.toDouble(), -rate * 2 * w, near(w));
            else
                EXPECT_FALSE(change.isValid()) << "no step leads on from the last row";
        }
    }

    void expectRow(int row, const QString& w, const QString& slope, const QString& change,
                   const QString& cost) {
        SCOPED_TRACE(row);
        EXPECT_EQ(cell(row, column::step), QString::number(row));
        EXPECT_EQ(cell(row, column::w), w);
        EXPECT_EQ(cell(row, column::slope), slope);
        EXPECT_EQ(cell(row, column::change), change);
        EXPECT_EQ(cell(row, column::cost), cost);
    }

    Verdict verdict() const { return live()->diagnosis()->verdict; }
};

TEST_F(WorkedRuns, AreFive) {
    EXPECT_EQ(window->findChild<WorkedRunsCard*>()->findChildren<QPushButton*>().size(), 5);
}

TEST_F(WorkedRuns, From5At01Converges) {
    choose(QStringLiteral("Start 5, rate 0.1"));
    expectClosedForm(5, 0.1, 20);
    // 5 · 0.8ᵏ by hand; signs are real minus signs.
    expectRow(0, "5", "+10", "−1", "25");
    expectRow(1, "4", "+8", "−0.8", "16");
    expectRow(2, "3.2", "+6.4", "−0.64", "10.24");
    expectRow(3, "2.56", "+5.12", "−0.512", "6.554");    // 6.5536
    expectRow(4, "2.048", "+4.096", "−0.4096", "4.194"); // 4.194304
    expectRow(5, "1.638", "+3.277", "−0.3277", "2.684"); // 1.6384, 3.2768, 2.68435456
    expectRow(7, "1.049", "+2.097", "−0.2097", "1.1");   // 1.048576, 2.097152, 1.099511627776
    EXPECT_EQ(verdict(), Verdict::converging);
    EXPECT_EQ(banner()->headline(), QStringLiteral("Converging smoothly"));
    EXPECT_TRUE(banner()->evidence().contains(QStringLiteral("80 %"))) << banner()->evidence().toStdString();
}

TEST_F(WorkedRuns, From5At2Explodes) {
    choose(QStringLiteral("Start 5, rate 2.0"));
    expectClosedForm(5, 2, 20);
    // 5 · (−3)ᵏ
    expectRow(0, "5", "+10", "−20", "25");
    expectRow(1, "−15", "−30", "+60", "225");
    expectRow(2, "45", "+90", "−180", "2,025");
    EXPECT_EQ(cell(20, column::w), QStringLiteral("1.743·10¹⁰")); // 5 · 3²⁰ = 17,433,922,005
    EXPECT_EQ(exactCell(20, column::w), 17'433'922'005.0);
    EXPECT_EQ(verdict(), Verdict::diverging);
    EXPECT_EQ(banner()->headline(), QStringLiteral("Diverging: the cost explodes"));
    EXPECT_TRUE(banner()->evidence().contains(QStringLiteral("9-fold")))
        << banner()->evidence().toStdString();
}

TEST_F(WorkedRuns, From5At0001Crawls) {
    choose(QStringLiteral("Start 5, rate 0.001"));
    expectClosedForm(5, 0.001, 20);
    expectRow(0, "5", "+10", "−0.01", "25");
    expectRow(1, "4.99", "+9.98", "−0.00998", "24.9"); // 24.9001
    EXPECT_EQ(verdict(), Verdict::crawling);
    EXPECT_EQ(banner()->headline(), QStringLiteral("Crawling"));
    // ln 100 / −ln 0.998 = 2,300.3
    EXPECT_TRUE(banner()->evidence().contains(QStringLiteral("2,300"))) << banner()->evidence().toStdString();
}

TEST_F(WorkedRuns, From10At01IsThePenAndPaperExercise) {
    choose(QStringLiteral("Start 10, rate 0.1"));
    expectClosedForm(10, 0.1, 3);
    expectRow(0, "10", "+20", "−2", "100");
    expectRow(1, "8", "+16", "−1.6", "64");
    expectRow(2, "6.4", "+12.8", "−1.28", "40.96");
    expectRow(3, "5.12", "+10.24", "", "26.21"); // 26.2144
    EXPECT_EQ(verdict(), Verdict::converging);
}

TEST_F(WorkedRuns, From10At1BouncesForEver) {
    choose(QStringLiteral("Start 10, rate 1.0"));
    expectClosedForm(10, 1, 20);
    expectRow(0, "10", "+20", "−20", "100");
    expectRow(1, "−10", "−20", "+20", "100");
    expectRow(2, "10", "+20", "−20", "100");
    expectRow(20, "10", "+20", "", "100");
    EXPECT_EQ(verdict(), Verdict::oscillating);
    EXPECT_EQ(banner()->headline(), QStringLiteral("Oscillating for ever"));
}

TEST_F(WorkedRuns, TheOneShownIsMarked) {
    choose(QStringLiteral("Start 5, rate 2.0"));
    for (auto* button : window->findChild<WorkedRunsCard*>()->findChildren<QPushButton*>())
        EXPECT_EQ(button->property("current").toBool(),
                  button->text().startsWith(QStringLiteral("Start 5, rate 2.0")));
}

// A low window has no room for the list, whatever rule is chosen: a menu has the same runs.
TEST_F(WorkedRuns, AreInAMenuWhereThereIsNoRoomForTheList) {
    window->resize(1366, 728);
    auto* card = window->findChild<WorkedRunsCard*>();
    QToolButton* folded = nullptr;
    for (auto* candidate : card->findChildren<QToolButton*>())
        if (candidate->menu())
            folded = candidate;
    ASSERT_TRUE(folded);
    ASSERT_TRUE(eventually([&] { return folded->isVisible(); }));
    for (auto* button : card->findChildren<QPushButton*>())
        EXPECT_FALSE(button->isVisible());
    playhead()->setStep(7);
    ASSERT_EQ(folded->menu()->actions().size(), 5);
    folded->menu()->actions()[1]->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().hyper.rate, 2);
    EXPECT_EQ(live()->settings().hyper.rule, RuleChoice("gd"));
    EXPECT_EQ(playhead()->step(), 0);
    EXPECT_TRUE(folded->isVisible());
    window->resize(1366, 960);
    EXPECT_TRUE(eventually([&] { return !folded->isVisible(); })) << "there is room again";
    EXPECT_TRUE(runButton(QStringLiteral("Start 5, rate 2.0"))->isVisible());
}

TEST_F(WorkedRuns, BeginAtTheStart) {
    playhead()->setStep(7);
    choose(QStringLiteral("Start 10, rate 1.0"));
    EXPECT_EQ(playhead()->step(), 0);
}

// 21 points (k, 25·0.64ᵏ), none left out.
TEST_F(WorkedRuns, AreTheLossCurve) {
    choose(QStringLiteral("Start 5, rate 0.1"));
    const auto points = lossCurve()->lineSeries()->points();
    ASSERT_EQ(points.size(), 21);
    for (int k = 0; k <= 20; ++k) {
        EXPECT_NEAR(points[k].x(), k, 1e-9);
        EXPECT_NEAR(points[k].y(), 25 * std::pow(0.64, k), 1e-9);
    }
    EXPECT_FALSE(lossCurve()->leftAt());
}

// Every point of the path lies on the curve's chords' ends: it is one of (5·0.8ᵏ, its square).
TEST_F(WorkedRuns, AreThePathOnTheCostCurve) {
    choose(QStringLiteral("Start 5, rate 0.1"));
    const auto points = costCurve()->pathSeries()->points();
    ASSERT_GE(points.size(), 10);
    for (qsizetype k = 0; k < 10; ++k) { // the last steps are less than a pixel long
        const double w = 5 * std::pow(0.8, static_cast<double>(k));
        EXPECT_NEAR(points[k].x(), w, 1e-9);
        EXPECT_NEAR(points[k].y(), w * w, 1e-9);
    }
}

// The curve is drawn as few straight lines, each of which leaves w² by less than half a pixel: a chord from a
// to b is (b − a)²/4 above it in the middle.
TEST_F(WorkedRuns, RunDownTheCurveOfTheCost) {
    choose(QStringLiteral("Start 5, rate 0.1"));
    const auto points = costCurve()->curveSeries()->points();
    const double pixel =
        (costCurve()->yScale().to - costCurve()->yScale().from) / costCurve()->plotArea().height();
    ASSERT_GE(points.size(), 10);
    EXPECT_EQ(points.first().x(), -6);
    EXPECT_EQ(points.last().x(), 6);
    for (qsizetype i = 0; i < points.size(); ++i) {
        EXPECT_NEAR(points[i].y(), points[i].x() * points[i].x(), 1e-12);
        if (i > 0) {
            const double chord = points[i].x() - points[i - 1].x();
            EXPECT_GT(chord, 0);
            EXPECT_LT(chord * chord / 4, pixel / 2);
        }
    }
}

} // namespace
} // namespace downhill
