// The cheat sheet on paper: one page, black on white, as large as it fits.
#pragma once

#include "ui/learn/cheat_sheet.h"
#include "ui/learn/paper.h"

namespace downhill {

PaperPages sheetPages(const CheatSheet& sheet);

} // namespace downhill
