#include "ui/plain/tip.h"

#include <QStringList>
#include <QTextBoundaryFinder>
#include <QToolTip>

namespace downhill {

namespace {

constexpr qsizetype widest = 90, mostTipLines = 25, mostLetters = 1200;

/// Where the first line of it ends that is not too long.
qsizetype lineEnd(const QString& text) {
    if (text.size() <= widest)
        return text.size();
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, text);
    places.setPosition(widest);
    if (places.isAtBoundary())
        return widest;
    if (const qsizetype place = places.toPreviousBoundary(); place > 0)
        return place;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(widest);
    const qsizetype place = letters.isAtBoundary() ? widest : letters.toPreviousBoundary();
    return place > 0 ? place : widest;
}

QString wrapped(const QString& text) {
    QStringList lines;
    for (QString rest : text.split(u'\n'))
        do {
            const qsizetype end = lineEnd(rest);
            QString line = rest.left(end);
            rest.remove(0, end);
            if (!rest.isEmpty()) // the space that it is broken at
                while (line.endsWith(u' '))
                    line.chop(1);
            lines += line;
        } while (!rest.isEmpty());
    if (lines.size() > mostTipLines) {
        lines.resize(mostTipLines);
        lines.back() = QStringLiteral("…");
    }
    return lines.join(u'\n');
}

} // namespace

QString plainTip(const QString& text) {
    QString tip = text.size() > mostLetters ? text.left(mostLetters - 1) + u'…' : text;
    tip = wrapped(tip);
    if (Qt::mightBeRichText(tip)) {
        // Behind a joiner of no width it is no tag any more, nor does a person see a difference.
        constexpr QChar joiner(0x2060);
        tip.replace(u'<', QStringLiteral("<") + joiner);
        tip.replace(u'&', QStringLiteral("&") + joiner);
    }
    return tip;
}

void showTip(const QPoint& place, const QString& text, QWidget* widget, const QRect& area) {
    QToolTip::showText(place, plainTip(text), widget, area);
}

void hideTip() { QToolTip::hideText(); }

} // namespace downhill
