#include "ui/learn/content/learn_entry_reader.h"

#include "ui/learn/content/learn_part_reader.h"
#include "ui/learn/content/learn_words_reader.h"
#include "ui/text/translated_text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace downhill {

namespace {

bool hasOneKnob(const std::optional<RunSettings>& run) { return run && run->start.size() == 1; }

QString readTable(const QJsonValue& value, LearnEntry& entry) {
    if (value.isUndefined())
        return {};
    if (value.toString() == QLatin1String("steps")) {
        const auto* run = entry.show ? std::get_if<RunSettings>(&*entry.show) : nullptr;
        if (!run || run->start.size() != 1)
            return LearnFileText::tr("\"table\" of steps: \"show\" must name a run with one knob");
        entry.table = LearnEntry::Table::steps;
        return {};
    }
    if (value.toString() == QLatin1String("rates")) {
        if (entry.parts.empty() || !std::ranges::all_of(entry.parts, hasOneKnob, &LearnPart::show))
            return LearnFileText::tr("\"table\" of rates: every part must \"show\" a run with one knob");
        entry.table = LearnEntry::Table::rates;
        return {};
    }
    return LearnFileText::tr("\"table\" must be steps or rates");
}

} // namespace

std::variant<LearnEntry, QString> readLearnEntry(const QJsonValue& value, const QString& title,
                                                 const NamedRuns& runs) {
    if (!value.isObject())
        return LearnFileText::tr("must be an object");
    const QJsonObject object = value.toObject();
    LearnEntry entry;
    const Lesson* show = nullptr;
    for (const QString& problem :
         {unknownKeyIn(object, {"id", "question", "answer", "show", "numbers", "parts", "table", "script"}),
          readWords(object, "id", {LearnContent::longestId, 1}, entry.id),
          readWords(object, "question", {LearnContent::longestQuestion, LearnContent::mostLines},
                    entry.question),
          readWords(object, "answer", {LearnContent::longestAnswer, LearnContent::mostLines}, entry.answer),
          readRunName(object, "show", runs, show)})
        if (!problem.isEmpty())
            return problem;
    if (show)
        entry.show = *show;
    if (object.contains(QLatin1String("script")))
        if (QString problem = readWords(object, "script", {LearnContent::longestId, 1}, entry.script);
            !problem.isEmpty())
            return problem;
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
