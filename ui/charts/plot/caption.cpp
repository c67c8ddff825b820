#include "ui/charts/plot/caption.h"

namespace downhill {

QStringList captionLinesOf(const QString& caption, const QFontMetricsF& metrics, double width) {
    QStringList lines;
    for (const QString& part : caption.split(captionGap())) {
        const QString longer = lines.isEmpty() ? part : lines.last() + captionGap() + part;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines += metrics.elidedText(part, Qt::ElideRight, width);
    }
    return lines;
}

} // namespace downhill
