// The cheat sheet as rich text: the same for the screen and for paper.
#pragma once

#include "ui/learn/sheet/cheat_sheet.h"
#include "ui/plain/html.h"
#include "ui/theme/theme.h"

namespace downhill {

struct SheetLook {
    Theme theme;
    bool links = false;    ///< each row that has a run begins with a link
    bool title = false;    ///< stands above all
    std::size_t split = 0; ///< the block that begins a second column; 0: there is but one column
};

Html sheetHtml(const CheatSheet& sheet, const SheetLook& look);

} // namespace downhill
