#include "ui/export/common_report.h"

#include "core/descent/rate_schedule.h"
#include "ui/files/json_number.h"
#include "ui/lesson/settings_json.h"
#include "ui/text/text.h"

#include <QJsonArray>

namespace downhill {

QJsonObject commonReport(const ReportedRun& run, const QJsonArray& finalKnobs) {
    const Diagnosis& diagnosis = run.diagnosis;
    return {
        {"rate", jsonNumber(run.hyper.rate)},
        {"rule", qs(textOf(run.hyper.rule))},
        {"schedule", qs(textOf(settled(run.hyper.schedule, run.steps)))},
        {"rate_changes", toJson(run.rateChanges)},
        {"steps", static_cast<qint64>(run.stepsTaken)},
        {"stopped", nameOf(run.stopped)},
        {"verdict", nameOf(diagnosis.verdict)},
        {"factor", jsonNumber(diagnosis.factor)},
        {"cure", nameOf(diagnosis.cure)},
        {"suggested_rate", diagnosis.suggestedRate ? jsonNumber(*diagnosis.suggestedRate) : QJsonValue()},
        {"final", QJsonObject{{"w", finalKnobs}, {"cost", jsonNumber(run.finalCost)}}},
    };
}

} // namespace downhill
