// The state of the page of the network as one value.
#include "tests/ui/many_knobs/training_test.h"

#include "ui/controls/number_field.h"
#include "ui/page/page_state.h"
#include "ui/pins/pin_list.h"

#include <QAction>
#include <QCheckBox>

#include <algorithm>

namespace downhill {
namespace {

class TrainingState : public TrainingPageTest {
protected:
    TrainingPageState now() const { return std::get<TrainingPageState>(page()->stateful()->state()); }
    /// Until the training is where the state is, and nothing more comes.
    bool isAt(std::uint64_t wanted) {
        return eventually([&] { return step() == wanted && live()->stepWanted() == wanted; }) && rests();
    }
    std::vector<float> costs() const {
        std::vector<float> costs;
        for (std::size_t row = 0; row < live()->training()->rows.size(); ++row)
            costs.push_back(live()->training()->rows[row].cost);
        return costs;
    }
};

TEST_F(TrainingState, ATrainingComesBackToTheLastBit) {
    ASSERT_TRUE(trainTo(200));
    type(find<NumberField>("trainingRate"), QStringLiteral("0.1")); // on the way
    ASSERT_TRUE(trainTo(step() + 100));
    page()->pinAction()->trigger();
    page()->setLogarithmic(true);
    const TrainingPageState state = now();
    EXPECT_EQ(state.step, step());
    ASSERT_EQ(state.settings.changes.size(), 1U);
    const std::vector<float> knobs = live()->training()->newest->knobs, rows = costs();
    const QStringList status = page()->statusTexts();

    page()->pins()->clear();
    page()->setLogarithmic(false);
    page()->curves()->setEffort(Effort::images);
    page()->transport()->setSpeed(200);
    live()->restart(7);
    ASSERT_TRUE(trainTo(50));
    ASSERT_NE(now(), state);

    page()->stateful()->setState(state);
    EXPECT_EQ(now(), state) << "at once, though it still trains";
    ASSERT_TRUE(isAt(state.step));
    EXPECT_EQ(now(), state);
    EXPECT_EQ(live()->training()->newest->knobs, knobs);
    EXPECT_EQ(costs(), rows);
    EXPECT_EQ(page()->statusTexts(), status);
    EXPECT_EQ(live()->hyperparameters().rate, 0.1);
    EXPECT_TRUE(page()->isLogarithmic());
    EXPECT_EQ(page()->curves()->effort(), Effort::steps);
    EXPECT_EQ(page()->transport()->speed(), 0);
    EXPECT_EQ(page()->pins()->rowCount(), 1);
}

TEST_F(TrainingState, WhatIsThereIsNotTrainedAgain) {
    ASSERT_TRUE(trainTo(100));
    const auto training = live()->training();
    TrainingPageState state = now();
    state.logarithmic = !state.logarithmic;
    page()->stateful()->setState(state);
    EXPECT_EQ(live()->training(), training);
    EXPECT_EQ(now(), state);
}

} // namespace
} // namespace downhill
