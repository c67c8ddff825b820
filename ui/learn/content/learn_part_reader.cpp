#include "ui/learn/content/learn_part_reader.h"

#include "ui/files/json_reading.h"
#include "ui/learn/content/learn_words_reader.h"
#include "ui/text/translated_text.h"

#include <QJsonArray>

namespace downhill {

namespace {

/// The settings of a run on a page of charts, out of a name.
QString readShownRun(const QJsonObject& object, const char* key, const NamedRuns& runs,
                     std::optional<RunSettings>& settings) {
    const Lesson* lesson = nullptr;
    if (QString problem = readRunName(object, key, runs, lesson); !problem.isEmpty() || !lesson)
        return problem;
    const auto* run = std::get_if<RunSettings>(lesson);
    if (!run)
        return LearnFileText::tr("\"%1\" must name a run with one or two knobs").arg(QLatin1String(key));
    settings = *run;
    return {};
}

QString readAt(const QJsonObject& object, std::optional<PagePart>& at) {
    const QJsonValue value = object["at"];
    if (value.isUndefined())
        return {};
    QStringList names;
    for (const auto& [name, part] : partNames) {
        names += QLatin1String(name);
        if (value.toString() == QLatin1String(name)) {
            at = part;
            return {};
        }
    }
    return LearnFileText::tr("\"at\" must be one of %1").arg(names.join(QStringLiteral(", ")));
}

QString readBeside(const QJsonValue& list, const NamedRuns& runs, LearnPart& part) {
    if (list.isUndefined())
        return {};
    if (!list.isArray() || list.toArray().isEmpty())
        return wrongType("beside", "a list of names of runs");
    for (const QJsonValue& name : list.toArray()) {
        std::optional<RunSettings> run;
        if (QString problem = readShownRun({{"beside", name}}, "beside", runs, run); !problem.isEmpty())
            return problem;
        if (!part.show || run->start.size() != part.show->start.size())
            return LearnFileText::tr("\"beside\": %1 must have as many knobs as the run of \"show\"")
                .arg(quoted(name.toString()));
        part.beside.push_back(*run);
    }
    return {};
}

QString readRows(const QJsonObject& object, LearnPart& part) {
    for (const QString& problem : {readCount(object, "step", part.step), readCount(object, "to", part.to)})
        if (!problem.isEmpty())
            return problem;
    if (!object.contains(QLatin1String("to")))
        part.to = part.step;
    if (part.to < part.step)
        return LearnFileText::tr("\"to\" is %L1, and \"step\" %L2").arg(part.to).arg(part.step);
    if (const std::uint64_t rows = part.show ? part.show->steps : 0; part.to > rows)
        return LearnFileText::tr("\"step\" and \"to\" lead to row %L1, and the run has %L2")
            .arg(part.to)
            .arg(rows);
    return {};
}

QString readLearnPart(const QJsonValue& value, const NamedRuns& runs, LearnPart& part) {
    if (!value.isObject())
        return LearnFileText::tr("must be an object");
    const QJsonObject object = value.toObject();
    // One after the other: each needs what the one before has read.
    if (QString problem =
            unknownKeyIn(object, {"title", "words", "show", "at", "step", "to", "beside", "numbers"});
        !problem.isEmpty())
        return problem;
    if (object.contains(QLatin1String("title")))
        if (QString problem = readWords(object, "title", {LearnContent::longestTitle, 1}, part.title);
            !problem.isEmpty())
            return problem;
    if (QString problem =
            readWords(object, "words", {LearnContent::longestQuestion, LearnContent::mostLines}, part.words);
        !problem.isEmpty())
        return problem;
    if (QString problem = readShownRun(object, "show", runs, part.show); !problem.isEmpty())
        return problem;
    for (const QString& problem :
         {readAt(object, part.at), readRows(object, part), readBeside(object["beside"], runs, part)})
        if (!problem.isEmpty())
            return problem;
    const std::optional<Lesson> own = part.show ? std::optional<Lesson>(*part.show) : std::nullopt;
    return readLearnNumbers(object["numbers"], {part.words}, own ? &*own : nullptr, runs, part.numbers);
}

} // namespace

QString readLearnParts(const QJsonValue& list, const NamedRuns& runs, std::vector<LearnPart>& parts) {
    if (list.isUndefined())
        return {};
    if (!list.isArray())
        return wrongType("parts", "a list");
    const QJsonArray all = list.toArray();
    if (static_cast<std::size_t>(all.size()) > LearnContent::mostParts)
        return LearnFileText::tr("%L1 parts; allowed are %2").arg(all.size()).arg(LearnContent::mostParts);
    for (qsizetype i = 0; i < all.size(); ++i) {
        LearnPart part;
        if (const QString problem = readLearnPart(all[i], runs, part); !problem.isEmpty())
            return LearnFileText::tr("part %1: %2").arg(i + 1).arg(problem);
        parts.push_back(std::move(part));
    }
    return {};
}

} // namespace downhill
