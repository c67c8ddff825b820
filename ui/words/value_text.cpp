#include "ui/words/value_text.h"

#include "core/text/decimals.h"
#include "core/text/number_text.h"
#include "ui/text/text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace downhill {

QString shareText(double share, const NumberFormat& format) {
    const double percent = 100 * share;
    // 99.98 must not be shown as 100
    const double gap = std::fabs(100 - percent);
    const int digits = gap > 0 && gap < 1 ? 3 + static_cast<int>(std::ceil(-std::log10(gap))) : 3;
    return qs(displayText(percent, std::min(digits, 12), format) + " %");
}

QString roughText(double count, const NumberFormat& format) {
    if (!(count >= 1))
        return QStringLiteral("1");
    if (count >= 1e7)
        return qs(displayText(count, 2, format));
    constexpr int usual = 4;
    return qs(displayText(roundToDecimal(count, std::max(0, decimalExponent(count) - 1)), usual, format));
}

QString factorText(double factor, const NumberFormat& format) {
    const double gap = std::fabs(1 - std::fabs(factor));
    const int digits = gap > 1e-12 && gap < 1 ? 1 + static_cast<int>(std::ceil(-std::log10(gap))) : 2;
    return qs(displayText(factor, std::clamp(digits + (std::fabs(factor) > 1 ? 1 : 0), 2, 12), format));
}

QString seriesText(const Series& series, const NumberFormat& format) {
    // what differs by less is the rounding of a computer
    const std::vector<QString> texts = distinctTexts(series.values, 13, format);
    const QString text = QStringList(texts.begin(), texts.end()).join(QStringLiteral(" → "));
    return series.goesOn ? text + QStringLiteral(" …") : text;
}

} // namespace downhill
