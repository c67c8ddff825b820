// What a formula says, in words where it has rows.
#pragma once

#include "ui/words/words.h"

#include <cstddef>

namespace downhill {

class Data;
class Formula;

/// `w² + 1`; of a cost over data `mean of (w·x − y)²`.
QString printedWords(const Formula& formula);
/// `2·w`; `mean of 2·x·(w·x − y)`.
QString slopeWords(const Formula& formula, std::size_t knob, Language language = Language::chosen);
/// `24 rows of heights.csv`: the file's own name.
QString rowsWords(const Data& data);

} // namespace downhill
