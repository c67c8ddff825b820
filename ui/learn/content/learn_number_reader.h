// The numbers that a content file lists of its words: read and checked.
#pragma once

#include "ui/learn/content/learn_content.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <map>

namespace downhill {

using NamedRuns = std::map<QString, Lesson>;

/// The run that the name at `key` stands for; left as it was where the key is missing.
QString readRunName(const QJsonObject& object, const char* key, const NamedRuns& runs, const Lesson*& run);

/// Those of some `words`, whose own run is `show` or none. What is wrong comes in one line, or nothing.
QString readLearnNumbers(const QJsonValue& list, const QStringList& words, const Lesson* show,
                         const NamedRuns& runs, std::vector<LearnNumber>& all);

} // namespace downhill
