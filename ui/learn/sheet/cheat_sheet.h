// What the cheat sheet says: the words of its content file and of that of the mistakes, and tables worked out
// of runs.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "ui/learn/content/learn_content.h"

#include <optional>
#include <vector>

namespace downhill {

struct SheetCell {
    QString text;
    std::optional<Verdict> verdict = {}; ///< that the text is about
};

/// A row is about a run.
struct SheetRow {
    QString lead; ///< stands out, in front of the cells; may be empty
    std::vector<SheetCell> cells;
    std::optional<std::size_t> run = {}; ///< which one of CheatSheet::runs
};

struct SheetColumn {
    QString title;
    bool ofNumbers = false;
};

struct SheetBlock {
    QString heading;
    bool standsOut = false;                ///< as the rule does, and what to remember
    std::vector<SheetRow> words = {};      ///< one cell each
    std::vector<SheetColumn> columns = {}; ///< none: no table
    std::vector<SheetRow> table = {};      ///< a cell for each column
};

struct CheatSheet {
    QString title;
    std::vector<SheetBlock> blocks;
    std::vector<Lesson> runs; ///< one for each row that has one, in their order
};

/// The built-in one. The first entry is the rule and the last one what to remember; the mistakes stand before
/// that.
CheatSheet cheatSheet();

} // namespace downhill
