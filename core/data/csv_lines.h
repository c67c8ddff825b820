// What can be told of a table before it is taken apart.
#pragma once

#include "core/facts/fact.h"

#include <optional>
#include <string_view>

namespace downhill {

/// Why this can be no table, whatever stands in it: UTF-16, or no text at all.
std::optional<Fact> noTextProblem(std::string_view bytes);

/// Without the mark of byte order that some programs put before UTF-8.
std::string_view withoutMark(std::string_view bytes);

/// The first line with its end, `\n`, `\r` or `\r\n`; all of it where there is none.
std::string_view firstLine(std::string_view bytes);

/// Nothing but spaces, tabs and the end.
bool isBlankLine(std::string_view line);

/// What fields of such a line are apart by: `;`, a tab or `,`, whichever stands outside of quotes, in this
/// order.
char separatorOf(std::string_view line);

} // namespace downhill
