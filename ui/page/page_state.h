// All that a person can make different on a page, as one value.
#pragma once

#include "core/descent/run_settings.h"
#include "core/map/cost_grid.h"
#include "core/training/training_settings.h"
#include "ui/pins/pin_list.h"
#include "ui/predict/predictions.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace downhill {

/// A page that shows runs. Runs themselves are not in it: they follow from their settings, to the last bit.
struct RunPageState {
    RunSettings settings;
    std::vector<PinList::Pin> pins;
    int step = 0;                     ///< that the playhead is at
    double speed = 2;                 ///< of playing, steps a second
    bool logarithmic = false;         ///< the loss curve's cost axis
    bool rateCurve = false;           ///< whether it is to be seen
    std::optional<MapView> part = {}; ///< of the cost map, where someone zoomed or panned to one
    Predictions::State predictions = {};
    bool fromHere = false; ///< a change of the rate is one from this step on
    bool pinsShown =
        false; ///< the tab that is open beside the loss curve: the pinned runs, and not the steps

    bool operator==(const RunPageState&) const = default;
};

/// The page of the network, pausing.
struct TrainingPageState {
    TrainingSettings settings; ///< with all changes that were made on the way
    std::uint64_t step = 0;    ///< that the training is at
    std::vector<PinList::Pin> pins;
    double speed = 200;       ///< steps a second; 0: as fast as it goes
    bool logarithmic = false; ///< the curves' cost axis
    bool byImages = false;    ///< the curves' other axis: images read instead of steps
    bool pinsShown = false;   ///< the tab that is open: the pinned trainings, and not the weights

    bool operator==(const TrainingPageState&) const = default;
};

using PageState = std::variant<RunPageState, TrainingPageState>;

/// How a state became another one: by something that a person chose, or by going on from there, as a run that
/// plays and a training that trains do, and what comes of both. To look at something else, step by step or at
/// another tab, is going on; so is what setState() puts. Taken back: what was chosen last was not to be had,
/// and it is as it was before.
enum class StateChange { chosen, wentOn, takenBack };

/// A page whose state can be taken and put back: for whoever shows something else meanwhile, keeps it for
/// the next time, or takes a change back.
class Stateful : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Of a page that is still on the way to a state: that one.
    virtual PageState state() const = 0;
    /// One that state() gave, of a page of this kind; any other changes nothing. What is the same already
    /// stays untouched; playing and training pause. A run or a training that has to be made comes a moment
    /// later.
    virtual void setState(const PageState& state) = 0;
    /// Plays, or trains, until that step, once the state put last is there; nothing where that is behind it.
    /// A state that is put, or anybody's own hand, ends it.
    virtual void playTo(std::uint64_t step) = 0;

signals:
    /// state() may be another one: the only place to hear of every change. It comes once for each thing that
    /// is different, in the midst of what is being done: who compares states does so when that is over.
    void changed(StateChange how);
};

} // namespace downhill
