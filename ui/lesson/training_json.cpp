#include "ui/lesson/training_json.h"

#include "core/network/knob_file.h"
#include "ui/files/json_reading.h"
#include "ui/lesson/hyperparameters_json.h"
#include "ui/text/text.h"
#include "ui/text/translated_text.h"
#include "ui/words/words.h"

#include <QByteArray>
#include <QJsonArray>

#include <array>
#include <optional>
#include <utility>

namespace downhill {

namespace {

/// The one of `all` that is called so.
template <class Value, std::size_t count>
std::optional<Value> named(const QString& name, const std::array<Value, count>& all) {
    for (const Value value : all)
        if (name == QLatin1String(nameOf(value)))
            return value;
    return std::nullopt;
}

QString readNetwork(const QJsonObject& object, NetworkDesign& design) {
    QString hidden = QLatin1String(nameOf(design.hidden)), output = QLatin1String(nameOf(design.output));
    for (const QString& wrong : {readText(object, "hidden", hidden), readText(object, "output", output)})
        if (!wrong.isEmpty())
            return wrong;
    const auto activation =
        named(hidden, std::array{Activation::sigmoid, Activation::tanh, Activation::relu});
    const auto cost = named(output, std::array{OutputCost::crossEntropy, OutputCost::squaredError});
    if (!activation)
        return wrongType("hidden", "sigmoid, tanh or relu");
    if (!cost)
        return wrongType("output", "cross-entropy or squared-error");
    design = {*activation, *cost};
    return {};
}

bool hasFiles(const QJsonObject& object) {
    return object.contains(QLatin1String("images")) || object.contains(QLatin1String("labels"));
}

/// The one key of lessons saved before there were two: both paths, with a comma in between.
QString readJoinedDigits(const QJsonObject& object, DigitSource& source) {
    QString text = QStringLiteral("builtin");
    if (const QString wrong = readText(object, "digits", text); !wrong.isEmpty())
        return wrong;
    auto parsed = parseDigitSource(text.toStdString());
    if (const auto* problem = std::get_if<DigitsProblem>(&parsed)) {
        const QString message = QStringLiteral("\"digits\": ") + wordsOf(problem->fact);
        return text.count(u',') < 2
                   ? message
                   : LessonText::tr("%1; a path with a comma is told by \"images\" or \"labels\"")
                         .arg(message);
    }
    source = std::get<DigitSource>(std::move(parsed));
    return {};
}

QString readDigits(const QJsonObject& object, DigitSource& source) {
    if (!hasFiles(object))
        return readJoinedDigits(object, source);
    if (object.contains(QLatin1String("digits")))
        return LessonText::tr("\"digits\" does not go with \"images\" and \"labels\"");
    for (const auto& [key, path] :
         {std::pair("images", &source.images), std::pair("labels", &source.labels)}) {
        QString text;
        if (!readText(object, key, text).isEmpty() || text.isEmpty())
            return wrongType(key, "the path of a file");
        *path = text.toStdString();
    }
    return {};
}

QString readKnobs(const QJsonObject& object, TrainingSettings& settings) {
    QString text;
    if (const QString wrong = readText(object, "knobs", text); !wrong.isEmpty() || text.isNull())
        return wrong;
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    auto saved = readKnobFile(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    if (const auto* problem = std::get_if<DigitsProblem>(&saved))
        return QStringLiteral("\"knobs\" ") + wordsOf(problem->fact);
    auto& knobs = std::get<SavedKnobs>(saved);
    if (knobs.design != settings.network)
        return wrongType("knobs", "those of a network as \"hidden\" and \"output\" say");
    settings.start = std::make_shared<const std::vector<float>>(std::move(knobs.knobs));
    return {};
}

QJsonArray changesToJson(const std::vector<HyperparameterChange>& changes) {
    QJsonArray list;
    for (const HyperparameterChange& change : changes) {
        QJsonObject object{{"step", static_cast<qint64>(change.step)}};
        addTo(object, change.hyper);
        addBatchTo(object, change.hyper);
        list.append(object);
    }
    return list;
}

QString readChanges(const QJsonObject& object, TrainingSettings& settings) {
    QJsonArray list;
    if (const QString wrong = readList(object, "changes", list); !wrong.isEmpty())
        return wrong;
    for (const auto& value : list) {
        const QJsonObject one = value.toObject();
        if (!one["step"].isDouble())
            return wrongType("changes", "a list of objects with a whole \"step\"");
        HyperparameterChange change{0, settings.hyper};
        for (const QString& wrong : {readCount(one, "step", change.step),
                                     readHyperparameters(one, change.hyper), readBatch(one, change.hyper)})
            if (!wrong.isEmpty())
                return QStringLiteral("\"changes\": ") + wrong;
        settings.changes.push_back(std::move(change));
    }
    return {};
}

} // namespace

bool isTraining(const QJsonObject& object) {
    return object.contains(QLatin1String("digits")) || hasFiles(object);
}

QJsonObject toJson(const TrainingSettings& settings) {
    QJsonObject object{{"hidden", nameOf(settings.network.hidden)},
                       {"output", nameOf(settings.network.output)},
                       {"seed", static_cast<qint64>(settings.seed)},
                       {"tolerance", settings.tolerance}};
    addTo(object, settings.hyper);
    addBatchTo(object, settings.hyper);
    if (settings.digits.isBuiltIn()) {
        object["digits"] = QStringLiteral("builtin");
    } else {
        object["images"] = qs(settings.digits.images);
        object["labels"] = qs(settings.digits.labels);
    }
    if (!settings.changes.empty())
        object["changes"] = changesToJson(settings.changes);
    if (settings.steps != TrainingSettings::endless)
        object["steps"] = static_cast<qint64>(settings.steps);
    if (settings.start) {
        const std::vector<std::uint8_t> bytes = knobFile({settings.network, *settings.start});
        object["knobs"] = QString::fromLatin1(
            QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
                .toBase64());
    }
    return object;
}

std::variant<TrainingSettings, QString> trainingFromJson(const QJsonObject& object) {
    TrainingSettings settings;
    for (const QString& wrong :
         {readDigits(object, settings.digits), readNetwork(object, settings.network),
          readCount(object, "seed", settings.seed), readHyperparameters(object, settings.hyper),
          readBatch(object, settings.hyper), readNumber(object, "tolerance", settings.tolerance),
          readCount(object, "steps", settings.steps), readKnobs(object, settings),
          readChanges(object, settings)})
        if (!wrong.isEmpty())
            return wrong;
    if (const QString wrong = firstOf(problemsOf(settings)); !wrong.isEmpty())
        return wrong;
    return settings;
}

} // namespace downhill
