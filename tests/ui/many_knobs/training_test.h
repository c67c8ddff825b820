// The window on the page of the network: what its tests start from.
#pragma once

#include "tests/ui/testing/window_test.h"

#include "ui/many_knobs/curves/curves_card.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/live_training.h"

namespace downhill {

class TrainingPageTest : public WindowTest {
protected:
    TrainingPageTest() {
        window->showPage(2);
        page()->transport()->setSpeed(0); // as fast as it goes
        EXPECT_TRUE(eventually([this] { return live()->training() != nullptr; }));
    }

    ManyKnobsPage* page() const { return window->trainingPage(); }
    LiveTraining* live() const { return page()->live(); }
    std::uint64_t step() const { return live()->training() ? live()->training()->stepsTaken() : 0; }

    /// Trains to at least this step and waits until it has paused there.
    bool trainTo(std::uint64_t least) {
        live()->play();
        const bool there = eventually([&] { return step() >= least || live()->hasEnded(); });
        return there && pause();
    }
    /// Until nothing more comes.
    bool pause() {
        live()->pause();
        return rests();
    }
    bool rests() {
        return eventually([this] {
            return live()->training() && live()->lastActivity() != LiveTraining::Activity::training;
        });
    }
};

} // namespace downhill
