#include "ui/learn/content/learn_number_reader.h"

#include "ui/files/json_reading.h"
#include "ui/learn/content/learn_words_reader.h"
#include "ui/text/translated_text.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace downhill {

namespace {

using Is = LearnNumber::Is;

constexpr std::pair<const char*, Is> isNames[] = {
    {"start", Is::start}, {"w", Is::w},       {"slope", Is::slope}, {"move", Is::move},
    {"cost", Is::cost},   {"rate", Is::rate}, {"steps", Is::steps}, {"network_knobs", Is::knobCount}};

QString readIs(const QJsonObject& object, Is& is) {
    QStringList names;
    for (const auto& [name, value] : isNames) {
        names += QLatin1String(name);
        if (object["is"].toString() == QLatin1String(name)) {
            is = value;
            return {};
        }
    }
    return LearnFileText::tr("\"is\" must be one of %1").arg(names.join(QStringLiteral(", ")));
}

QString readPlaceInRun(const QJsonObject& object, const Lesson* lesson, LearnNumber& number) {
    const auto* run = lesson ? std::get_if<RunSettings>(lesson) : nullptr;
    if (!run)
        return LearnFileText::tr("\"run\" must name a run with one or two knobs, since \"show\" does not");
    number.run = *run;
    std::uint64_t knob = 1;
    for (const QString& problem : {readCount(object, "step", number.step), readCount(object, "knob", knob)})
        if (!problem.isEmpty())
            return problem;
    // A move leads to the next row, which must be there too.
    if (number.step + (number.is == Is::move ? 1 : 0) > run->steps)
        return LearnFileText::tr("\"step\" is %L1, and the run has %L2").arg(number.step).arg(run->steps);
    if (knob < 1 || knob > run->start.size())
        return LearnFileText::tr("\"knob\" must be 1 to %1").arg(run->start.size());
    number.knob = static_cast<std::size_t>(knob - 1);
    return {};
}

QString readLearnNumber(const QJsonValue& value, const QStringList& words, const Lesson* show,
                        const NamedRuns& runs, LearnNumber& number) {
    if (!value.isObject())
        return LearnFileText::tr("must be an object");
    const QJsonObject object = value.toObject();
    const Lesson* run = show;
    for (const QString& problem : {unknownKeyIn(object, {"text", "is", "run", "step", "knob"}),
                                   readWords(object, "text", {40, 1}, number.text), readIs(object, number.is),
                                   readRunName(object, "run", runs, run)})
        if (!problem.isEmpty())
            return problem;
    if (std::ranges::none_of(words, [&](const QString& text) { return text.contains(number.text); }))
        return LearnFileText::tr("%1 does not stand in the words").arg(quoted(number.text));
    return number.is == Is::knobCount ? QString() : readPlaceInRun(object, run, number);
}

} // namespace

QString readRunName(const QJsonObject& object, const char* key, const NamedRuns& runs, const Lesson*& run) {
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isUndefined())
        return {};
    if (!value.isString())
        return wrongType(key, "the name of a run");
    const auto found = runs.find(value.toString());
    if (found == runs.end())
        return LearnFileText::tr("\"%1\": there is no run %2")
            .arg(QLatin1String(key), quoted(value.toString()));
    run = &found->second;
    return {};
}

QString readLearnNumbers(const QJsonValue& list, const QStringList& words, const Lesson* show,
                         const NamedRuns& runs, std::vector<LearnNumber>& all) {
    if (!list.isArray())
        return list.isUndefined() ? QString() : wrongType("numbers", "a list");
    const QJsonArray numbers = list.toArray();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        LearnNumber number;
        if (const QString problem = readLearnNumber(numbers[i], words, show, runs, number);
            !problem.isEmpty())
            return LearnFileText::tr("number %1: %2").arg(i + 1).arg(problem);
        all.push_back(std::move(number));
    }
    return {};
}

} // namespace downhill
