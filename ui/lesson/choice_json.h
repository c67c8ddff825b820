// A choice as a text in a JSON object, as on the command line.
#pragma once

#include "core/choice/choice.h"

#include <QJsonObject>
#include <QString>

#include <span>

namespace downhill {

/// Leaves the choice as it was where the key is missing, and answers with an empty text or what is wrong.
QString readChoice(const QJsonObject& object, const char* key, std::span<const Offer> offers, Choice& choice);

} // namespace downhill
