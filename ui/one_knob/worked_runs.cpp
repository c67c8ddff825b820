#include "ui/one_knob/worked_runs.h"

#include "ui/language/translated_resource.h"
#include "ui/lesson/settings_json.h"

#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace downhill {

std::vector<WorkedRun> workedRuns() {
    QFile file(translatedResource(QStringLiteral(":/lesson/worked_runs.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<WorkedRun> runs;
    const auto entries = QJsonDocument::fromJson(file.readAll())[QLatin1String("worked_runs")].toArray();
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const QString title = entry["title"].toString();
        const auto settings = settingsFromJson(entry);
        if (const auto* problem = std::get_if<QString>(&settings))
            qWarning("worked run \"%s\": %s", qPrintable(title), qPrintable(*problem));
        else
            runs.push_back({title, entry["note"].toString(), std::get<RunSettings>(settings)});
    }
    return runs;
}

} // namespace downhill
