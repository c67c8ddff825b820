#include "ui/learn/learn_entry_reader.h"

#include "ui/run/json_reading.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace downhill {

namespace {

using Is = LearnNumber::Is;

QString tr(const char* text) { return QCoreApplication::translate("LearnFile", text); }

constexpr std::pair<const char*, Is> isNames[] = {
    {"start", Is::start}, {"w", Is::w},       {"slope", Is::slope}, {"move", Is::move},
    {"cost", Is::cost},   {"rate", Is::rate}, {"steps", Is::steps}, {"network_knobs", Is::networkKnobs}};

QString readIs(const QJsonObject& object, Is& is) {
    QStringList names;
    for (const auto& [name, value] : isNames) {
        names += QLatin1String(name);
        if (object["is"].toString() == QLatin1String(name)) {
            is = value;
            return {};
        }
    }
    return tr("\"is\" must be one of %1").arg(names.join(QStringLiteral(", ")));
}

/// The run that a name stands for; none where there is none of that name.
QString readRunName(const QJsonObject& object, const char* key, const NamedRuns& runs, const Lesson*& run) {
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isUndefined())
        return {};
    if (!value.isString())
        return wrongType(key, "the name of a run");
    const auto found = runs.find(value.toString());
    if (found == runs.end())
        return tr("\"%1\": there is no run %2").arg(QLatin1String(key), quoted(value.toString()));
    run = &found->second;
    return {};
}

QString readPlaceInRun(const QJsonObject& object, const Lesson* lesson, LearnNumber& number) {
    const auto* run = lesson ? std::get_if<RunSettings>(lesson) : nullptr;
    if (!run)
        return tr("\"run\" must name a run with one or two knobs, since \"show\" does not");
    number.run = *run;
    std::uint64_t knob = 1;
    for (const QString& problem : {readCount(object, "step", number.step), readCount(object, "knob", knob)})
        if (!problem.isEmpty())
            return problem;
    // A move leads to the next row, which must be there too.
    if (number.step + (number.is == Is::move ? 1 : 0) > run->steps)
        return tr("\"step\" is %L1, and the run has %L2").arg(number.step).arg(run->steps);
    if (knob < 1 || knob > run->start.size())
        return tr("\"knob\" must be 1 to %1").arg(run->start.size());
    number.knob = static_cast<std::size_t>(knob - 1);
    return {};
}

QString readLearnNumber(const QJsonValue& value, const LearnEntry& entry, const Lesson* show,
                        const NamedRuns& runs, LearnNumber& number) {
    if (!value.isObject())
        return tr("must be an object");
    const QJsonObject object = value.toObject();
    const Lesson* run = show;
    for (const QString& problem : {unknownKeyIn(object, {"text", "is", "run", "step", "knob"}),
                                   readWords(object, "text", {40, 1}, number.text), readIs(object, number.is),
                                   readRunName(object, "run", runs, run)})
        if (!problem.isEmpty())
            return problem;
    if (!entry.question.contains(number.text) && !entry.answer.contains(number.text))
        return tr("%1 stands neither in the question nor in the answer").arg(quoted(number.text));
    return number.is == Is::networkKnobs ? QString() : readPlaceInRun(object, run, number);
}

QString readLearnNumbers(const QJsonValue& list, const Lesson* show, const NamedRuns& runs,
                         LearnEntry& entry) {
    if (!list.isArray())
        return list.isUndefined() ? QString() : wrongType("numbers", "a list");
    const QJsonArray numbers = list.toArray();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        LearnNumber number;
        if (const QString problem = readLearnNumber(numbers[i], entry, show, runs, number);
            !problem.isEmpty())
            return tr("number %1: %2").arg(i + 1).arg(problem);
        entry.numbers.push_back(std::move(number));
    }
    return {};
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
         {unknownKeyIn(object, {"id", "question", "answer", "show", "numbers"}),
          readWords(object, "id", {LearnContent::longestId, 1}, entry.id),
          readWords(object, "question", {LearnContent::longestQuestion, LearnContent::mostLines},
                    entry.question),
          readWords(object, "answer", {LearnContent::longestAnswer, LearnContent::mostLines}, entry.answer),
          readRunName(object, "show", runs, show)})
        if (!problem.isEmpty())
            return problem;
    if (show)
        entry.show = *show;
    if (QString problem = readLearnNumbers(object["numbers"], show, runs, entry); !problem.isEmpty())
        return problem;
    entry.key = QString::fromLatin1(
        QCryptographicHash::hash((title + u'\n' + entry.id).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16));
    return entry;
}

} // namespace downhill
