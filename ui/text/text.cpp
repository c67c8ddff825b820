#include "ui/text/text.h"

#include "core/text/number_text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>

#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace downhill {

namespace {

/// `0.1`, `1e-6`: the shortest that reads back, without a power of ten where a person would write none.
QString typedText(double value) {
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

QChar decimalSign() { return QLatin1Char(NumberFormat::chosen().decimal); }

} // namespace

QString isolated(const QString& text) {
    // a mark at each side and no isolate, which Qt 6.4 does not heed
    constexpr QChar mark(0x200e);
    return QGuiApplication::isLeftToRight() || text.isRightToLeft() ? text : mark + text + mark;
}

QString fieldText(double value) { return typedText(value).replace(u'.', decimalSign()); }

QString decimalsText(double value, int decimals) {
    return QString::number(value, 'f', decimals).replace(u'.', decimalSign());
}

QString exactForPeople(double value) {
    if (!std::isfinite(value))
        return qs(displayText(value));
    QString text = typedText(std::abs(value));
    if (const qsizetype e = text.indexOf(u'e'); e >= 0) {
        const QString power = QStringLiteral("10") + qs(superscriptText(text.mid(e + 1).toInt()));
        text.truncate(e);
        text = text == QLatin1String("1") ? power : text.replace(u'.', decimalSign()) + u'·' + power;
    } else {
        const qsizetype point = text.indexOf(u'.'), whole = point < 0 ? text.size() : point;
        if (point >= 0)
            text[point] = decimalSign();
        text.replace(0, whole, qs(withThousands(text.left(whole).toStdString())));
    }
    return value < 0 ? QChar(0x2212) + text : text;
}

std::vector<QString> distinctTexts(const std::vector<double>& values, int most, const NumberFormat& format) {
    constexpr int least = 4;
    const std::size_t different = std::set<double>(values.begin(), values.end()).size();
    const auto textsOf = [&](int digits) {
        std::vector<QString> texts;
        for (const double value : values)
            texts.push_back(qs(displayText(value, digits, format)));
        return texts;
    };
    for (int digits = least; digits <= most; ++digits)
        if (auto texts = textsOf(digits); std::set<QString>(texts.begin(), texts.end()).size() == different)
            return texts;
    return textsOf(least);
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

QString menuText(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace downhill
