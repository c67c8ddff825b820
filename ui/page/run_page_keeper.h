// Takes the state of a page of runs, and puts it back.
#pragma once

#include "ui/page/page_state.h"

#include <optional>

namespace downhill {

class CostPictureCard;
class LossCurveCard;
class PlayTo;
class RateCard;
class RunPage;
class StepsCard;

/// Settings are there at once; what is about a run (step, part of the map, predictions) once that has come.
class RunPageKeeper : public Stateful {
    Q_OBJECT
public:
    /// Of a page, which owns it, and whose parts are connected already.
    struct Parts {
        RunPage* page;
        CostPictureCard* picture;
        LossCurveCard* loss;
        RateCard* rate;
        StepsCard* steps;
    };
    explicit RunPageKeeper(const Parts& parts);

    RunPageState now() const;
    void put(const RunPageState& state);

    PageState state() const override { return now(); }
    void setState(const PageState& state) override;
    void playTo(std::uint64_t step) override;

private:
    void listen();
    void arriveIfThere();

    Parts parts_;
    bool putting_ = false;                ///< what changes now is no choice of anybody's
    std::optional<RunPageState> awaited_; ///< its run is still to come
    PlayTo* play_;
    int playTo_ = 0; ///< once that is there
};

} // namespace downhill
