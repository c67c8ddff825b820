// One fact of several, in a few words: for a headline.
#pragma once

#include "core/facts/fact.h"

#include <QString>

namespace downhill {

/// Of the first fact that can be said so shortly: `each step keeps 80 % of w`. Empty where there is none.
QString shortWordsOf(const Facts& facts);

} // namespace downhill
