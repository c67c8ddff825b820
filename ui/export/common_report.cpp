#include "ui/export/common_report.h"

#include "core/descent/rate_schedule.h"
#include "ui/files/json_number.h"
#include "ui/lesson/settings_json.h"
#include "ui/text/text.h"
#include "ui/words/words.h"

#include <QJsonArray>

namespace downhill {
namespace {

QJsonValue outlookOf(const Diagnosis& diagnosis) {
    if (!diagnosis.outlook)
        return {};
    return QJsonObject{{"steps", static_cast<qint64>(diagnosis.outlook->steps)},
                       {"verdict", nameOf(diagnosis.outlook->verdict)}};
}

} // namespace

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
        {"factor", diagnosis.factor ? jsonNumber(*diagnosis.factor) : QJsonValue()},
        {"cure", nameOf(diagnosis.cure)},
        {"suggested_rate", diagnosis.suggestedRate ? jsonNumber(*diagnosis.suggestedRate) : QJsonValue()},
        {"outlook", outlookOf(diagnosis)},
        {"headline", wordsOf(diagnosis.headline, Language::english)},
        {"evidence", wordsOf(diagnosis.evidence, Language::english)},
        {"advice", wordsOf(diagnosis.advice, Language::english)},
        {"final", QJsonObject{{"w", finalKnobs}, {"cost", jsonNumber(run.finalCost)}}},
    };
}

} // namespace downhill
