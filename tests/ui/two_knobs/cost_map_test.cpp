// The map with the mouse: start, zoom, pan, hover; and what stands around it.
#include "tests/ui/testing/window_test.h"

#include "core/rates/rate_map.h"
#include "ui/charts/loss/loss_curve.h"
#include "ui/charts/map/cost_map_plot.h"
#include "ui/controls/number_field.h"
#include "ui/pins/pin_list.h"
#include "ui/playback/playhead.h"
#include "ui/steps/arithmetic_line.h"
#include "ui/steps/step_table_model.h"
#include "ui/text/text.h"
#include "ui/two_knobs/gradient_card.h"
#include "ui/two_knobs/map_canvas.h"
#include "ui/two_knobs/slice_card.h"
#include "ui/two_knobs/slice_curve.h"

#include <QAction>
#include <QLineEdit>
#include <QStatusBar>

#include <cmath>
#include <set>

namespace downhill {
namespace {

class CostMapPage : public WindowTest {
protected:
    CostMapPage() {
        window->showPage(1);
        EXPECT_TRUE(settle());
        EXPECT_TRUE(eventually([this] { return map()->map() != nullptr; }));
        // and laid out to the end, so that the map keeps its size
        for (int i = 0; i < 3; ++i) {
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QApplication::processEvents();
        }
        EXPECT_TRUE(settle());
    }
    MapCanvas* canvas() const { return find<MapCanvas>("costMap"); }
    CostMapPlot* map() const { return static_cast<CostMapPlot*>(canvas()->plot()); }
    QPoint pixelOf(double w1, double w2) const {
        return canvas()->mapFromScene(map()->mapToScene(map()->toScene({w1, w2})));
    }
    double pixel() const { // in knob units
        return (map()->view().w1.to - map()->view().w1.from) / map()->plotArea().width();
    }
    void wheel(QPoint at, int notches) {
        QWheelEvent event(at, canvas()->viewport()->mapToGlobal(QPointF(at)), {}, {0, 120 * notches},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas()->viewport(), &event);
    }
};

// w₁² + 6w₂² at 0.14: every step multiplies w₁ by 1 − 0.28 = 0.72 and w₂ by 1 − 1.68 = −0.68.
TEST_F(CostMapPage, RunsTheLongValley) {
    const auto& run = live()->run();
    for (std::size_t k = 0; k <= 20; ++k) {
        const auto power = static_cast<double>(k);
        EXPECT_NEAR(run->w(k)[0], -8 * std::pow(0.72, power), 1e-12);
        EXPECT_NEAR(run->w(k)[1], 3.2 * std::pow(-0.68, power), 1e-12);
    }
    EXPECT_EQ(steps()->columnCount(), 8);
}

// Both knobs have one scale, so that a gradient stands upright on the contours.
TEST_F(CostMapPage, HasOneScaleForBothKnobs) {
    const MapView& view = map()->view();
    EXPECT_NEAR((view.w1.to - view.w1.from) / map()->plotArea().width(),
                (view.w2.to - view.w2.from) / map()->plotArea().height(), 1e-9);
    EXPECT_LE(view.w1.from, -10);
    EXPECT_GE(view.w2.to, 5);
}

TEST_F(CostMapPage, AClickChoosesTheStart) {
    QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, pixelOf(4, -3));
    ASSERT_TRUE(settle());
    EXPECT_NEAR(live()->settings().start[0], 4, pixel());
    EXPECT_NEAR(live()->settings().start[1], -3, pixel());
    EXPECT_EQ(find<NumberField>("start")->value(), live()->settings().start[0]);
    EXPECT_EQ(find<NumberField>("start2")->value(), live()->settings().start[1]);
}

TEST_F(CostMapPage, ADragOfTheRingMovesTheStart) {
    const MapView before = map()->view();
    QTest::mousePress(canvas()->viewport(), Qt::LeftButton, {}, pixelOf(-8, 3.2));
    QTest::mouseMove(canvas()->viewport(), pixelOf(-5, 2));
    QTest::mouseMove(canvas()->viewport(), pixelOf(-2, 4));
    ASSERT_TRUE(settle());
    EXPECT_EQ(map()->view(), before) << "the ground must not move under the mouse";
    QTest::mouseRelease(canvas()->viewport(), Qt::LeftButton, {}, pixelOf(-2, 4));
    EXPECT_NEAR(live()->settings().start[0], -2, pixel());
    EXPECT_NEAR(live()->settings().start[1], 4, pixel());
}

TEST_F(CostMapPage, TheWheelZoomsAroundTheMouseAndADoubleClickShowsAll) {
    const MapView before = map()->view();
    const RunSettings settings = live()->settings();
    const QPoint at = pixelOf(5, 2);
    const QPointF place = map()->toAxis(map()->toScene({5, 2}));
    wheel(at, 2);
    const MapView closer = map()->view();
    EXPECT_NEAR(closer.w1.to - closer.w1.from, (before.w1.to - before.w1.from) * 0.64, 1e-9); // 0.8²
    EXPECT_LE(std::abs(pixelOf(place.x(), place.y()).x() - at.x()), 1);
    EXPECT_LE(std::abs(pixelOf(place.x(), place.y()).y() - at.y()), 1);
    EXPECT_TRUE(eventually([&] { return map()->map()->grid.view() == closer; }))
        << "and the ground is mapped anew";
    QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, at); // as it comes before a double click
    QTest::mouseDClick(canvas()->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(live()->settings(), settings) << "a double click chooses no start";
    EXPECT_EQ(map()->view(), before);
}

// As a person's double click comes: the run has followed the first click by the time of the second, and so
// the ring lies below the mouse.
TEST_F(CostMapPage, ADoubleClickShowsAllWhereItsFirstClickHasMovedTheRing) {
    const MapView before = map()->view();
    const RunSettings settings = live()->settings();
    const QPoint at = pixelOf(5, 2);
    wheel(at, 2);
    QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, at);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(map()->isOnHandle(map()->mapFromScene(canvas()->mapToScene(at))));
    QTest::mouseDClick(canvas()->viewport(), Qt::LeftButton, {}, at);
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings(), settings);
    EXPECT_EQ(map()->view(), before);
}

TEST_F(CostMapPage, ADoubleClickOnAStepTakesNoOlderStartBack) {
    QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, pixelOf(4, -3));
    ASSERT_TRUE(settle());
    const RunSettings settings = live()->settings();
    const QPoint step = canvas()->mapFromScene(map()->mapToScene(*map()->placeOf(1)));
    QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, step);
    EXPECT_EQ(playhead()->step(), 1);
    QTest::mouseDClick(canvas()->viewport(), Qt::LeftButton, {}, step);
    EXPECT_EQ(live()->settings(), settings);
}

// Himmelblau's map is wider than the range of the cost, so that both knobs have one scale; a start out there
// needs no other view.
TEST_F(CostMapPage, TheGroundStandsStillUnderAClick) {
    ASSERT_TRUE(settle(withCost(live()->settings(), *findNamedCost("himmelblau"))));
    const MapView before = map()->view();
    ASSERT_GT(before.w1.to, 7) << "no room beside the range, nothing to see";
    QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, pixelOf(6.5, -3));
    ASSERT_TRUE(settle());
    EXPECT_NEAR(live()->settings().start[0], 6.5, pixel());
    EXPECT_EQ(map()->view(), before);
    // Another rate is another picture: what an explosion had needed is not kept for the runs after it.
    ASSERT_TRUE(settle({.cost = live()->settings().cost, .start = {-1, 0}, .hyper = {.rate = 0.03}}));
    ASSERT_TRUE(settle(withCost(live()->settings(), *findNamedCost("himmelblau"))));
    EXPECT_EQ(map()->view(), before);
}

TEST_F(CostMapPage, ADragOfTheGroundPans) {
    const MapView before = map()->view();
    const RunSettings settings = live()->settings();
    QTest::mousePress(canvas()->viewport(), Qt::LeftButton, {}, pixelOf(5, 2));
    for (const QPointF to : {QPointF(5.5, 2), QPointF(6, 1.5), QPointF(7, 1)})
        QTest::mouseMove(canvas()->viewport(),
                         canvas()->mapFromScene(map()->mapToScene(
                             QPointF(map()->plotArea().left() + (to.x() - before.w1.from) / pixel(),
                                     map()->plotArea().bottom() - (to.y() - before.w2.from) / pixel()))));
    QTest::mouseRelease(canvas()->viewport(), Qt::LeftButton, {}, pixelOf(5, 2));
    EXPECT_NEAR(map()->view().w1.from, before.w1.from - 2, 2 * pixel());
    EXPECT_NEAR(map()->view().w2.from, before.w2.from + 1, 2 * pixel());
    EXPECT_EQ(live()->settings(), settings);
}

TEST_F(CostMapPage, KeysZoomToo) {
    const MapView before = map()->view();
    canvas()->setFocus();
    QTest::keyClick(canvas(), Qt::Key_Plus);
    EXPECT_LT(map()->view().w1.to - map()->view().w1.from, before.w1.to - before.w1.from);
    QTest::keyClick(canvas(), Qt::Key_0);
    EXPECT_EQ(map()->view(), before);
}

// Zooming ends before doubles do.
TEST_F(CostMapPage, NoZoomIsTooFar) {
    for (int direction : {1, -1})
        for (int i = 0; i < 300; ++i) {
            wheel(pixelOf(0, 0), direction * 5);
            ASSERT_TRUE(map()->view().w1.from < map()->view().w1.to);
            ASSERT_TRUE(std::isfinite(map()->view().w2.to - map()->view().w2.from));
        }
    window->grab();
}

// At step 1: w = (−5.76, −2.176), gradient (−11.52, −26.112); both turn up, by 0.14 times as much.
TEST_F(CostMapPage, TheGradientIsToldKnobByKnob) {
    playhead()->setStep(1);
    const auto* card = window->page()->findChild<GradientCard*>();
    EXPECT_EQ(card->words(), QStringLiteral("w₁ turns up by 1.613; w₂ turns up by 3.656, 2.3 times as far."));
    const auto lines = window->page()->findChildren<ArithmeticLine*>();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0]->text(), QStringLiteral("w₁: −5.76 − 0.14 × (−11.52) = −4.147"));
    EXPECT_EQ(lines[1]->text(), QStringLiteral("w₂: −2.176 − 0.14 × (−26.112) = 1.48"));
}

// The first step is 0.14·(16, −38.4) = (2.24, −5.376), 5.824 long. Where it begins the slope along it is
// minus the size of the gradient, −41.6, for plain descent goes straight against it.
TEST_F(CostMapPage, TheSliceRunsAlongTheStep) {
    const SliceCurve* slice = window->page()->findChild<SliceCard*>()->curve();
    EXPECT_NEAR(slice->stepLength(), std::hypot(2.24, 5.376), 1e-9);
    EXPECT_NEAR(slice->slope(), -std::hypot(16, 38.4), 1e-9);
    // Its two ends show the costs of rows 0 and 1.
    const auto from = slice->placeOf(0), to = slice->placeOf(1);
    ASSERT_TRUE(from && to);
    EXPECT_NEAR(slice->toAxis(*from).y(), 64 + 6 * 3.2 * 3.2, 1e-9);
    EXPECT_NEAR(slice->toAxis(*to).y(), 5.76 * 5.76 + 6 * 2.176 * 2.176, 1e-9);
}

// Each at the best rate of its own rate map, and off at once; the rates are said.
TEST_F(CostMapPage, RulesRaceEachAtItsBestRate) {
    const std::vector<double> start = live()->settings().start;
    find<QAction>("race")->trigger();
    const PinList* pins = page()->pins();
    ASSERT_TRUE(eventually([&] { return playhead()->isPlaying(); })) << "off without another click";
    EXPECT_EQ(live()->settings().hyper.rule, RuleChoice("gd"));
    ASSERT_EQ(pins->rowCount(), 3);
    std::vector<RunSettings> runs{live()->settings()};
    for (const PinList::Pin& pin : pins->pins())
        runs.push_back(std::get<PinnedRun>(pin.what).settings);
    RateMapper mapper;
    std::set<double> rates;
    for (const RunSettings& run : runs) {
        EXPECT_EQ(run.start, start);
        const auto map = mapper.map(*costOf(run), run, standardRates());
        ASSERT_TRUE(map);
        if (map->best) {
            EXPECT_EQ(run.hyper.rate, map->best->rate);
        } else { // none gets there in 20 steps: then the one that gets lowest
            const auto mine = std::ranges::find(map->rates, run.hyper.rate, &MappedRate::rate);
            ASSERT_NE(mine, map->rates.end());
            for (const MappedRate& other : map->rates)
                EXPECT_FALSE(other.verdict == Verdict::converging && other.finalCost < mine->finalCost);
        }
        EXPECT_TRUE(window->statusBar()->currentMessage().contains(fieldText(run.hyper.rate)));
        rates.insert(run.hyper.rate);
    }
    EXPECT_GE(rates.size(), 2u);
    EXPECT_TRUE(pins->isComplete());
    playhead()->pause();
    playhead()->setStep(5);
    window->grab();
}

TEST_F(CostMapPage, RefusesAFormulaInOneKnob) {
    auto* formula = find<QLineEdit>("formula");
    type(formula, "w^2");
    EXPECT_TRUE(formula->property("invalid").toBool());
    EXPECT_TRUE(formula->accessibleDescription().contains("w1 and w2"));
    EXPECT_EQ(live()->settings().start.size(), 2U);
    type(formula, "(w1-w2)^2 + w1^2");
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().cost, "(w1-w2)^2 + w1^2");
}

// Below any level lies one piece of Rosenbrock's valley, a few pixels wide where it is steep. Its contour is
// one line, or two or four where the border of the view cuts it; but for its two tips, which are narrower
// than a pixel, it is no string of beads.
TEST_F(CostMapPage, NarrowValleysAreDrawnWhole) {
    ASSERT_TRUE(settle(withCost(live()->settings(), *findNamedCost("rosenbrock"))));
    ASSERT_TRUE(eventually([&] { return map()->map()->grid.view() == map()->view(); }));
    for (const Contour& contour : map()->map()->contours)
        if (contour.level >= 0.5) {
            EXPECT_LE(contour.lines.size(), 6U) << contour.level;
        }
}

TEST_F(CostMapPage, EveryCostOfTheCatalogueIsDrawn) {
    for (const NamedCost& named : catalogue()) {
        if (named.start.size() != 2)
            continue;
        SCOPED_TRACE(named.name);
        ASSERT_TRUE(settle(withCost(live()->settings(), named)));
        EXPECT_TRUE(eventually([&] { return map()->map()->grid.view() == map()->view(); }));
        EXPECT_GE(map()->map()->levels.levels.size(), 5U);
        window->grab();
    }
}

// Far out, level, undefined, without a bottom: whatever the cost, something sensible is drawn.
TEST_F(CostMapPage, WildCostsAreSurvived) {
    for (const char* cost : {"w1+w2", "0*w1+0*w2+5", "ln(w1)+ln(w2)", "1/(w1*w2)", "exp(exp(w1))*w2",
                             "-w1^2-w2^2", "1e300*(w1^2+w2^2)", "1e-300*(w1^2+w2^2)", "|w1|+|w2|"})
        for (const std::vector<double>& start :
             {std::vector<double>{1, 2}, {1e150, -3}, {0, 0}, {-1e-300, 1e300}}) {
            SCOPED_TRACE(cost);
            if (!live()->setSettings({.cost = cost, .start = start}).empty())
                continue;
            ASSERT_TRUE(settle());
            window->grab();
        }
}

} // namespace
} // namespace downhill
