// What a run descends, where it starts and what it needs, in words.
#pragma once

#include "core/formula/constants.h"

#include <QString>

#include <cstddef>

namespace downhill {

class Formula;
struct RunSettings;

QString constantsWords(const Constants& constants); ///< `a = 3, b = 0.5`
QString costWords(const Formula& cost); ///< `C(w₁, w₂) = w₁² + 6·w₂²`, `C(w) = a·w² with a = 3`
QString startWords(const RunSettings& settings); ///< `start −8, 3.2`, exact
/// That the steps of a run with so many knobs cannot be kept, and how much that would be.
QString noMemoryWords(const RunSettings& settings, std::size_t knobs);

} // namespace downhill
