// The cheat sheet's tables: every number comes out of a run made here.
#pragma once

#include "ui/learn/sheet/cheat_sheet.h"

#include <vector>

namespace downhill {

struct SheetTable {
    struct Row {
        std::vector<SheetCell> cells;
        RunSettings run;
    };
    std::vector<SheetColumn> columns;
    std::vector<Row> rows;
};

/// The first steps of the entry's run, as the window's step table has them.
SheetTable stepsTable(const LearnEntry& entry);

/// A row for each part: what its rate makes of w on the way to the part's row, how it ends, and the part's
/// words.
SheetTable ratesTable(const LearnEntry& entry);

} // namespace downhill
