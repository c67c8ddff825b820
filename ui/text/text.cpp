#include "ui/text/text.h"

#include "core/text/number_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace downhill {

QString fieldText(double value) {
    const double size = std::abs(value);
    if (size != 0 && (size < 1e-5 || size >= 1e9 || std::isnan(size))) {
        // 1e-6, as a person types it, for 1e-06.
        static const QRegularExpression paddedExponent(QStringLiteral("e([+-]?)0+(?=\\d)"));
        return qs(exactText(value)).replace(paddedExponent, QStringLiteral("e\\1")).remove(u'+');
    }
    std::array<char, 64> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    return QString::fromLatin1(digits.data(), end.ptr - digits.data());
}

QString exactForPeople(double value) {
    if (!std::isfinite(value))
        return qs(displayText(value));
    return fieldText(value).replace(QLatin1Char('-'), QChar(0x2212));
}

QString stepsWords(std::uint64_t steps) {
    return steps == 1 ? QCoreApplication::translate("Text", "1 step")
                      : QCoreApplication::translate("Text", "%1 steps").arg(qs(countText(steps)));
}

QString recommendedRateMeaning(std::optional<std::uint64_t> stepsNeeded) {
    const QString meaning =
        QCoreApplication::translate("Text", "Of all rates that work, and go on working in a longer run, the "
                                            "one that gets down in the fewest steps "
                                            "from this start, with this rule.");
    return !stepsNeeded
               ? meaning
               : meaning + QLatin1Char('\n') +
                     QCoreApplication::translate("Text", "After %1, 99.99 % of the way down is behind it.")
                         .arg(stepsWords(*stepsNeeded));
}

QString batchWords(std::uint64_t batch, std::uint64_t images) {
    return batch >= images ? QCoreApplication::translate("Text", "all images")
                           : QCoreApplication::translate("Text", "batch %1").arg(qs(countText(batch)));
}

QString alternatives(QStringList names) {
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return QCoreApplication::translate("Text", "%1 or %2").arg(names.join(QStringLiteral(", ")), last);
}

} // namespace downhill
