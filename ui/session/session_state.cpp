#include "ui/session/session_state.h"

#include <utility>

namespace downhill {

const RunPageState* shownRun(const SessionState& session) {
    const std::optional<RunPageState>* run = session.page == PageName::oneKnob    ? &session.oneKnob
                                             : session.page == PageName::twoKnobs ? &session.twoKnobs
                                                                                  : nullptr;
    return run && *run ? &**run : nullptr;
}

RunPageState* shownRun(SessionState& session) {
    return const_cast<RunPageState*>(shownRun(std::as_const(session))); // as its owner is not constant
}

} // namespace downhill
