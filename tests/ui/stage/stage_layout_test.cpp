// The stage on every screen: letters that can be read from the back row, nothing cut off, nothing on top of
// another, and nothing that moves while a run plays. All colours are laid out alike, which one test sees to;
// the others look at one of them a size.
#include "tests/ui/stage/stage_layout_check.h"

#include "ui/controls/value_slider.h"
#include "ui/playback/playhead.h"

#include <QScrollArea>

namespace downhill {
namespace {

using Pictures = std::vector<StagePicture>;

class StageLayout : public StageLayoutTest, public ::testing::WithParamInterface<Screen> {
protected:
    StageLayout() : StageLayoutTest(GetParam()) {}
};

TEST_P(StageLayout, IsTheSameInAllColours) {
    for (int page = 0; page < 3; ++page) {
        SCOPED_TRACE(page);
        present(page, GetParam().size);
        const auto here = geometries();
        EXPECT_GE(here.size(), 10U);
        for (const auto& [name, mode] : Theme::modes) {
            SCOPED_TRACE(name);
            window->setThemeMode(mode);
            letLayoutsSettle();
            EXPECT_EQ(geometries(), here);
        }
        window->setThemeMode(GetParam().mode);
    }
}

TEST_P(StageLayout, HoldsOneKnob) {
    present(0, GetParam().size);
    for (const double rate : {0.1, 2.0}) {
        SCOPED_TRACE(rate);
        ASSERT_TRUE(settle({.hyper = {.rate = rate}}));
        playhead()->setStep(rate == 2 ? 19 : 4);
        expectEveryChoiceOfPicturesWell();
    }
}

TEST_P(StageLayout, HoldsALongRunWithALongLine) {
    present(0, GetParam().size);
    for (const char* rule : {"gd", "momentum", "adam"}) {
        SCOPED_TRACE(rule);
        RunSettings settings;
        settings.hyper.rule = RuleChoice(rule);
        settings.hyper.rate = 0.3;
        settings.steps = 20'000;
        settings.tolerance = 0;
        ASSERT_TRUE(settle(settings));
        playhead()->setStep(12'345);
        expectWell();
    }
}

TEST_P(StageLayout, HoldsEverySize) {
    for (int page = 0; page < 3; ++page) {
        present(page, GetParam().size);
        for (const double scale : {StageView::smallestScale, 1.2, StageView::largestScale}) {
            SCOPED_TRACE(QStringLiteral("page %1, scale %2").arg(page).arg(scale).toStdString());
            StageState state = stage()->state();
            state.scale = scale;
            stage()->setState(state);
            letLayoutsSettle();
            expectTextsFit();
            expectNoOverlap();
        }
    }
}

// What stands in the bar is as wide for two steps as for ten million.
TEST_P(StageLayout, HoldsAnyNumberOfSteps) {
    for (int page = 0; page < 2; ++page) {
        present(page, GetParam().size);
        for (const std::size_t steps : {2, 9'999, 1'000'000}) {
            SCOPED_TRACE(steps);
            RunSettings settings = live()->settings();
            settings.steps = steps;
            settings.tolerance = 0;
            ASSERT_TRUE(settle(settings));
            playhead()->toLast();
            letLayoutsSettle();
            expectTextsFit();
            expectNoOverlap();
        }
    }
}

TEST_P(StageLayout, HoldsTwoKnobs) {
    present(1, GetParam().size);
    for (const double rate : {0.1, 2.0}) {
        SCOPED_TRACE(rate);
        RunSettings settings = live()->settings();
        settings.hyper.rate = rate;
        ASSERT_TRUE(settle(settings));
        playhead()->setStep(4);
        expectEveryChoiceOfPicturesWell();
    }
}

TEST_P(StageLayout, HoldsTheNetwork) {
    present(2, GetParam().size);
    LiveTraining* training = window->trainingPage()->live();
    training->step();
    ASSERT_TRUE(eventually([&] { return training->training()->stepsTaken() == 1; }));
    expectEveryChoiceOfPicturesWell();
}

// The controls slide in in the place of the dial, with letters as large as those of the rest.
TEST_P(StageLayout, HoldsTheControls) {
    for (int page = 0; page < 3; ++page)
        for (const double scale : {1.0, StageView::largestScale}) {
            SCOPED_TRACE(QStringLiteral("page %1, scale %2").arg(page).arg(scale).toStdString());
            present(page, GetParam().size);
            StageState state = stage()->state();
            state.scale = scale;
            state.controlsShown = true;
            stage()->setState(state);
            letLayoutsSettle();
            QWidget* column = stage()->source()->controls();
            const QRect controls = placeOf(column), pictures = placeOf(stage()->pictures()),
                        transport = placeOf(stage()->transport());
            for (const QRect& place : {controls, pictures, transport})
                EXPECT_TRUE(stage()->rect().contains(place));
            EXPECT_FALSE(controls.intersects(pictures));
            EXPECT_FALSE(controls.intersects(transport));
            EXPECT_FALSE(stage()->findChild<QWidget*>(QStringLiteral("stageRate"))->isVisible());
            EXPECT_GE(pictures.width(), GetParam().size.width() / 2);
            expectTransportFits();
            for (const auto* label : column->findChildren<QLabel*>())
                if (label->isVisible()) {
                    EXPECT_GE(label->font().pixelSize() * 54, GetParam().size.height()) << nameOnStage(label);
                }
            for (const auto* field : column->findChildren<QLineEdit*>()) {
                EXPECT_GE(field->font().pixelSize() * 54, GetParam().size.height()) << nameOnStage(field);
            }
            if (page < 2) {
                const auto* area = qobject_cast<const QScrollArea*>(column);
                EXPECT_TRUE(
                    column->findChild<ValueSlider*>(QStringLiteral("rateSlider"))->areWordsVisible() ||
                    area->verticalScrollBar()->maximum() == 0)
                    << "words are given up where that saves scrolling, and only there";
            }
            state.controlsShown = false;
            stage()->setState(state);
            EXPECT_TRUE(stage()->findChild<QWidget*>(QStringLiteral("stageRate"))->isVisible());
        }
}

TEST_P(StageLayout, NothingMovesWhileItPlays) {
    present(0, GetParam().size);
    for (const Pictures& pictures :
         {Pictures{StagePicture::cost, StagePicture::loss},
          Pictures{StagePicture::cost, StagePicture::loss, StagePicture::arithmetic}})
        for (const double rate : {0.1, 2.0, 0.001}) {
            StageState state = stage()->state();
            state.pictures = pictures;
            stage()->setState(state);
            ASSERT_TRUE(settle({.hyper = {.rate = rate}}));
            playhead()->toFirst();
            letLayoutsSettle();
            const auto before = geometries();
            playhead()->setSpeed(1000);
            playhead()->play();
            while (playhead()->step() < playhead()->lastStep()) {
                const int step = playhead()->step();
                ASSERT_TRUE(eventually([&] { return playhead()->step() != step; }));
                letLayoutsSettle();
                ASSERT_EQ(geometries(), before) << "step " << playhead()->step() << " at rate " << rate;
            }
        }
}

INSTANTIATE_TEST_SUITE_P(
    Screens, StageLayout,
    ::testing::Values(Screen{{1000, 680}, Theme::Mode::light}, Screen{{1024, 768}, Theme::Mode::projector},
                      Screen{{1280, 720}, Theme::Mode::light}, Screen{{1366, 768}, Theme::Mode::dark},
                      Screen{{1920, 1080}, Theme::Mode::projector}, Screen{{3840, 2160}, Theme::Mode::light}),
    [](const auto& test) {
        return QStringLiteral("W%1H%2%3")
            .arg(test.param.size.width())
            .arg(test.param.size.height())
            .arg(QLatin1String(Theme::modes[static_cast<std::size_t>(test.param.mode)].first))
            .toStdString();
    });

} // namespace
} // namespace downhill
