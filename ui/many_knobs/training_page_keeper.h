// Takes the state of the page of the network, and puts it back.
#pragma once

#include "ui/page/page_state.h"

namespace downhill {

class CurvesCard;
class Demonstrations;
class FirstLayerCard;
class LiveTraining;
class TrainingBar;

/// A training is put back by training again, which comes out the same to the last bit; the curve of the
/// images held out has no more the points of pauses on the way.
class TrainingPageKeeper : public Stateful {
    Q_OBJECT
public:
    /// The parts of the page, which must stay longer than this.
    struct Parts {
        LiveTraining* live;
        PinList* pins;
        TrainingBar* transport;
        CurvesCard* curves;
        FirstLayerCard* firstLayer;
        Demonstrations* demonstrations;
    };
    explicit TrainingPageKeeper(const Parts& parts);

    TrainingPageState now() const;
    void put(const TrainingPageState& state);

    PageState state() const override { return now(); }
    void setState(const PageState& state) override;
    void playTo(std::uint64_t step) override;

private:
    void follow();
    void goOn();

    Parts parts_;
    bool putting_ = false;   ///< what changes now is no choice of anybody's
    std::uint64_t step_ = 0; ///< that it was at when there was news last
    std::uint64_t to_ = 0;   ///< trains until there; 0: as long as anybody wants
    bool training_ = false;  ///< to there, and not by somebody's own hand
};

} // namespace downhill
