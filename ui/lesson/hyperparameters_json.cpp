#include "ui/lesson/hyperparameters_json.h"

#include "ui/files/json_reading.h"
#include "ui/lesson/choice_json.h"
#include "ui/text/text.h"
#include "ui/words/words.h"

namespace downhill {

void addTo(QJsonObject& object, const Hyperparameters& hyper) {
    object["rate"] = hyper.rate;
    object["rule"] = qs(textOf(hyper.rule));
    object["schedule"] = qs(textOf(hyper.schedule));
}

void addBatchTo(QJsonObject& object, const Hyperparameters& hyper) {
    object["batch"] = hyper.batch == Hyperparameters::allSamples
                          ? QJsonValue(QStringLiteral("all"))
                          : QJsonValue(static_cast<qint64>(hyper.batch));
}

QString readHyperparameters(const QJsonObject& object, Hyperparameters& hyper) {
    for (const QString& wrong :
         {readNumber(object, "rate", hyper.rate), readChoice(object, "rule", hyper.rule),
          readChoice(object, "schedule", hyper.schedule)})
        if (!wrong.isEmpty())
            return wrong;
    return {};
}

QString readBatch(const QJsonObject& object, Hyperparameters& hyper) {
    if (object["batch"].toString() == QLatin1String("all")) {
        hyper.batch = Hyperparameters::allSamples;
        return {};
    }
    std::uint64_t count = hyper.batch;
    if (!readCount(object, "batch", count).isEmpty())
        return wrongType("batch", "a whole number from 1 on, or \"all\"");
    hyper.batch = static_cast<std::size_t>(count);
    return {};
}

QString firstOf(const std::vector<SettingsProblem>& problems) {
    if (problems.empty())
        return {};
    SettingsProblem first = problems.front();
    if (const QString given = wordsOf(first.given); given.size() > 60)
        first.given = (given.left(60) + QStringLiteral("…")).toStdString();
    return wordsOf(first.fact());
}

} // namespace downhill
