#include "ui/export/svg_text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace downhill {

namespace {

/// What a text says, without markup.
QString plain(const QString& xml) {
    QXmlStreamReader reader(QStringLiteral("<t>%1</t>").arg(xml));
    reader.readNextStartElement();
    return reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
}

QString attribute(const QString& head, const QString& name) {
    const QRegularExpression pattern(QStringLiteral("\\b%1=\"([^\"]*)\"").arg(name));
    return pattern.match(head).captured(1);
}

double lengthOf(const QString& head, const QString& words) {
    QFont font(attribute(head, QStringLiteral("font-family")));
    font.setPixelSize(std::max(1, qRound(attribute(head, QStringLiteral("font-size")).toDouble())));
    font.setWeight(QFont::Weight(attribute(head, QStringLiteral("font-weight")).toInt()));
    return QFontMetricsF(font).horizontalAdvance(words);
}

} // namespace

QByteArray withFamilies(const QByteArray& svg) {
    static const QRegularExpression text(QStringLiteral("<text ([^>]*)>(.*?)</text>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QString all = QString::fromUtf8(svg);
    QString written;
    qsizetype end = 0;
    for (auto it = text.globalMatch(all); it.hasNext();) {
        const auto match = it.next();
        const QString head = match.captured(1);
        written += QStringView(all).mid(end, match.capturedStart() - end);
        written += QStringLiteral("<text %1 textLength=\"%2\" lengthAdjust=\"spacingAndGlyphs\">%3</text>")
                       .arg(head.trimmed(), QString::number(lengthOf(head, plain(match.captured(2))), 'f', 2),
                            match.captured(2));
        end = match.capturedEnd();
    }
    written += QStringView(all).mid(end);
    static const QRegularExpression family(QStringLiteral("font-family=\"[^\"]*\""));
    written.replace(family, QStringLiteral("font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\""));
    return written.toUtf8();
}

} // namespace downhill
