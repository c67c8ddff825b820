#include "ui/learn/content/learn_words_reader.h"

#include "ui/files/json_reading.h"
#include "ui/text/translated_text.h"

#include <QStringList>

#include <algorithm>

namespace downhill {

QString quoted(const QString& text) {
    const QString line = text.simplified();
    return u'"' + (line.size() > 60 ? line.left(60) + QStringLiteral("…") : line) + u'"';
}

QString unknownKeyIn(const QJsonObject& object, std::initializer_list<const char*> allowed) {
    QStringList names;
    for (const char* name : allowed)
        names += QLatin1String(name);
    for (const QString& key : object.keys())
        if (!names.contains(key))
            return LearnFileText::tr("%1 is not known; allowed are %2")
                .arg(quoted(key), names.join(QStringLiteral(", ")));
    return {};
}

QString readWords(const QJsonObject& object, const char* key, WordsLimit most, QString& words) {
    const QJsonValue value = object[QLatin1String(key)];
    const QString name = QLatin1String(key);
    if (value.isUndefined())
        return LearnFileText::tr("\"%1\" is missing").arg(name);
    if (!value.isString())
        return wrongType(key, "a text");
    words = value.toString().trimmed();
    if (words.isEmpty())
        return LearnFileText::tr("\"%1\" is empty").arg(name);
    if (words.size() > most.characters)
        return LearnFileText::tr("\"%1\" has %L2 characters; allowed are %L3")
            .arg(name)
            .arg(words.size())
            .arg(most.characters);
    if (const auto lines = words.count(u'\n') + 1; lines > most.lines)
        return LearnFileText::tr("\"%1\" has %L2 lines; allowed are %L3")
            .arg(name)
            .arg(lines)
            .arg(most.lines);
    if (std::ranges::any_of(words,
                            [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; }))
        return LearnFileText::tr("\"%1\" has a control character in it").arg(name);
    return {};
}

} // namespace downhill
