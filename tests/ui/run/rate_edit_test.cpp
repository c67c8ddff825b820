// Changing the learning rate in mid-run, as a person does: step there, press "from here", choose another
// rate.
#include "tests/ui/testing/window_test.h"

#include "core/descent/rate_schedule.h"
#include "ui/controls/number_field.h"
#include "ui/controls/value_slider.h"
#include "ui/playback/playhead.h"
#include "ui/steps/step_table_model.h"

#include <QAbstractButton>
#include <QToolButton>

namespace downhill {
namespace {

class MidRun : public WindowTest {
protected:
    QToolButton* fromHere() const { return find<QToolButton>("fromHere"); }
    void goTo(int step) {
        while (playhead()->step() < step)
            click(button("Step"));
    }
    void chooseFromHere(int step, const QString& rate) {
        goTo(step);
        click(fromHere());
        type(rateField(), rate);
        ASSERT_TRUE(settle());
    }
};

// w² from 5 at 0.1: 5·0.8ᵏ; from step 5 on at 0.25 each step halves w.
TEST_F(MidRun, ThePastStaysAndTheRestFollowsTheNewRate) {
    const auto before = live()->run();
    ASSERT_NO_FATAL_FAILURE(chooseFromHere(5, "0.25"));
    const auto& run = live()->run();
    EXPECT_EQ(live()->settings().hyper.rate, 0.1);
    EXPECT_EQ(live()->settings().rateChanges, (std::vector<RateChange>{{5, 0.25}}));
    for (std::size_t k = 0; k <= 5; ++k)
        EXPECT_EQ(run->w(k)[0], before->w(k)[0]) << k; // to the last bit
    double w = run->w(5)[0];
    EXPECT_NEAR(w, 1.6384, 1e-12);
    for (std::size_t k = 6; k < run->rows(); ++k)
        EXPECT_NEAR(run->w(k)[0], w /= 2, 1e-12) << k;
    EXPECT_EQ(playhead()->step(), 5); // where it was
    ASSERT_EQ(steps()->columnCount(), 6);
    EXPECT_EQ(cell(4, 5), "0.1");
    EXPECT_EQ(cell(5, 5), "0.25");
}

TEST_F(MidRun, AtTheStartThereIsNothingToKeep) {
    EXPECT_FALSE(fromHere()->isEnabled());
    goTo(3);
    EXPECT_TRUE(fromHere()->isEnabled());
    click(fromHere());
    EXPECT_TRUE(fromHere()->isChecked());
    click(button("First step"));
    EXPECT_FALSE(fromHere()->isEnabled());
    EXPECT_FALSE(fromHere()->isChecked());
    type(rateField(), "0.2");
    EXPECT_EQ(live()->settings().hyper.rate, 0.2);
    EXPECT_TRUE(live()->settings().rateChanges.empty());
}

// A run that ended after its 20 steps goes on for 20 more.
TEST_F(MidRun, FromTheEndTheRunGoesOn) {
    ASSERT_TRUE(settle({.hyper = {.rate = 0.001}}));
    click(button("Last step"));
    ASSERT_EQ(playhead()->step(), 20);
    click(fromHere());
    type(rateField(), "0.5");
    ASSERT_TRUE(settle());
    EXPECT_EQ(live()->settings().steps, 40U);
    EXPECT_EQ(live()->settings().rateChanges, (std::vector<RateChange>{{20, 0.5}}));
    EXPECT_NEAR(live()->run()->w(20)[0], 5 * std::pow(0.998, 20), 1e-12);
    EXPECT_EQ(live()->run()->w(21)[0], 0); // w − 0.5·2w
}

// A cosine that was to reach 0 at step 20 still does when the run becomes longer: the past must not change.
TEST_F(MidRun, FromTheEndAScheduleKeepsItsLength) {
    ASSERT_TRUE(settle({.hyper = {.schedule = {"cosine", {std::nullopt}}}}));
    const auto before = live()->run();
    click(button("Last step"));
    click(fromHere());
    type(rateField(), "0.3");
    ASSERT_TRUE(settle());
    ASSERT_EQ(live()->settings().hyper.schedule, (ScheduleChoice{"cosine", {20}}));
    for (std::size_t k = 0; k <= before->stepsTaken(); ++k)
        EXPECT_EQ(live()->run()->w(k)[0], before->w(k)[0]) << k;
}

// Behind an explosion no step can follow.
TEST_F(MidRun, AnExplosionIsTheEnd) {
    ASSERT_TRUE(settle({.hyper = {.rate = 2}, .steps = 2000}));
    click(button("Last step"));
    EXPECT_FALSE(fromHere()->isEnabled());
}

TEST_F(MidRun, TheSliderShowsTheRateAtThePlayhead) {
    ASSERT_NO_FATAL_FAILURE(chooseFromHere(5, "0.25"));
    auto* slider = find<ValueSlider>("rateSlider");
    EXPECT_EQ(slider->realValue(), 0.25);
    EXPECT_TRUE(slider->bands().empty()); // the map is of whole runs
    playhead()->setStep(2);
    EXPECT_EQ(slider->realValue(), 0.1);
    // From step 2 on another rate: the change that was to come at step 5 is forgotten.
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    ASSERT_EQ(live()->settings().rateChanges.size(), 1U);
    EXPECT_EQ(live()->settings().rateChanges[0].step, 2U);
    EXPECT_GT(live()->settings().rateChanges[0].rate, 0.1);
    click(fromHere());
    EXPECT_EQ(slider->realValue(), 0.1);
    EXPECT_FALSE(slider->bands().empty());
}

TEST_F(MidRun, ChangesAreForgottenAtOnce) {
    ASSERT_NO_FATAL_FAILURE(chooseFromHere(5, "0.25"));
    click(button("Remove changes"));
    ASSERT_TRUE(settle());
    EXPECT_TRUE(live()->settings().rateChanges.empty());
    EXPECT_FALSE(fromHere()->isChecked());
    EXPECT_EQ(steps()->columnCount(), 5);
    EXPECT_FALSE(button("Remove changes")->isVisible());
}

} // namespace
} // namespace downhill
