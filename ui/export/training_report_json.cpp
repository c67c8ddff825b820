#include "ui/export/training_report_json.h"

#include "core/descent/rate_schedule.h"
#include "ui/files/json_number.h"
#include "ui/lesson/settings_json.h"
#include "ui/text/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace downhill {

namespace {

std::vector<RateChange> rateChangesOf(const TrainingSettings& settings) {
    std::vector<RateChange> changes;
    double rate = settings.hyper.rate;
    for (const HyperparameterChange& change : settings.changes)
        if (change.hyper.rate != rate) {
            rate = change.hyper.rate;
            changes.push_back({change.step, rate});
        }
    return changes;
}

} // namespace

QByteArray trainingReportJson(const Training& training, const Diagnosis& diagnosis) {
    const TrainingSettings& settings = *training.settings;
    const NetworkDesign& network = settings.network;
    const HeldOutRow& heldOut = training.heldOut.back();
    const QJsonObject report{
        {"cost", QStringLiteral("digits: ") + QLatin1String(nameOf(network.output))},
        {"slopes", QJsonArray()},
        {"start", QJsonArray()},
        {"rate", jsonNumber(settings.hyper.rate)},
        {"rule", qs(textOf(settings.hyper.rule))},
        {"schedule", qs(textOf(settled(settings.hyper.schedule, settings.steps)))},
        {"rate_changes", toJson(rateChangesOf(settings))},
        {"steps", static_cast<qint64>(training.stepsTaken())},
        {"stopped", nameOf(training.stopped)},
        {"verdict", nameOf(diagnosis.verdict)},
        {"factor", jsonNumber(diagnosis.factor)},
        {"cure", nameOf(diagnosis.cure)},
        {"suggested_rate", diagnosis.suggestedRate ? jsonNumber(*diagnosis.suggestedRate) : QJsonValue()},
        {"final", QJsonObject{{"w", QJsonArray()}, {"cost", jsonNumber(training.newest->cost)}}},
        {"lower_point", QJsonValue()},
        {"digits", qs(digitSourceText(settings.digits))},
        {"synthetic", training.data->synthetic},
        {"knobs", static_cast<qint64>(networkKnobs)},
        {"hidden", nameOf(network.hidden)},
        {"output", nameOf(network.output)},
        {"batch", static_cast<qint64>(std::min(settings.hyper.batch, training.data->training.count()))},
        {"seed", static_cast<qint64>(settings.seed)},
        {"images_read", static_cast<qint64>(training.imagesRead)},
        {"held_out_cost", jsonNumber(heldOut.cost)},
        {"held_out_accuracy", jsonNumber(heldOut.accuracy)},
    };
    return QJsonDocument(report).toJson();
}

} // namespace downhill
