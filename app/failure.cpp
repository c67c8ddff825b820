#include "app/failure.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstdio>

namespace downhill {

namespace {

QString shortened(const QString& text, qsizetype most) {
    if (text.size() <= most)
        return text;
    const qsizetype tail = most / 4;
    return text.left(most - tail) + QStringLiteral("…") + text.right(tail);
}

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

QString quotable(const QString& given) {
    constexpr qsizetype longest = 200;
    return shortened(given, longest);
}

void refuse(const QString& option, const QString& given, const QString& complaint) {
    // Joined, not filled in with arg(): the given text may hold a %1 itself.
    throw Failure{2, option + QStringLiteral(" '") + quotable(given) + QStringLiteral("': ") + complaint};
}

void refuseForMemory(const QString& option, const QString& given) {
    throw Failure{1,
                  option + QStringLiteral(" '") + given + QStringLiteral("': not enough memory for so much")};
}

QString oneLine(const QString& text) {
    QString line;
    for (const char32_t c : shortened(text, 1000).toUcs4())
        line += isHarmless(c) ? QString::fromUcs4(&c, 1) : spelledOut(c);
    return line;
}

int tell(const Failure& failure) {
    std::fprintf(stderr, "downhill: %s\n", oneLine(failure.message).toUtf8().constData());
    return failure.exitStatus;
}

} // namespace downhill
