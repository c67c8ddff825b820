// The cheat sheet on paper: one page, black on white, as large as it fits.
#pragma once

#include "ui/learn/section/paper.h"
#include "ui/learn/sheet/cheat_sheet.h"

namespace downhill {

PaperPages sheetPages(const CheatSheet& sheet);

} // namespace downhill
