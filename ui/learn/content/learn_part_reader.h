// One part of an entry of a content file: read and checked.
#pragma once

#include "ui/learn/content/learn_number_reader.h"

namespace downhill {

/// Those of an entry. What is wrong comes in one line, or nothing.
QString readLearnParts(const QJsonValue& list, const NamedRuns& runs, std::vector<LearnPart>& parts);

} // namespace downhill
