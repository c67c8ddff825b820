#include "ui/learn/content/learn_entry_reader.h"

#include "ui/learn/content/learn_part_reader.h"
#include "ui/run/json_reading.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace downhill {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("LearnFile", text); }

bool hasOneKnob(const std::optional<RunSettings>& run) { return run && run->start.size() == 1; }

QString readTable(const QJsonValue& value, LearnEntry& entry) {
    if (value.isUndefined())
        return {};
    if (value.toString() == QLatin1String("steps")) {
        const auto* run = entry.show ? std::get_if<RunSettings>(&*entry.show) : nullptr;
        if (!run || run->start.size() != 1)
            return tr("\"table\" of steps: \"show\" must name a run with one knob");
        entry.table = LearnEntry::Table::steps;
        return {};
    }
    if (value.toString() == QLatin1String("rates")) {
        if (entry.parts.empty() || !std::ranges::all_of(entry.parts, hasOneKnob, &LearnPart::show))
            return tr("\"table\" of rates: every part must \"show\" a run with one knob");
        entry.table = LearnEntry::Table::rates;
        return {};
    }
    return tr("\"table\" must be steps or rates");
}

} // namespace

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
            return tr("%1 is not known; allowed are %2").arg(quoted(key), names.join(QStringLiteral(", ")));
    return {};
}

QString readWords(const QJsonObject& object, const char* key, WordsLimit most, QString& words) {
    const QJsonValue value = object[QLatin1String(key)];
    const QString name = QLatin1String(key);
    if (value.isUndefined())
        return tr("\"%1\" is missing").arg(name);
    if (!value.isString())
        return wrongType(key, "a text");
    words = value.toString().trimmed();
    if (words.isEmpty())
        return tr("\"%1\" is empty").arg(name);
    if (words.size() > most.characters)
        return tr("\"%1\" has %L2 characters; allowed are %L3")
            .arg(name)
            .arg(words.size())
            .arg(most.characters);
    if (const auto lines = words.count(u'\n') + 1; lines > most.lines)
        return tr("\"%1\" has %L2 lines; allowed are %L3").arg(name).arg(lines).arg(most.lines);
    if (std::ranges::any_of(words,
                            [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; }))
        return tr("\"%1\" has a control character in it").arg(name);
    return {};
}

std::variant<LearnEntry, QString> readLearnEntry(const QJsonValue& value, const QString& title,
                                                 const NamedRuns& runs) {
    if (!value.isObject())
        return tr("must be an object");
    const QJsonObject object = value.toObject();
    LearnEntry entry;
    const Lesson* show = nullptr;
    for (const QString& problem :
         {unknownKeyIn(object, {"id", "question", "answer", "show", "numbers", "parts", "table"}),
          readWords(object, "id", {LearnContent::longestId, 1}, entry.id),
          readWords(object, "question", {LearnContent::longestQuestion, LearnContent::mostLines},
                    entry.question),
          readWords(object, "answer", {LearnContent::longestAnswer, LearnContent::mostLines}, entry.answer),
          readRunName(object, "show", runs, show)})
        if (!problem.isEmpty())
            return problem;
    if (show)
        entry.show = *show;
    for (const QString& problem :
         {readLearnNumbers(object["numbers"], {entry.question, entry.answer}, show, runs, entry.numbers),
          readLearnParts(object["parts"], runs, entry.parts), readTable(object["table"], entry)})
        if (!problem.isEmpty())
            return problem;
    entry.key = QString::fromLatin1(
        QCryptographicHash::hash((title + u'\n' + entry.id).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16));
    return entry;
}

} // namespace downhill
