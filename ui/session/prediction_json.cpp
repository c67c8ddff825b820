#include "ui/session/prediction_json.h"

#include "ui/files/json_number.h"
#include "ui/files/json_reading.h"
#include "ui/session/session_json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace downhill {

namespace {

constexpr std::size_t allSteps = std::numeric_limits<std::size_t>::max();
constexpr std::array tallyKeys{
    std::pair("steps", &Predictions::Tally::steps), std::pair("close", &Predictions::Tally::close),
    std::pair("verdicts", &Predictions::Tally::verdicts), std::pair("right", &Predictions::Tally::right)};

QJsonObject toJson(const Prediction& prediction) {
    QJsonObject object{{"step", static_cast<qint64>(prediction.step)},
                       {"said", numbersToJson(prediction.said)}};
    if (prediction.isRevealed()) {
        object["truth"] = numbersToJson(prediction.truth);
        object["length"] = exactJson(prediction.stepLength);
    }
    return object;
}

QString readPrediction(const QJsonValue& value, std::size_t knobs, std::vector<Prediction>& steps) {
    const auto wrong = [] {
        return wrongType("steps", "a list of objects with \"step\", each later than the one before, and with "
                                  "\"said\", where there is a number for each knob");
    };
    const QJsonObject object = value.toObject();
    std::uint64_t step = 0;
    Prediction one{.step = 0, .said = {}, .truth = {}};
    if (!readCount(object, "step", step).isEmpty() || step <= (steps.empty() ? 0 : steps.back().step) ||
        !readNumbers(object, "said", knobs, one.said) ||
        !std::ranges::all_of(one.said, [](double w) { return std::isfinite(w); }))
        return wrong();
    one.step = step;
    if (object.contains(QLatin1String("truth"))) {
        const std::optional<double> length = exactNumber(object["length"]);
        if (!readNumbers(object, "truth", knobs, one.truth) || !length)
            return wrongType("steps", "a list where \"truth\" has a number for each knob and a \"length\"");
        one.stepLength = *length;
    }
    if (!steps.empty() && !steps.back().isRevealed())
        return wrongType("steps", "a list where only the last step may be without its \"truth\"");
    steps.push_back(std::move(one));
    return {};
}

QString readVerdict(const QJsonObject& object, std::optional<Verdict>& verdict) {
    QString name;
    if (const QString wrong = readText(object, "verdict", name); !wrong.isEmpty() || name.isNull())
        return wrong;
    for (const Verdict one : {Verdict::stationary, Verdict::diverging, Verdict::oscillating,
                              Verdict::overshooting, Verdict::crawling, Verdict::converging})
        if (name == QLatin1String(nameOf(one))) {
            verdict = one;
            return {};
        }
    return wrongType("verdict", "stationary, diverging, oscillating, overshooting, crawling or converging");
}

QString readTally(const QJsonObject& object, Predictions::Tally& tally) {
    QJsonObject inner;
    if (const QString wrong = readObject(object, "tally", inner); !wrong.isEmpty())
        return wrong;
    for (const auto& [key, count] : tallyKeys) {
        std::uint64_t number = 0;
        if (!readCount(inner, key, number).isEmpty() || number > std::numeric_limits<int>::max())
            return wrongType("tally", "an object with whole numbers");
        tally.*count = static_cast<int>(number);
    }
    return {};
}

} // namespace

QJsonObject toJson(const Predictions::State& predictions) {
    QJsonObject object, tally;
    if (predictions.revealed != allSteps)
        object["revealed"] = static_cast<qint64>(predictions.revealed);
    QJsonArray steps;
    for (const Prediction& one : predictions.steps)
        steps.append(toJson(one));
    object["steps"] = steps;
    if (predictions.verdict)
        object["verdict"] = nameOf(*predictions.verdict);
    object["verdict_settled"] = predictions.verdictSettled;
    for (const auto& [key, count] : tallyKeys)
        tally[QLatin1String(key)] = predictions.tally.*count;
    object["tally"] = tally;
    return object;
}

QString readPredictions(const QJsonObject& object, std::size_t knobs, Predictions::State& predictions) {
    predictions = {};
    predictions.on = true;
    std::uint64_t revealed = allSteps;
    QJsonArray steps;
    for (const QString& wrong : {readCount(object, "revealed", revealed), readList(object, "steps", steps),
                                 readVerdict(object, predictions.verdict),
                                 readFlag(object, "verdict_settled", predictions.verdictSettled),
                                 readTally(object, predictions.tally)})
        if (!wrong.isEmpty())
            return wrong;
    predictions.revealed = revealed;
    for (const auto& step : steps)
        if (const QString wrong = readPrediction(step, knobs, predictions.steps); !wrong.isEmpty())
            return wrong;
    return {};
}

} // namespace downhill
