#include "ui/export/report_json.h"

#include "core/descent/rate_schedule.h"
#include "ui/files/json_number.h"
#include "ui/lesson/settings_json.h"
#include "ui/text/text.h"

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
    for (const std::string& slope : cost.slopes())
        slopes.append(qs(slope));
    const std::size_t last = run.stepsTaken();
    const QJsonObject report{
        {"cost", qs(cost.text())},
        {"slopes", slopes},
        {"start", numbers(run.settings().start)},
        {"rate", jsonNumber(run.settings().hyper.rate)},
        {"rule", qs(textOf(run.settings().hyper.rule))},
        {"schedule", qs(textOf(settled(run.settings().hyper.schedule, run.settings().steps)))},
        {"rate_changes", toJson(run.settings().rateChanges)},
        {"steps", static_cast<qint64>(last)},
        {"stopped", nameOf(run.stopped())},
        {"verdict", nameOf(diagnosis.verdict)},
        {"factor", jsonNumber(diagnosis.factor)},
        {"cure", nameOf(diagnosis.cure)},
        {"suggested_rate", diagnosis.suggestedRate ? jsonNumber(*diagnosis.suggestedRate) : QJsonValue()},
        {"final", QJsonObject{{"w", numbers(run.w(last))}, {"cost", jsonNumber(run.cost(last))}}},
        {"lower_point", diagnosis.lowerPoint ? numbers(*diagnosis.lowerPoint) : QJsonValue()},
    };
    return QJsonDocument(report).toJson();
}

} // namespace downhill
