// What a run descends and where it starts, in words.
#pragma once

#include <QString>

namespace downhill {

class Formula;
struct RunSettings;

QString costWords(const Formula& cost);          ///< `C(w₁, w₂) = w₁² + 6·w₂²`
QString startWords(const RunSettings& settings); ///< `start −8, 3.2`, exact

} // namespace downhill
