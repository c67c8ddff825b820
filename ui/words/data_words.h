// Why a table does not read, in words.
#pragma once

#include "core/data/csv_reader.h"
#include "ui/words/words.h"

namespace downhill {

/// `line 3: the row has 1 value; …; 4 more rows do not read`
QString refusalWords(const CsvRefusal& refusal, Language language = Language::chosen);

} // namespace downhill
