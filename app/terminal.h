// How much room a terminal has, and what fits.
#pragma once

#include <QString>

namespace downhill {

/// Of the terminal that standard error is; a terminal that does not say it has very many.
int terminalColumns();

/// How many columns a text takes on a terminal: two for wide signs (as 字), none for those that go with
/// others.
int columnsOf(const QString& text);

/// The text, or as much of its beginning as leaves room for an ellipsis within so many columns.
QString clipped(const QString& text, int columns);

} // namespace downhill
