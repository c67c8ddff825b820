#include "ui/lesson/choice_json.h"

#include "ui/files/json_reading.h"
#include "ui/text/text.h"

#include <utility>
#include <variant>

namespace downhill {

QString readChoice(const QJsonObject& object, const char* key, std::span<const Offer> offers,
                   Choice& choice) {
    QString text;
    if (const QString wrong = readText(object, key, text); !wrong.isEmpty() || text.isNull())
        return wrong;
    ParsedChoice parsed = parseChoice(text.toStdString(), offers);
    if (const auto* problem = std::get_if<ChoiceProblem>(&parsed))
        return QStringLiteral("\"%1\": ").arg(QLatin1String(key)) + qs(problem->message());
    choice = std::get<Choice>(std::move(parsed));
    return {};
}

} // namespace downhill
