// What a person did, in a few words.
#pragma once

#include "ui/page/page_state.h"

#include <QString>

namespace downhill {

/// What makes the one state the other, as a menu has it behind "Undo": `learning rate 0.1 → 2`. Of several
/// differences the two that weigh most; empty where there is none. The states are of the same kind of page.
QString changeName(const PageState& before, const PageState& after);

/// Nothing but the step that is looked at, and that to the next one or the one before.
bool isSingleStep(const PageState& before, const PageState& after);

} // namespace downhill
