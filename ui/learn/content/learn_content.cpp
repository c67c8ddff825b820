#include "ui/learn/content/learn_content.h"

#include "ui/files/json_reading.h"
#include "ui/files/small_file.h"
#include "ui/language/translated_resource.h"
#include "ui/learn/content/learn_entry_reader.h"
#include "ui/learn/content/learn_words_reader.h"
#include "ui/learn/content/phrase_reader.h"
#include "ui/text/translated_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace downhill {

namespace {

QString readRuns(const QJsonValue& runs, NamedRuns& named) {
    if (!runs.isObject())
        return runs.isUndefined() ? QString() : wrongType("runs", "an object with a run for each name");
    const QJsonObject object = runs.toObject();
    for (auto run = object.begin(); run != object.end(); ++run) {
        const QString name = quoted(run.key());
        if (!run->isObject())
            return LearnFileText::tr("run %1 must be an object").arg(name);
        auto lesson = lessonFromJson(run->toObject());
        if (const auto* problem = std::get_if<QString>(&lesson))
            return LearnFileText::tr("run %1: %2").arg(name, *problem);
        named.insert({run.key(), std::get<Lesson>(std::move(lesson))});
    }
    return {};
}

QString readEntries(const QJsonValue& list, const NamedRuns& runs, LearnContent& content) {
    if (list.isUndefined())
        return content.phrases.empty() ? LearnFileText::tr("\"entries\" or \"phrases\" must be there")
                                       : QString();
    if (!list.isArray())
        return wrongType("entries", "a list");
    const QJsonArray entries = list.toArray();
    if (entries.isEmpty())
        return LearnFileText::tr("\"entries\" is empty; allowed are 1 to %1").arg(LearnContent::mostEntries);
    if (static_cast<std::size_t>(entries.size()) > LearnContent::mostEntries)
        return LearnFileText::tr("%L1 entries; allowed are 1 to %2")
            .arg(entries.size())
            .arg(LearnContent::mostEntries);
    QSet<QString> ids;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto read = readLearnEntry(entries[i], content.title, runs);
        const QString id = entries[i][QLatin1String("id")].toString();
        QString problem;
        if (auto* entry = std::get_if<LearnEntry>(&read)) {
            if (ids.contains(id))
                problem = LearnFileText::tr("another entry has this \"id\" already");
            ids.insert(id);
            content.entries.push_back(std::move(*entry));
        } else {
            problem = std::get<QString>(read);
        }
        if (!problem.isEmpty())
            return (id.isEmpty()
                        ? LearnFileText::tr("entry %1: ").arg(i + 1)
                        : LearnFileText::tr("entry %1 %2: ").arg(QString::number(i + 1), quoted(id))) +
                   problem;
    }
    return {};
}

QString readContent(const QByteArray& bytes, LearnContent& content) {
    if (bytes.trimmed().isEmpty())
        return LearnFileText::tr("not a content file: it is empty");
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return LearnFileText::tr("not a content file: %1 at character %2")
            .arg(error.error ? error.errorString() : LearnFileText::tr("no object"))
            .arg(error.offset);
    const QJsonObject object = document.object();
    if (object["downhill_learn"].toInt() != 1)
        return LearnFileText::tr("not a content file this version reads: \"downhill_learn\" must be 1");
    if (QString problem = unknownKeyIn(object, {"downhill_learn", "title", "runs", "entries", "phrases"});
        !problem.isEmpty())
        return problem;
    if (QString problem = readWords(object, "title", {LearnContent::longestTitle, 1}, content.title);
        !problem.isEmpty())
        return problem;
    NamedRuns runs;
    for (const QString& problem :
         {readRuns(object["runs"], runs), readPhrases(object["phrases"], content.phrases)})
        if (!problem.isEmpty())
            return problem;
    return readEntries(object["entries"], runs, content);
}

} // namespace

QString quotedMistake(const LearnEntry& mistake) {
    return QCoreApplication::translate("LearnContent", "“%1.”").arg(mistake.question);
}

std::variant<LearnContent, QString> readLearnContent(const QByteArray& bytes, const QString& fileName) {
    LearnContent content;
    if (const QString problem = readContent(bytes, content); !problem.isEmpty())
        return fileName + QStringLiteral(": ") + problem;
    return content;
}

std::variant<LearnContent, QString> readLearnFile(const QString& path) {
    const auto bytes = readSmallFile(path);
    const QString name = QFileInfo(path).fileName();
    if (const auto* failure = std::get_if<SmallFileFailure>(&bytes))
        return name + (failure->readable ? QStringLiteral(": ") : QStringLiteral(" ")) + failure->message;
    return readLearnContent(std::get<QByteArray>(bytes), name);
}

const LearnContent& builtInLearnContent(const char* name) {
    static std::map<QString, LearnContent> all;
    const QString english = QStringLiteral(":/learn/%1.json").arg(QLatin1String(name));
    const QString path = translatedResource(english);
    const auto known = all.find(path);
    if (known != all.end())
        return known->second;
    auto read = readLearnFile(path);
    LearnContent& content = all[path];
    if (const auto* problem = std::get_if<QString>(&read)) {
        qWarning("%s", qPrintable(*problem));
        return content;
    }
    content = std::get<LearnContent>(std::move(read));
    // What somebody has learnt stays so in every language: the keys are those of the English title.
    if (path != english)
        if (auto original = readLearnFile(english); auto* same = std::get_if<LearnContent>(&original))
            for (std::size_t i = 0; i < std::min(content.entries.size(), same->entries.size()); ++i)
                content.entries[i].key = same->entries[i].key;
    return content;
}

} // namespace downhill
