#include "ui/export/training_report_json.h"

#include "ui/export/common_report.h"
#include "ui/files/json_number.h"
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

QByteArray trainingReportJson(const TrainingRun& training, const Diagnosis& diagnosis) {
    const TrainingSettings& settings = *training.settings;
    const NetworkDesign& network = settings.network;
    const HeldOutRow& heldOut = training.heldOut.back();
    const std::vector<RateChange> rateChanges = rateChangesOf(settings);
    QJsonObject report = commonReport({.hyper = settings.hyper,
                                       .rateChanges = rateChanges,
                                       .steps = settings.steps,
                                       .stepsTaken = training.stepsTaken(),
                                       .stopped = training.stopped,
                                       .finalCost = training.newest->cost,
                                       .diagnosis = diagnosis},
                                      {});
    report["cost"] = QStringLiteral("digits: ") + QLatin1String(nameOf(network.output));
    report["slopes"] = QJsonArray();
    report["start"] = QJsonArray();
    report["lower_point"] = QJsonValue();
    report["digits"] = qs(digitSourceText(settings.digits));
    report["synthetic"] = training.data->synthetic;
    report["knobs"] = static_cast<qint64>(networkKnobs);
    report["hidden"] = nameOf(network.hidden);
    report["output"] = nameOf(network.output);
    report["batch"] = static_cast<qint64>(std::min(settings.hyper.batch, training.data->training.count()));
    report["seed"] = static_cast<qint64>(settings.seed);
    report["images_read"] = static_cast<qint64>(training.imagesRead);
    report["held_out_cost"] = jsonNumber(heldOut.cost);
    report["held_out_accuracy"] = jsonNumber(heldOut.accuracy);
    return QJsonDocument(report).toJson();
}

} // namespace downhill
