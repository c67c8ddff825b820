#include "ui/text/one_line.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace downhill {

namespace {

bool isHarmless(char32_t c) {
    // formats, for among them are the ones that turn the direction of writing
    static constexpr std::array harmful = {
        QChar::Other_Control,     QChar::Other_Format,   QChar::Other_Surrogate,    QChar::Other_PrivateUse,
        QChar::Other_NotAssigned, QChar::Separator_Line, QChar::Separator_Paragraph};
    return std::ranges::find(harmful, QChar::category(c)) == harmful.end();
}

QString spelledOut(char32_t c) {
    if (c == U'\n')
        return QStringLiteral("\\n");
    if (c == U'\r')
        return QStringLiteral("\\r");
    if (c == U'\t')
        return QStringLiteral("\\t");
    return c < 0x100 ? QStringLiteral("\\x%1").arg(uint(c), 2, 16, QLatin1Char('0'))
                     : QStringLiteral("\\u%1").arg(uint(c), 4, 16, QLatin1Char('0'));
}

} // namespace

QString oneLine(const QString& text) {
    QString line;
    for (const char32_t c : text.toUcs4())
        line += isHarmless(c) ? QString::fromUcs4(&c, 1) : spelledOut(c);
    return line;
}

} // namespace downhill
