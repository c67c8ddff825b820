#include "ui/many_knobs/training_page_keeper.h"

#include "ui/many_knobs/controls/training_bar.h"
#include "ui/many_knobs/curves/curves_card.h"
#include "ui/many_knobs/training/live_training.h"

namespace downhill {

TrainingPageState TrainingPageKeeper::now() const {
    return {.settings = parts_.live->soFar(),
            .step = parts_.live->stepWanted(),
            .pins = parts_.pins->pins(),
            .speed = parts_.transport->speed(),
            .logarithmic = parts_.curves->isLogarithmic(),
            .byImages = parts_.curves->effort() == Effort::images};
}

void TrainingPageKeeper::setState(const PageState& state) {
    if (const auto* own = std::get_if<TrainingPageState>(&state))
        put(*own);
}

void TrainingPageKeeper::put(const TrainingPageState& state) {
    parts_.live->pause();
    if (parts_.pins->pins() != state.pins)
        parts_.pins->setPins(state.pins);
    parts_.transport->setSpeed(state.speed);
    parts_.curves->setLogarithmic(state.logarithmic);
    parts_.curves->setEffort(state.byImages ? Effort::images : Effort::steps);
    if (parts_.live->soFar() != state.settings || parts_.live->stepWanted() != state.step)
        parts_.live->beginAt(state.settings, state.step);
}

} // namespace downhill
