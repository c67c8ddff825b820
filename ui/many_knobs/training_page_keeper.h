// Takes the state of the page of the network, and puts it back.
#pragma once

#include "ui/page/page_state.h"

namespace downhill {

class CurvesCard;
class LiveTraining;
class TrainingBar;

/// A training is put back by training again, which comes out the same to the last bit; the curve of the
/// images held out has no more the points of pauses on the way.
class TrainingPageKeeper : public Stateful {
public:
    /// The parts of the page, which must stay longer than this.
    struct Parts {
        LiveTraining* live;
        PinList* pins;
        TrainingBar* transport;
        CurvesCard* curves;
    };
    explicit TrainingPageKeeper(const Parts& parts) : parts_(parts) {}

    TrainingPageState now() const;
    void put(const TrainingPageState& state);

    PageState state() const override { return now(); }
    void setState(const PageState& state) override;

private:
    Parts parts_;
};

} // namespace downhill
