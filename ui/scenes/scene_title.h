// What a scene is called before somebody gives it a name.
#pragma once

#include "ui/session/session_state.h"

namespace downhill {

/// The cost and the rate of the page that is looked at: `w², rate 0.1`; one line, not too long.
QString suggestedTitle(const SessionState& session);

} // namespace downhill
