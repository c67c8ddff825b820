// Numbers in reports and in files that are read back.
#pragma once

#include "core/text/number_text.h"
#include "ui/text/text.h"

#include <QJsonValue>

#include <cmath>
#include <optional>

namespace downhill {

/// JSON has none that are not finite: the texts "inf", "-inf" and "nan" instead.
inline QJsonValue jsonNumber(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(qs(exactText(value)));
}

/// For what is read back to the last bit: Qt's JSON makes a whole number of a negative zero, so that is a
/// text as well, "-0".
inline QJsonValue exactJson(double value) {
    return value == 0 && std::signbit(value) ? QJsonValue(QStringLiteral("-0")) : jsonNumber(value);
}

/// What exactJson() made; none where it is anything else.
inline std::optional<double> exactNumber(const QJsonValue& value) {
    if (value.isDouble())
        return value.toDouble();
    for (const double number : {-0.0, HUGE_VAL, -HUGE_VAL, std::nan("")})
        if (value.isString() && value == exactJson(number))
            return number;
    return std::nullopt;
}

} // namespace downhill
