// All that a person set up in the window, on all pages, as one value: what a lesson file holds.
#pragma once

#include "ui/page/page_state.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace downhill {

enum class PageName { oneKnob, twoKnobs, network, learn };

/// `one-knob`, `two-knobs`, `network`, `learn`.
const char* nameOf(PageName page);

/// A pinned training before it has been trained again.
struct TrainingPin {
    QString name;
    int look = 0; ///< 0 … mostPins − 1
    bool shown = true;
    TrainingSettings settings;
    std::uint64_t step = 0; ///< that it had come to

    bool operator==(const TrainingPin&) const = default;
};

struct NetworkState {
    TrainingPageState page; ///< without pins
    std::vector<TrainingPin> pins;

    bool operator==(const NetworkState&) const = default;
};

/// A page that is not in it is to stay as it is.
struct SessionState {
    PageName page = PageName::oneKnob; ///< that is looked at
    std::optional<RunPageState> oneKnob = {}, twoKnobs = {};
    std::optional<NetworkState> network = {};

    bool operator==(const SessionState&) const = default;
};

/// What is set up on the page that is looked at, if that is one of runs and is in it; else none.
RunPageState* shownRun(SessionState& session);
const RunPageState* shownRun(const SessionState& session);

} // namespace downhill
