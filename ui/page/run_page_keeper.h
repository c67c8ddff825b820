// Takes the state of a page of runs, and puts it back.
#pragma once

#include "ui/page/page_state.h"

#include <QObject>

#include <optional>

namespace downhill {

class CostPictureCard;
class RunPage;

/// Settings are there at once; what is about a run (step, part of the map, predictions) once that has come.
class RunPageKeeper : public QObject, public Stateful {
    Q_OBJECT
public:
    /// The page owns it; its parts are connected already.
    RunPageKeeper(RunPage* page, CostPictureCard* picture);

    RunPageState now() const;
    void put(const RunPageState& state);

    PageState state() const override { return now(); }
    void setState(const PageState& state) override;

signals:
    void arrived(); ///< the run of the state put last is there, and all of it is shown

private:
    void arriveIfThere();

    RunPage* page_;
    CostPictureCard* picture_;
    std::optional<RunPageState> awaited_; ///< its run is still to come
};

} // namespace downhill
