#include "ui/pins/pinned.h"

#include <utility>

namespace downhill {

bool operator==(const PinnedRun& a, const PinnedRun& b) {
    return a.settings == b.settings &&
           (!a.curve || !b.curve || a.curve->stepsTaken() == b.curve->stepsTaken());
}

bool isSame(const Pinned& a, const Pinned& b) {
    const auto *training = std::get_if<std::shared_ptr<const TrainingRun>>(&a),
               *other = std::get_if<std::shared_ptr<const TrainingRun>>(&b);
    if (training && other)
        return *(*training)->settings == *(*other)->settings &&
               (*training)->stepsTaken() == (*other)->stepsTaken();
    return !training && !other && std::get<PinnedRun>(a) == std::get<PinnedRun>(b);
}

Pinned asKept(Pinned what) {
    if (auto* training = std::get_if<std::shared_ptr<const TrainingRun>>(&what)) {
        TrainingRun kept = **training;
        kept.checkpoints.clear();
        *training = std::make_shared<const TrainingRun>(std::move(kept));
    }
    return what;
}

std::function<bool(const Pinned&)> isRunOf(std::shared_ptr<const Formula> cost) {
    return [cost = std::move(cost)](const Pinned& pinned) {
        const auto* run = std::get_if<PinnedRun>(&pinned);
        return run && run->cost->isSame(*cost);
    };
}

} // namespace downhill
