// A choice as a text in a JSON object, as on the command line.
#pragma once

#include "core/choice/choice.h"
#include "ui/files/json_reading.h"

#include <QJsonObject>
#include <QString>

#include <utility>
#include <variant>

namespace downhill {

/// `"rule": given was 'sgd', allowed is …`
QString refusedChoice(const char* key, const ChoiceProblem& problem);

/// Leaves the choice as it was where the key is missing, and answers with an empty text or what is wrong.
template <class Row>
QString readChoice(const QJsonObject& object, const char* key, ChoiceOf<Row>& choice) {
    QString text;
    if (const QString wrong = readText(object, key, text); !wrong.isEmpty() || text.isNull())
        return wrong;
    ParsedChoice<Row> parsed = parseChoice<Row>(text.toStdString());
    if (const auto* problem = std::get_if<ChoiceProblem>(&parsed))
        return refusedChoice(key, *problem);
    choice = std::get<ChoiceOf<Row>>(std::move(parsed));
    return {};
}

} // namespace downhill
