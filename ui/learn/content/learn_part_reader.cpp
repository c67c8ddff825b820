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

QString readRow(const QJsonObject& object, LearnPart& part) {
    if (QString problem = readCount(object, "to", part.to); !problem.isEmpty())
        return problem;
    if (const std::uint64_t rows = part.show ? part.show->steps : 0; part.to > rows)
        return LearnFileText::tr("\"to\" leads to row %L1, and the run has %L2").arg(part.to).arg(rows);
    return {};
}

QString readLearnPart(const QJsonValue& value, const NamedRuns& runs, LearnPart& part) {
    if (!value.isObject())
        return LearnFileText::tr("must be an object");
    const QJsonObject object = value.toObject();
    // One after the other: each needs what the one before has read.
    if (QString problem = unknownKeyIn(object, {"words", "show", "to", "numbers"}); !problem.isEmpty())
        return problem;
    if (QString problem =
            readWords(object, "words", {LearnContent::longestQuestion, LearnContent::mostLines}, part.words);
        !problem.isEmpty())
        return problem;
    if (QString problem = readShownRun(object, "show", runs, part.show); !problem.isEmpty())
        return problem;
    if (QString problem = readRow(object, part); !problem.isEmpty())
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
