// The formulas of rules and schedules, with the words of the language in them.
#pragma once

#include <QString>

namespace downhill {

/// `w ← w − Rate·Steigung` of `w ← w − rate·slope`: a formula as its row has it. Functions, and letters,
/// stay; numbers are written as people there write them.
QString ruleFormula(const char* formula);

} // namespace downhill
