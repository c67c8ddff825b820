#include "ui/run/settings_json.h"

#include "core/descent/rate_schedule.h"
#include "core/descent/update_rule.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <span>
#include <utility>

namespace downhill {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Lesson", text); }

QString wrongType(const char* key, const char* allowed) {
    return tr("\"%1\" must be %2").arg(QLatin1String(key), QLatin1String(allowed));
}

/// Reads a rule or a schedule where there is one. Empty, or what is wrong.
QString readChoice(const QJsonObject& object, const char* key, std::span<const Offer> offers,
                   Choice& choice) {
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isUndefined())
        return {};
    if (!value.isString())
        return wrongType(key, "a text");
    ParsedChoice parsed = parseChoice(value.toString().toStdString(), offers);
    if (const auto* problem = std::get_if<ChoiceProblem>(&parsed))
        return QStringLiteral("\"%1\": ").arg(QLatin1String(key)) + qs(problem->message());
    choice = std::get<Choice>(std::move(parsed));
    return {};
}

/// Whether it is a list of changes; whether they are sensible is for problemsOf() to say.
bool readRateChanges(const QJsonValue& list, std::vector<RateChange>& changes) {
    if (!list.isArray())
        return list.isUndefined();
    for (const auto& change : list.toArray()) {
        const double step = change[QLatin1String("step")].toDouble(-1);
        const QJsonValue rate = change[QLatin1String("rate")];
        if (!(step >= 0 && step <= 1e15 && std::floor(step) == step) || !rate.isDouble())
            return false;
        changes.push_back({static_cast<std::uint64_t>(step), rate.toDouble()});
    }
    return true;
}

} // namespace

QJsonArray toJson(std::span<const RateChange> changes) {
    QJsonArray list;
    for (const RateChange& change : changes)
        list.append(QJsonObject{{"step", static_cast<qint64>(change.step)}, {"rate", change.rate}});
    return list;
}

QJsonObject toJson(const RunSettings& settings) {
    QJsonArray start;
    for (const double w : settings.start)
        start.append(w);
    return {{"cost", qs(settings.cost)},
            {"start", start},
            {"rate", settings.rate},
            {"rule", qs(ruleText(settings.rule))},
            {"schedule", qs(scheduleText(settings.schedule))},
            {"rate_changes", toJson(settings.rateChanges)},
            {"steps", static_cast<qint64>(settings.steps)},
            {"tolerance", settings.tolerance}};
}

std::variant<RunSettings, QString> settingsFromJson(const QJsonObject& object) {
    RunSettings settings;
    if (const QJsonValue cost = object["cost"]; cost.isString())
        settings.cost = cost.toString().toStdString();
    else if (!cost.isUndefined())
        return wrongType("cost", "a text");
    if (const QJsonValue start = object["start"]; start.isArray()) {
        settings.start.clear();
        for (const auto& w : start.toArray()) {
            if (!w.isDouble())
                return wrongType("start", "a list of numbers");
            settings.start.push_back(w.toDouble());
        }
    } else if (!start.isUndefined()) {
        return wrongType("start", "a list of numbers");
    }
    const std::pair<const char*, double*> numbers[] = {{"rate", &settings.rate},
                                                       {"tolerance", &settings.tolerance}};
    for (const auto& [key, target] : numbers) {
        const QJsonValue value = object[QLatin1String(key)];
        if (value.isDouble())
            *target = value.toDouble();
        else if (!value.isUndefined())
            return wrongType(key, "a number");
    }
    if (const QJsonValue steps = object["steps"]; !steps.isUndefined()) {
        const double count = steps.toDouble(-1);
        if (!(count >= 0 && count <= 1e15 && std::floor(count) == count))
            return wrongType("steps", "a whole number");
        settings.steps = static_cast<std::uint64_t>(count);
    }
    for (const QString& wrong : {readChoice(object, "rule", ruleOffers(), settings.rule),
                                 readChoice(object, "schedule", scheduleOffers(), settings.schedule)})
        if (!wrong.isEmpty())
            return wrong;
    if (!readRateChanges(object["rate_changes"], settings.rateChanges))
        return wrongType("rate_changes", "a list of objects with a whole \"step\" and a \"rate\"");
    auto problems = problemsOf(settings);
    if (!problems.empty()) {
        SettingsProblem& first = problems.front();
        if (const QString given = qs(first.given); given.size() > 60)
            first.given = (given.left(60) + QStringLiteral("…")).toStdString();
        return qs(first.message());
    }
    return settings;
}

QByteArray lessonBytes(const RunSettings& settings) {
    QJsonObject object = toJson(settings);
    object["downhill"] = 1;
    return QJsonDocument(object).toJson();
}

std::variant<RunSettings, QString> readLesson(const QByteArray& bytes) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return tr("not a lesson: %1 at character %2")
            .arg(error.error ? error.errorString() : tr("no object"))
            .arg(error.offset);
    if (document["downhill"].toInt() != 1)
        return tr("not a lesson this version reads: \"downhill\" must be 1");
    return settingsFromJson(document.object());
}

std::variant<RunSettings, LessonFailure> readLessonFile(const QString& path) {
    using enum LessonFailure::Kind;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return LessonFailure{unreadable, tr("lesson '%1' cannot be read: %2").arg(path, file.errorString())};
    constexpr qint64 most = 1 << 20;
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return LessonFailure{unreadable, tr("lesson '%1' cannot be read: %2").arg(path, file.errorString())};
    if (bytes.size() > most)
        return LessonFailure{notALesson, tr("lesson '%1': larger than 1 MiB").arg(path)};
    auto lesson = readLesson(bytes);
    if (const auto* problem = std::get_if<QString>(&lesson))
        return LessonFailure{notALesson, tr("lesson '%1': %2").arg(path, *problem)};
    return std::get<RunSettings>(std::move(lesson));
}

} // namespace downhill
