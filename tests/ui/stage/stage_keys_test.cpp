// The stage and its keys, with real key events.
#include "tests/ui/stage/stage_test.h"

#include "ui/charts/plot/plot_view.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/page/run_controls.h"
#include "ui/playback/playhead.h"
#include "ui/predict/predictions.h"
#include "ui/stage/stage_pictures.h"
#include "ui/stage/stage_transport.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QSlider>
#include <QStatusBar>
#include <QToolButton>

namespace downhill {
namespace {

using Picture = StagePicture;
using Pictures = std::vector<Picture>;

class StageKeysTest : public StageTest {
protected:
    NumberField* stageRate() const { return stage()->findChild<NumberField*>(QStringLiteral("stageRate")); }
};

TEST_F(StageKeysTest, F11BeginsAndEnds) {
    press(Qt::Key_F11);
    EXPECT_TRUE(window->presentation()->isOn());
    EXPECT_TRUE(stage()->isVisible());
    EXPECT_EQ(window->windowHandle()->windowState(), Qt::WindowFullScreen);
    EXPECT_FALSE(window->menuBar()->isVisible());
    EXPECT_FALSE(window->statusBar()->isVisible());
    EXPECT_FALSE(window->page()->isVisible());
    press(Qt::Key_F11);
    EXPECT_FALSE(window->presentation()->isOn());
    EXPECT_EQ(window->windowHandle()->windowState(), Qt::WindowNoState);
    EXPECT_FALSE(stage()->isVisible());
}

TEST_F(StageKeysTest, TheWindowIsAsItWas) {
    playhead()->setStep(7);
    NumberField* rate = rateField();
    rate->setFocus();
    const QRect place = window->geometry();
    const double scale = window->theme().scale;
    const QSize page = window->page()->size();
    const QRect controls = window->page()->findChild<RunControls*>()->geometry();
    const int letters = rate->font().pixelSize(),
              slider =
                  window->page()->findChild<ValueSlider*>(QStringLiteral("rateSlider"))->sizeHint().width();
    present(0);
    press(Qt::Key_C); // the controls go and come back
    EXPECT_TRUE(stage()->isAncestorOf(rate));
    press(Qt::Key_2);
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Escape);
    letLayoutsSettle();
    EXPECT_FALSE(window->presentation()->isOn());
    EXPECT_EQ(window->geometry(), place);
    EXPECT_EQ(window->theme().scale, scale);
    EXPECT_EQ(window->page(), window->runPage(1));
    EXPECT_EQ(window->page()->size(), page);
    EXPECT_EQ(window->page()->findChild<RunControls*>()->geometry(), controls);
    EXPECT_EQ(rate->font().pixelSize(), letters);
    EXPECT_EQ(window->page()->findChild<ValueSlider*>(QStringLiteral("rateSlider"))->sizeHint().width(),
              slider);
    EXPECT_EQ(playhead()->step(), 7);
    EXPECT_TRUE(rate->hasFocus());
    EXPECT_TRUE(window->menuBar()->isVisible());
    EXPECT_TRUE(window->statusBar()->isVisible());
}

TEST_F(StageKeysTest, SpaceArrowsHomeAndEndMoveThePlayhead) {
    present(0);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(playhead()->step(), 2);
    press(Qt::Key_Left);
    EXPECT_EQ(playhead()->step(), 1);
    press(Qt::Key_End);
    EXPECT_EQ(playhead()->step(), 20);
    press(Qt::Key_Home);
    EXPECT_EQ(playhead()->step(), 0);
    press(Qt::Key_Space);
    EXPECT_TRUE(playhead()->isPlaying());
    press(Qt::Key_Space);
    EXPECT_FALSE(playhead()->isPlaying());
}

TEST_F(StageKeysTest, APresentersRemoteGoesFromStepToStep) {
    present(0);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageUp);
    EXPECT_EQ(playhead()->step(), 1);
    stage()->findChild<ValueSlider*>(QStringLiteral("stageRateSlider"))->setFocus();
    press(Qt::Key_PageDown); // which the slider would take
    EXPECT_EQ(playhead()->step(), 2);
    EXPECT_EQ(live()->settings().hyper.rate, 0.1);
}

TEST_F(StageKeysTest, SpacePlaysWhateverHasTheFocus) {
    present(0);
    press(Qt::Key_C);
    letLayoutsSettle();
    for (QWidget* widget : onStage<QWidget>()) {
        if (!(widget->focusPolicy() & Qt::StrongFocus) || !widget->isEnabled() ||
            widget->objectName() == QLatin1String("formula"))
            continue;
        widget->setFocus();
        press(Qt::Key_Space);
        EXPECT_TRUE(playhead()->isPlaying())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
        playhead()->pause();
        press(Qt::Key_Home);
    }
    for (auto* button : onStage<QToolButton>()) { // nor does a click take the keys away
        if (stage()->transport()->isAncestorOf(button))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    playhead()->pause();
    press(Qt::Key_Space);
    EXPECT_TRUE(playhead()->isPlaying());
}

TEST_F(StageKeysTest, NumbersChooseUpToThreePictures) {
    present(0);
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::cost, Picture::loss}));
    press(Qt::Key_3);
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::cost, Picture::loss, Picture::arithmetic}));
    press(Qt::Key_6); // in the place of the last
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::cost, Picture::loss, Picture::rates}));
    press(Qt::Key_1);
    press(Qt::Key_6);
    press(Qt::Key_2); // the last one stays
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::loss}));
    press(Qt::Key_4); // one knob has no other gradient than its slope
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::loss}));
    EXPECT_TRUE(stage()->transport()->hint().contains(QStringLiteral("slope")));
    press(Qt::Key_9);
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::loss}));
    EXPECT_TRUE(stage()->pictures()->widgetOf(Picture::loss)->isVisible());
    EXPECT_EQ(stage()->pictures()->widgetOf(Picture::cost), nullptr);
}

TEST_F(StageKeysTest, TheFirstPictureStandsLargest) {
    present(0);
    const auto areaOf = [this](Picture picture) {
        const QSize size = stage()->pictures()->widgetOf(picture)->size();
        return size.width() * size.height();
    };
    EXPECT_GT(areaOf(Picture::cost), areaOf(Picture::loss));
    press(Qt::Key_1); // away
    press(Qt::Key_1); // and back, as the second
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::loss, Picture::cost}));
    EXPECT_GT(areaOf(Picture::loss), areaOf(Picture::cost));
}

TEST_F(StageKeysTest, TheStepStandsInNumbersOnce) {
    for (int page = 0; page < 2; ++page) {
        present(page);
        const auto linesInThePicture = [this] {
            int lines = 0;
            for (const auto* label : onStage<QLabel>())
                lines += label->objectName() == QLatin1String("arithmetic") ? 1 : 0;
            return lines;
        };
        EXPECT_GT(linesInThePicture(), 0);
        press(Qt::Key_3);
        letLayoutsSettle();
        EXPECT_EQ(linesInThePicture(), 0);
        press(Qt::Key_3);
        letLayoutsSettle();
        EXPECT_GT(linesInThePicture(), 0);
    }
}

// A rate that is dragged makes runs of any length.
TEST_F(StageKeysTest, TheScrubberIsAsLongForAnyShortRun) {
    present(0);
    const auto* scrubber = stage()->transport()->findChild<QSlider*>(QStringLiteral("scrubber"));
    const QRect place = scrubber->geometry();
    for (const std::size_t steps : {2, 300, 9'999}) {
        ASSERT_TRUE(settle({.steps = steps, .tolerance = 0}));
        letLayoutsSettle();
        EXPECT_EQ(scrubber->geometry(), place) << steps;
    }
}

TEST_F(StageKeysTest, ScalesNoFurtherThanItsEnds) {
    present(0);
    for (int i = 0; i < 12; ++i)
        press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(stage()->state().scale, StageView::largestScale);
    for (int i = 0; i < 24; ++i)
        press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(stage()->state().scale, StageView::smallestScale);
    stage()->setState({{Picture::cost}, 9, false});
    EXPECT_EQ(stage()->state().scale, StageView::largestScale);
}

TEST_F(StageKeysTest, EnterGivesTheKeysBackAndPressesAButton) {
    present(0);
    stageRate()->setFocus();
    press(Qt::Key_2); // typed
    EXPECT_EQ(stage()->state().pictures.size(), 2U);
    press(Qt::Key_Return);
    EXPECT_FALSE(stageRate()->hasFocus());
    press(Qt::Key_2); // a key again
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::cost}));
    press(Qt::Key_C);
    letLayoutsSettle();
    auto* button = stage()->findChild<QToolButton*>(QStringLiteral("fromHere"));
    ASSERT_TRUE(button);
    press(Qt::Key_Right);
    button->setFocus();
    press(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_TRUE(button->isChecked());
}

TEST_F(StageKeysTest, ASliderThatHasTheFocusKeepsItsArrows) {
    present(0);
    auto* slider = stage()->findChild<ValueSlider*>(QStringLiteral("stageRateSlider"));
    slider->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(playhead()->step(), 0);
    EXPECT_GT(live()->settings().hyper.rate, 0.1);
    playhead()->setStep(3);
    press(Qt::Key_Left);
    EXPECT_EQ(playhead()->step(), 3);
    EXPECT_EQ(live()->settings().hyper.rate, 0.1);
    press(Qt::Key_Home);
    EXPECT_LT(live()->settings().hyper.rate, 0.1);
}

TEST_F(StageKeysTest, EveryPageHasItsPictures) {
    const std::vector<Pictures> pictures{
        {Picture::cost, Picture::loss, Picture::arithmetic, Picture::rates},
        {Picture::cost, Picture::loss, Picture::arithmetic, Picture::gradient, Picture::rates},
        {Picture::loss, Picture::gradient, Picture::digits, Picture::neurons}};
    for (int page = 0; page < 3; ++page) {
        SCOPED_TRACE(page);
        present(page);
        for (const StagePictureRow& row : stagePictures()) {
            const auto& there = pictures[static_cast<std::size_t>(page)];
            const bool has = std::ranges::find(there, row.picture) != there.end();
            EXPECT_EQ(stage()->source()->whyNot(row.picture).isEmpty(), has) << row.title;
            if (!has)
                continue;
            StageState state = stage()->state();
            state.pictures = {row.picture};
            stage()->setState(state);
            ASSERT_TRUE(stage()->pictures()->widgetOf(row.picture));
            EXPECT_TRUE(stage()->pictures()->widgetOf(row.picture)->isVisible());
        }
    }
}

// As on its page: the training goes back to its first step, and undo brings it on again.
TEST_F(StageKeysTest, HomeGoesToTheStartOfATrainingAndIsUndone) {
    present(2);
    LiveTraining* training = window->trainingPage()->live();
    const auto stepsTaken = [&] { return training->training()->stepsTaken(); };
    for (std::uint64_t steps = 1; steps <= 3; ++steps) {
        press(Qt::Key_Right);
        ASSERT_TRUE(eventually([&] { return stepsTaken() == steps; }));
    }
    press(Qt::Key_Home);
    ASSERT_TRUE(eventually([&] { return stepsTaken() == 0; }));
    EXPECT_EQ(stage()->source()->positionWords(), QStringLiteral("step 0"));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return stepsTaken() == 3; }));
    EXPECT_TRUE(window->presentation()->isOn());
}

// There is no run on Learn: it is presented as it is, and larger.
TEST_F(StageKeysTest, LearnIsPresentedByItself) {
    window->resize(1000, 700);
    window->showPage(3);
    letLayoutsSettle();
    press(Qt::Key_F11);
    letLayoutsSettle();
    window->setMinimumSize(1, 1);
    window->resize(1920, 1080);
    letLayoutsSettle();
    EXPECT_FALSE(stage()->isVisible());
    EXPECT_TRUE(window->page()->isVisible());
    for (const QSize screen : {QSize(1000, 680), QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)}) {
        window->resize(screen);
        letLayoutsSettle();
        auto* sections = window->page()->findChild<QListWidget*>(QStringLiteral("sections"));
        for (int section = 0; section < sections->count(); ++section) {
            SCOPED_TRACE(testing::Message() << screen.width() << "x" << screen.height() << ", " << section);
            sections->setCurrentRow(section);
            letLayoutsSettle();
            EXPECT_EQ(window->page()->size(), screen);
            EXPECT_LE(window->page()->minimumSizeHint().width(), screen.width());
            EXPECT_LE(window->page()->minimumSizeHint().height(), screen.height());
            EXPECT_GE(window->theme().font(12).pixelSize() * 54, screen.height()) << "what is painted";
            for (const auto* widget : window->page()->findChildren<QWidget*>())
                if (widget->isVisible() &&
                    (qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget))) {
                    EXPECT_GE(widget->font().pixelSize() * 54, screen.height())
                        << widget->metaObject()->className() << " "
                        << widget->property("text").toString().toStdString();
                }
        }
    }
    EXPECT_GE(window->theme().scale, 1.6);
    window->showPage(0); // a run goes to the stage
    letLayoutsSettle();
    EXPECT_TRUE(stage()->isVisible());
    EXPECT_FALSE(window->page()->isVisible());
    window->showPage(3);
    letLayoutsSettle();
    EXPECT_FALSE(stage()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->presentation()->isOn());
    EXPECT_TRUE(window->menuBar()->isVisible());
    EXPECT_TRUE(window->findChild<QWidget*>(QStringLiteral("toolbar"))->isVisible());
    EXPECT_EQ(window->theme().scale, 1);
    press(Qt::Key_F11);
    EXPECT_TRUE(window->presentation()->isOn());
    press(Qt::Key_F11);
    EXPECT_FALSE(window->presentation()->isOn());
}

TEST_F(StageKeysTest, PicturesAreKeptForEachPage) {
    present(0);
    press(Qt::Key_2);
    present(1);
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::cost, Picture::loss}));
    press(Qt::Key_4);
    present(0);
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::cost}));
    press(Qt::Key_Escape);
    present(1);
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::cost, Picture::loss, Picture::gradient}));
}

TEST_F(StageKeysTest, ControlScalesTheStageAndIsRemembered) {
    present(0);
    const double normal = stage()->theme().scale, ofWindow = window->theme().scale;
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_NEAR(stage()->theme().scale, normal * 1.1, 1e-9);
    press(Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_NEAR(stage()->theme().scale, normal * 1.21, 1e-9);
    EXPECT_EQ(window->theme().scale, ofWindow);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(stage()->theme().scale, normal);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_NEAR(stage()->theme().scale, normal / 1.1, 1e-9);
    press(Qt::Key_Escape);
    press(Qt::Key_Plus, Qt::ControlModifier); // now of the window
    EXPECT_NEAR(window->theme().scale, 1.1, 1e-9);
    closeWindow();
    openWindow();
    EXPECT_NEAR(window->theme().scale, 1.1, 1e-9);
    present(0);
    EXPECT_NEAR(stage()->theme().scale, normal / 1.1, 1e-9);
}

TEST_F(StageKeysTest, BlackEndsWithAnyKey) {
    present(0);
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_Period})
        for (const Qt::Key any : {Qt::Key_Right, Qt::Key_Escape, Qt::Key_B, Qt::Key_F11}) {
            press(key);
            EXPECT_TRUE(stage()->isBlack());
            const QImage image = stage()->grab().toImage();
            EXPECT_EQ(image.pixelColor(image.rect().center()), QColor(Qt::black));
            EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::black));
            press(any);
            EXPECT_FALSE(stage()->isBlack());
            EXPECT_TRUE(window->presentation()->isOn());
            EXPECT_EQ(playhead()->step(), 0);
        }
    press(Qt::Key_B);
    click(stage()->findChild<QWidget*>(QStringLiteral("black")));
    EXPECT_FALSE(stage()->isBlack());
}

TEST_F(StageKeysTest, TheDialIsThePagesOwn) {
    present(0);
    type(stageRate(), QStringLiteral("0.6"));
    EXPECT_EQ(live()->settings().hyper.rate, 0.6);
    EXPECT_EQ(rateField()->value(), 0.6);
    auto* start = stage()->findChild<NumberField*>(QStringLiteral("stageStart"));
    type(start, QStringLiteral("3"));
    EXPECT_EQ(live()->settings().start, std::vector<double>{3});
    EXPECT_TRUE(window->presentation()->isOn()); // digits were typed, not pictures chosen
    EXPECT_EQ(stage()->state().pictures.size(), 2U);
    press(Qt::Key_Escape); // out of the field first
    EXPECT_TRUE(window->presentation()->isOn());
    EXPECT_FALSE(start->hasFocus());
    ASSERT_TRUE(settle());
    EXPECT_FALSE(stage()->findChild<ValueSlider*>(QStringLiteral("stageRateSlider"))->bands().empty());
}

TEST_F(StageKeysTest, PredictFirstGoesOnThere) {
    page()->predictions()->setOn(true);
    present(0);
    EXPECT_EQ(stage()->source()->headline().sign, QStringLiteral("?"));
    press(Qt::Key_R);
    EXPECT_EQ(playhead()->step(), 1);
    press(Qt::Key_Right);
    EXPECT_EQ(playhead()->step(), 2);
    press(Qt::Key_R, Qt::ShiftModifier);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(eventually([this] { return live()->diagnosis().has_value(); }));
    EXPECT_EQ(stage()->source()->headline().words, QStringLiteral("Converging smoothly"));
}

TEST_F(StageKeysTest, AnotherStateIsAnotherValue) {
    const StageState state{{Picture::cost}, 1, false};
    EXPECT_EQ(state, (StageState{{Picture::cost}, 1, false}));
    EXPECT_NE(state, (StageState{{Picture::loss}, 1, false}));
    EXPECT_NE(state, (StageState{{Picture::cost}, 1.1, false}));
    EXPECT_NE(state, (StageState{{Picture::cost}, 1, true}));
    present(0);
    stage()->setState(state);
    EXPECT_EQ(stage()->state(), state);
    stage()->setState({{Picture::digits}, 1, false}); // which one knob does not have
    EXPECT_EQ(stage()->state().pictures, (Pictures{Picture::cost, Picture::loss}));
}

} // namespace
} // namespace downhill
