// Columns of a file as the command line chooses them.
#pragma once

#include "core/choice/choice.h"
#include "core/data/csv_reader.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace downhill {

/// `x=height,y=weight`: each letter once.
std::variant<std::vector<ColumnChoice>, ChoiceProblem> parseColumns(std::string_view text);

/// The same way back; of columns as they were read.
std::string columnsText(const Data& data);

} // namespace downhill
