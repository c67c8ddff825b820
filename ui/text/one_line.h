// Texts of others within a line of ours.
#pragma once

#include <QString>

namespace downhill {

/// `text` in one line that does nothing to a terminal or to the direction of writing: control characters,
/// ends of lines and invisible formats are spelled out, as \n and \x1b.
QString oneLine(const QString& text);

} // namespace downhill
