// The words of a content file: read and checked, and how its problems quote them.
#pragma once

#include <QJsonObject>
#include <QString>

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

} // namespace downhill
