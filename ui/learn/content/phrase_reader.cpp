#include "ui/learn/content/phrase_reader.h"

#include "ui/files/json_reading.h"
#include "ui/learn/content/learn_content.h"
#include "ui/learn/content/learn_words_reader.h"
#include "ui/text/translated_text.h"
#include "ui/words/placeholders.h"

#include <QRegularExpression>

namespace downhill {

namespace {

QString readPhrase(const QJsonObject& object, const QString& id, QString& words) {
    static const QRegularExpression allowed(QStringLiteral("\\A[a-z0-9_.]+\\z"));
    if (id.size() > LearnContent::longestId || !allowed.match(id).hasMatch())
        return LearnFileText::tr("%1: its id must be 1 to %2 of a–z, 0–9, _ and .")
            .arg(quoted(id))
            .arg(LearnContent::longestId);
    if (QString problem = readWords(object, id.toLatin1(), {LearnContent::longestPhrase, 1}, words);
        !problem.isEmpty())
        return problem;
    if (hasStrayBrace(words))
        return LearnFileText::tr("%1: braces must stand around a name of a–z and _, as in {rate}")
            .arg(quoted(id));
    return {};
}

} // namespace

QString readPhrases(const QJsonValue& value, std::map<QString, QString>& phrases) {
    if (!value.isObject())
        return value.isUndefined() ? QString() : wrongType("phrases", "an object with a text for each id");
    const QJsonObject object = value.toObject();
    if (object.isEmpty() || static_cast<std::size_t>(object.size()) > LearnContent::mostPhrases)
        return LearnFileText::tr("%L1 phrases; allowed are 1 to %2")
            .arg(object.size())
            .arg(LearnContent::mostPhrases);
    for (const QString& id : object.keys())
        if (const QString problem = readPhrase(object, id, phrases[id]); !problem.isEmpty())
            return LearnFileText::tr("phrase ") + problem;
    return {};
}

} // namespace downhill
