// One entry of a content file: read and checked.
#pragma once

#include "ui/learn/content/learn_number_reader.h"

namespace downhill {

/// `title` is the file's. What is wrong comes in one line, without the name of the entry.
std::variant<LearnEntry, QString> readLearnEntry(const QJsonValue& value, const QString& title,
                                                 const NamedRuns& runs);

} // namespace downhill
