// What a scene is called before somebody gives it a name.
#pragma once

#include "ui/session/scene.h"

#include <optional>

namespace downhill {

/// The cost and the rate of the page that is looked at: `w², rate 0.1`; one line, not too long.
QString suggestedTitle(const SessionState& session);

/// A scene of the page that is looked at, as it is, with that title; none of a page without a state.
std::optional<Scene> sceneOf(const SessionState& all);

} // namespace downhill
