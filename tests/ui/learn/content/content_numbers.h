// The numbers in a content file's words, computed again.
#pragma once

#include "ui/learn/content/learn_content.h"

#include <string>
#include <vector>

namespace downhill {

/// Everything wrong with the numbers of an entry and of its parts, one line each: a number in its words that
/// is not listed, one that is listed more often than it stands there, and one that its run does not yield.
/// The run is made afresh. A whole number must be exact; one with decimals must be the true value rounded to
/// as many.
std::vector<std::string> wrongNumbersIn(const LearnEntry& entry);
/// The same for other words, of which these numbers are listed.
std::vector<std::string> wrongNumbersIn(const QString& words, const std::vector<LearnNumber>& numbers);

} // namespace downhill
