#include "ui/export/report_json.h"

#include "core/descent/row_batch_cost.h"
#include "ui/export/common_report.h"
#include "ui/files/json_number.h"
#include "ui/lesson/settings_json.h"
#include "ui/text/text.h"
#include "ui/words/formula_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace downhill {

namespace {

QJsonArray numbers(std::span<const double> values) {
    QJsonArray list;
    for (const double value : values)
        list.append(jsonNumber(value));
    return list;
}

} // namespace

QByteArray reportJson(const Formula& cost, const Run& run, const Diagnosis& diagnosis) {
    QJsonArray slopes;
    for (std::size_t knob = 0; knob < cost.knobs(); ++knob)
        slopes.append(slopeWords(cost, knob, Language::english));
    const std::size_t last = run.stepsTaken();
    const RunSettings& settings = run.settings();
    QJsonObject report = commonReport({.hyper = settings.hyper,
                                       .rateChanges = settings.rateChanges,
                                       .steps = settings.steps,
                                       .stepsTaken = last,
                                       .stopped = run.stopped(),
                                       .finalCost = run.cost(last),
                                       .diagnosis = diagnosis},
                                      numbers(run.w(last)));
    report["cost"] = qs(cost.text());
    if (!cost.constants().empty())
        report["let"] = toJson(cost.constants());
    if (!cost.data().empty())
        report["rows"] = static_cast<qint64>(cost.data().rows());
    if (readsBatches(cost, settings)) {
        report["batch"] = static_cast<qint64>(settings.hyper.batch);
        report["seed"] = exactJson(static_cast<double>(settings.seed));
        report["whole_cost"] = jsonNumber(cost.cost(run.w(last)));
    }
    report["slopes"] = slopes;
    report["start"] = numbers(settings.start);
    report["lower_point"] = diagnosis.lowerPoint ? numbers(*diagnosis.lowerPoint) : QJsonValue();
    return QJsonDocument(report).toJson();
}

} // namespace downhill
