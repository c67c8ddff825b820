#include "ui/lesson/settings_json.h"

#include "ui/files/json_number.h"
#include "ui/files/json_reading.h"
#include "ui/lesson/data_json.h"
#include "ui/lesson/hyperparameters_json.h"
#include "ui/text/text.h"

#include <QJsonArray>

#include <cmath>
#include <optional>
#include <utility>

namespace downhill {

namespace {

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

/// Whether it is an object of numbers.
bool readConstants(const QJsonValue& object, Constants& constants) {
    if (!object.isObject())
        return object.isUndefined();
    const QJsonObject letters = object.toObject();
    for (auto letter = letters.begin(); letter != letters.end(); ++letter) {
        const std::optional<double> value = exactNumber(letter.value());
        if (!value)
            return false;
        constants.emplace(letter.key().toStdString(), *value);
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

QJsonObject toJson(const Constants& constants) {
    QJsonObject object;
    for (const auto& [letter, value] : constants)
        object[qs(letter)] = exactJson(value);
    return object;
}

QJsonObject toJson(const RunSettings& settings) {
    QJsonArray start;
    for (const double w : settings.start)
        start.append(exactJson(w));
    QJsonObject object{{"cost", qs(settings.cost)},
                       {"start", start},
                       {"rate_changes", toJson(settings.rateChanges)},
                       {"steps", static_cast<qint64>(settings.steps)},
                       {"tolerance", settings.tolerance}};
    if (!settings.constants.empty())
        object["let"] = toJson(settings.constants);
    if (!settings.data.empty())
        object["data"] = toJson(settings.data);
    if (settings.standardise)
        object["standardise"] = true;
    if (settings.hyper.batch != Hyperparameters::allSamples) {
        addBatchTo(object, settings.hyper);
        object["seed"] = static_cast<qint64>(settings.seed);
    }
    addTo(object, settings.hyper);
    return object;
}

std::variant<RunSettings, QString> settingsFromJson(const QJsonObject& object) {
    RunSettings settings;
    if (const QJsonValue cost = object["cost"]; cost.isString())
        settings.cost = cost.toString().toStdString();
    else if (!cost.isUndefined())
        return wrongType("cost", "a text");
    if (!readConstants(object["let"], settings.constants))
        return wrongType("let", "an object with a number for each letter");
    for (const QString& wrong :
         {readData(object["data"], settings.data), readFlag(object, "standardise", settings.standardise),
          readBatch(object, settings.hyper), readCount(object, "seed", settings.seed)})
        if (!wrong.isEmpty())
            return wrong;
    if (const QJsonValue start = object["start"]; start.isArray()) {
        settings.start.clear();
        for (const auto& w : start.toArray()) {
            const std::optional<double> number = exactNumber(w);
            if (!number)
                return wrongType("start", "a list of numbers");
            settings.start.push_back(*number);
        }
    } else if (!start.isUndefined()) {
        return wrongType("start", "a list of numbers");
    }
    for (const QString& wrong :
         {readHyperparameters(object, settings.hyper), readNumber(object, "tolerance", settings.tolerance),
          readCount(object, "steps", settings.steps)})
        if (!wrong.isEmpty())
            return wrong;
    if (!readRateChanges(object["rate_changes"], settings.rateChanges))
        return wrongType("rate_changes", "a list of objects with a whole \"step\" and a \"rate\"");
    if (const QString wrong = firstOf(problemsOf(settings)); !wrong.isEmpty())
        return wrong;
    return settings;
}

} // namespace downhill
