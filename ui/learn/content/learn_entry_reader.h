// One entry of a content file: read and checked.
#pragma once

#include "ui/learn/content/learn_number_reader.h"

#include <initializer_list>

namespace downhill {

/// `"text"`, short enough for a line, on one line.
QString quoted(const QString& text);

/// What is wrong with an object that has another key than these, or nothing.
QString unknownKeyIn(const QJsonObject& object, std::initializer_list<const char*> allowed);

struct WordsLimit {
    int characters, lines;
};
/// A text that must be there and hold words. Answers with what is wrong, or nothing.
QString readWords(const QJsonObject& object, const char* key, WordsLimit most, QString& words);

/// `title` is the file's. What is wrong comes in one line, without the name of the entry.
std::variant<LearnEntry, QString> readLearnEntry(const QJsonValue& value, const QString& title,
                                                 const NamedRuns& runs);

} // namespace downhill
