// Is there a screen to open a window on?
#pragma once

#include <QString>

namespace downhill {

/// Why no window can be opened, in one line, or an empty text. Asked before QApplication is made, which would
/// abort.
QString displayProblem();

} // namespace downhill
