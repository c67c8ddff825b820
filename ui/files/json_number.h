// A number in a report.
#pragma once

#include "core/text/number_text.h"
#include "ui/text/text.h"

#include <QJsonValue>

#include <cmath>

namespace downhill {

/// JSON has none that are not finite: the texts "inf", "-inf" and "nan" instead.
inline QJsonValue jsonNumber(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(qs(exactText(value)));
}

} // namespace downhill
