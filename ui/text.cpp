#include "ui/text.h"

#include "core/text/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace downhill {

QString fieldText(double value) {
    const double size = std::abs(value);
    if (size != 0 && (size < 1e-5 || size >= 1e9 || std::isnan(size)))
        return qs(exactText(value));
    std::array<char, 64> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    return QString::fromLatin1(digits.data(), end.ptr - digits.data());
}

QString exactForPeople(double value) {
    if (!std::isfinite(value))
        return qs(displayText(value));
    return fieldText(value).replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace downhill
