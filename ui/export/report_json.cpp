#include "ui/export/report_json.h"

#include "core/descent/rate_schedule.h"
#include "core/descent/update_rule.h"
#include "core/text/number_text.h"
#include "ui/run/settings_json.h"
#include "ui/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <span>

namespace downhill {

namespace {

QJsonValue number(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(qs(exactText(value)));
}

QJsonArray numbers(std::span<const double> values) {
    QJsonArray list;
    for (const double value : values)
        list.append(number(value));
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
        {"rate", number(run.settings().rate)},
        {"rule", qs(ruleText(run.settings().rule))},
        {"schedule", qs(scheduleText(settled(run.settings().schedule, run.settings().steps)))},
        {"rate_changes", toJson(run.settings().rateChanges)},
        {"steps", static_cast<qint64>(last)},
        {"stopped", nameOf(run.stopped())},
        {"verdict", nameOf(diagnosis.verdict)},
        {"factor", number(diagnosis.factor)},
        {"cure", nameOf(diagnosis.cure)},
        {"suggested_rate", diagnosis.suggestedRate ? number(*diagnosis.suggestedRate) : QJsonValue()},
        {"final", QJsonObject{{"w", numbers(run.w(last))}, {"cost", number(run.cost(last))}}},
        {"lower_point", diagnosis.lowerPoint ? numbers(*diagnosis.lowerPoint) : QJsonValue()},
    };
    return QJsonDocument(report).toJson();
}

} // namespace downhill
