// The points of the data with mouse and keys, and what follows from them.
#include "tests/ui/history/history_test.h"

#include "core/data/built_in_data.h"
#include "core/fit/step_rows.h"
#include "ui/charts/data/data_canvas.h"
#include "ui/charts/data/data_plot.h"
#include "ui/charts/plot/plot_view.h"
#include "ui/data/data_card.h"
#include "ui/lesson/command_line_action.h"
#include "ui/lesson/data_json.h"
#include "ui/page/page_part.h"
#include "ui/playback/playhead.h"
#include "ui/steps/step_table.h"
#include "ui/words/formula_words.h"

#include <QLineSeries>
#include <QStatusBar>

#include <cmath>

namespace downhill {
namespace {

RunSettings lineOver(const Data& data, std::size_t batch = Hyperparameters::allSamples) {
    return {.cost = "(w1*x + w2 - y)^2",
            .start = {-1, 0},
            .hyper = {.rate = 0.05, .batch = batch},
            .data = data,
            .seed = 5};
}

const Data pair{"pair", {{"x", "x", {0, 4}}, {"y", "y", {1, 3}}}};

class Points : public HistoryTest {
protected:
    Points() {
        window->showPage(1);
        EXPECT_TRUE(settle());
        show(lineOver(noisy));
    }
    void show(const RunSettings& settings) {
        ASSERT_TRUE(settle(settings));
        for (int i = 0; i < 3; ++i) {
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QApplication::processEvents();
        }
        ASSERT_TRUE(settle());
        look();
        window->history()->beginHere();
    }
    DataCanvas* canvas() const { return find<DataCanvas>("points"); }
    DataPlot* plot() const { return canvas()->plot(); }
    const Data& rows() const { return live()->settings().data; }
    QPoint pixelOf(double x, double y) const {
        return canvas()->mapFromScene(plot()->mapToScene(plot()->toScene({x, y})));
    }
    QPoint pixelOf(std::size_t row) const {
        return pixelOf(plot()->picture()->x(row), plot()->picture()->y(row));
    }
    double pixelUp() const {
        return (plot()->yScale().to - plot()->yScale().from) / plot()->plotArea().height();
    }
    double pixelAcross() const {
        return (plot()->xScale().to - plot()->xScale().from) / plot()->plotArea().width();
    }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(canvas()->viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            QTest::mouseMove(canvas()->viewport(), from + (to - from) * i / 4);
            ASSERT_TRUE(settle());
        }
        QTest::mouseRelease(canvas()->viewport(), Qt::LeftButton, {}, to);
        ASSERT_TRUE(settle());
    }
    void clickAt(QPoint at) {
        QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, at);
        ASSERT_TRUE(settle());
    }
    void key(int which, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(canvas(), static_cast<Qt::Key>(which), modifiers);
        ASSERT_TRUE(settle());
    }

    const Data noisy = findBuiltInData("noisy-line");
};

TEST_F(Points, AreSeenWhereTheCostIsMadeOfData) {
    EXPECT_TRUE(canvas()->isVisible());
    EXPECT_TRUE(find<QWidget>("costMap")->isVisible());
    EXPECT_TRUE(find<QWidget>("lossCurve")->isVisible());
    EXPECT_TRUE(table()->isVisible());
    ASSERT_TRUE(settle({.cost = "w1^2 + w2^2", .start = {1, 1}}));
    EXPECT_FALSE(canvas()->isVisible());
    EXPECT_TRUE(window->page()->findChild<QWidget*>(QStringLiteral("slice"))->isVisible());
    window->showPage(0);
    ASSERT_TRUE(settle({.cost = "(w*x - y)^2", .start = {1}, .data = noisy}));
    EXPECT_TRUE(canvas()->isVisible());
    EXPECT_TRUE(costView()->isVisible());
}

TEST_F(Points, TheModelIsThatOfThePlayhead) {
    for (const int step : {0, 7, 20}) {
        playhead()->setStep(step);
        const auto w = live()->run()->w(static_cast<std::size_t>(step));
        const auto points = plot()->curveSeries()->points();
        ASSERT_GE(points.size(), 2);
        for (const QPointF& point : points)
            EXPECT_NEAR(point.y(), w[0] * point.x() + w[1], 1e-9);
    }
    EXPECT_TRUE(canvas()->accessibleDescription().contains(QStringLiteral("w₁·x + w₂ at step 20")))
        << canvas()->accessibleDescription().toStdString();
}

TEST_F(Points, ADragMovesOneAndAllFollowsAsOneStepToUndo) {
    const std::size_t row = 5;
    const QPoint from = pixelOf(row), to = from + QPoint(30, -60);
    const double x = noisy.find("x")->values[row] + 30 * pixelAcross();
    const double y = noisy.find("y")->values[row] + 60 * pixelUp();
    const AxisScale before = plot()->yScale();
    QTest::mousePress(canvas()->viewport(), Qt::LeftButton, {}, from);
    for (const int part : {1, 2, 3}) {
        QTest::mouseMove(canvas()->viewport(), from + (to - from) * part / 3);
        ASSERT_TRUE(settle());
        EXPECT_EQ(plot()->yScale(), before) << "axes stand still under the mouse";
    }
    QTest::mouseRelease(canvas()->viewport(), Qt::LeftButton, {}, to);
    ASSERT_TRUE(settle());
    EXPECT_NEAR(rows().find("x")->values[row], x, 6 * pixelAcross());
    EXPECT_NEAR(rows().find("y")->values[row], y, 6 * pixelUp());
    EXPECT_EQ(rows().name(), "noisy-line, changed");
    EXPECT_EQ(rows().rows(), noisy.rows());
    EXPECT_EQ(rows().find("y")->values[6], noisy.find("y")->values[6]);
    EXPECT_EQ(live()->run()->settings().data, rows()) << "the run is that of the new points";
    EXPECT_EQ(plot()->picture()->y(row), rows().find("y")->values[row]);
    EXPECT_EQ(rowsWords(rows()), QStringLiteral("24 rows of noisy-line, changed"));
    look();
    EXPECT_EQ(entries(), 1);
    const Data changed = rows();
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rows(), noisy);
    EXPECT_EQ(plot()->picture()->y(row), noisy.find("y")->values[row]);
    redo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rows(), changed);
}

// Through (0, 1) and (4, 3) the best line is x/2 + 1; with the second at (4, 5) it is x + 1.
TEST_F(Points, TheRunGoesToTheLineThroughTheNewPoints) {
    RunSettings settings = lineOver(pair);
    settings.steps = 2000;
    show(settings);
    const auto end = [this] { return live()->run()->w(live()->run()->stepsTaken()); };
    EXPECT_NEAR(end()[0], 0.5, 1e-4);
    drag(pixelOf(1), pixelOf(4, 2));
    const double y = rows().find("y")->values[1], x = rows().find("x")->values[1];
    EXPECT_NEAR(y, 2, 6 * pixelUp());
    EXPECT_NEAR(end()[0], (y - 1) / x, 1e-3);
}

TEST_F(Points, AClickChoosesOneAndAClickBesideThemAddsOne) {
    clickAt(pixelOf(3));
    EXPECT_EQ(plot()->chosen(), 3U);
    EXPECT_EQ(rows(), noisy) << "no click moves a point";
    clickAt(pixelOf(-1.2, 2.4));
    ASSERT_EQ(rows().rows(), 25U);
    EXPECT_NEAR(rows().find("x")->values[24], -1.2, 6 * pixelAcross());
    EXPECT_NEAR(rows().find("y")->values[24], 2.4, 6 * pixelUp());
    EXPECT_EQ(plot()->chosen(), 24U);
    key(Qt::Key_Delete);
    EXPECT_EQ(rows().rows(), 24U);
    EXPECT_FALSE(plot()->chosen());
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rows().rows(), 25U);
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(rows(), noisy);
}

TEST_F(Points, KeysChooseMoveAddAndRemove) {
    canvas()->setFocus();
    key(Qt::Key_PageDown);
    EXPECT_EQ(plot()->chosen(), 0U) << "the leftmost";
    key(Qt::Key_PageDown);
    EXPECT_EQ(plot()->chosen(), 1U);
    const double x = rows().find("x")->values[1], y = rows().find("y")->values[1];
    key(Qt::Key_Right);
    const double step = rows().find("x")->values[1] - x;
    EXPECT_GT(step, 0);
    EXPECT_LE(step, 15 * pixelAcross());
    EXPECT_EQ(rows().find("y")->values[1], y);
    key(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_GT(rows().find("y")->values[1] - y, 5 * pixelUp());
    EXPECT_EQ(playhead()->step(), 0);
    EXPECT_EQ(entries(), 2);
    key(Qt::Key_Insert);
    EXPECT_EQ(rows().rows(), 25U);
    EXPECT_EQ(plot()->chosen(), 24U);
    EXPECT_TRUE(canvas()->accessibleDescription().contains(QStringLiteral("Chosen: row 25")));
    key(Qt::Key_Backspace);
    EXPECT_EQ(rows().rows(), 24U);
}

TEST_F(Points, WithoutAChosenOneTheKeysAreThePlayheads) {
    canvas()->setFocus();
    key(Qt::Key_PageDown);
    key(Qt::Key_Escape);
    EXPECT_FALSE(plot()->chosen());
    key(Qt::Key_Right);
    EXPECT_EQ(playhead()->step(), 1);
    key(Qt::Key_Delete);
    EXPECT_EQ(rows(), noisy);
}

TEST_F(Points, TheRowsThatAStepReadsAreMarked) {
    show(lineOver(noisy, 4));
    for (const int step : {0, 5, 11}) {
        playhead()->setStep(step);
        const auto read = rowsOfStep(*live()->formula(), live()->settings(), static_cast<std::size_t>(step));
        ASSERT_EQ(read.size(), 4U);
        EXPECT_EQ(plot()->batch(), read);
        EXPECT_TRUE(plot()->describe(read.front()).contains(QStringLiteral("read at this step")));
    }
    EXPECT_TRUE(canvas()->accessibleDescription().contains(QStringLiteral("This step reads rows")));
    window->grab();
}

// At w = (−1, 0) the model of the first point (−3, y₀) is 3.
TEST_F(Points, SayTheirNumbers) {
    const double y = noisy.find("y")->values[0];
    QTest::mouseMove(canvas()->viewport(), pixelOf(0));
    EXPECT_TRUE(plot()->describe(0).startsWith(QStringLiteral("row 1\nx = −3\ny = ")));
    EXPECT_TRUE(plot()->describe(0).contains(QStringLiteral("model: 3\nresidual: ")));
    EXPECT_LT(y, 3);
}

TEST_F(Points, StandardisedOnesAreMovedInTheirOwnUnits) {
    RunSettings settings = lineOver(findBuiltInData("not-centred"));
    settings.standardise = true;
    show(settings);
    EXPECT_GT(plot()->xScale().from, 95);
    drag(pixelOf(0), pixelOf(102, plot()->picture()->y(0)));
    EXPECT_NEAR(rows().find("x")->values[0], 102, 6 * pixelAcross());
    EXPECT_EQ(rows().find("x")->values[1], settings.data.find("x")->values[1]);
    EXPECT_TRUE(live()->settings().standardise);
}

TEST_F(Points, TheLastOneStays) {
    show(lineOver({"one", {{"x", "x", {2}}, {"y", "y", {3}}}}));
    clickAt(pixelOf(0));
    key(Qt::Key_Delete);
    EXPECT_EQ(rows().rows(), 1U);
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("One point has to stay")));
}

TEST_F(Points, OfTwoSidesHaveTwoPlacesUp) {
    RunSettings settings = lineOver(findBuiltInData("two-groups"));
    settings.cost = "ln(1 + exp(-y*(w1*x + w2)))";
    settings.start = {1, 0.5}; // decides at −0.5
    show(settings);
    const auto decides = plot()->decidesAt();
    ASSERT_EQ(decides.size(), 1U);
    EXPECT_NEAR(decides[0], -0.5, 1e-9);
    drag(pixelOf(0), pixelOf(1, 0.7));
    EXPECT_EQ(rows().find("y")->values[0], 1);
    EXPECT_NEAR(rows().find("x")->values[0], 1, 6 * pixelAcross());
    key(Qt::Key_Down);
    EXPECT_EQ(rows().find("y")->values[0], -1);
}

TEST_F(Points, TooManyAreThinnedAndCanOnlyBeLookedAt) {
    std::vector<double> x(12'000), y(12'000);
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = static_cast<double>(i) / 1000;
        y[i] = std::sin(x[i]);
    }
    const Data many("many", {{"x", "x", x}, {"y", "y", y}});
    show(lineOver(many));
    EXPECT_EQ(plot()->picture()->shown().size(), 2000U);
    EXPECT_FALSE(canvas()->isEditable());
    clickAt(pixelOf(6, 0.9));
    canvas()->setFocus();
    key(Qt::Key_PageDown);
    key(Qt::Key_Delete);
    EXPECT_EQ(rows(), many);
    window->grab();
    EXPECT_FALSE(plot()->notes().empty()) << "and it says so";
}

TEST_F(Points, SayWhereNoModelCanBeTold) {
    RunSettings settings = lineOver(noisy);
    settings.cost = "(w1*x + w2 - y)^3";
    settings.hyper.rate = 1e-6;
    show(settings);
    EXPECT_TRUE(plot()->curveSeries()->points().isEmpty());
    EXPECT_TRUE(canvas()->accessibleDescription().contains(QStringLiteral("No model can be told")));
    window->grab();
    EXPECT_FALSE(plot()->notes().empty());
}

TEST_F(Points, OfALockedCostStay) {
    page()->setAccess({{PagePart::cost, PartAccess::locked}});
    drag(pixelOf(3), pixelOf(3) + QPoint(40, 40));
    clickAt(pixelOf(-1.2, 2.4));
    EXPECT_EQ(rows(), noisy);
    page()->setAccess({});
}

TEST_F(Points, ChangedByHandAreInAFileAndInNoCommandLine) {
    drag(pixelOf(3), pixelOf(3) + QPoint(40, 40));
    Data read;
    EXPECT_EQ(readData(toJson(rows()), read), QString());
    EXPECT_EQ(read, rows());
    const auto line = commandLineOf(live()->settings());
    ASSERT_TRUE(std::holds_alternative<QString>(line));
    EXPECT_TRUE(std::get<QString>(line).contains(QStringLiteral("changed by hand")));
}

} // namespace
} // namespace downhill
