#include "ui/controls/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace downhill {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const QRect room = contentsRect();
    QStringList lines = text().split(QLatin1Char('\n'));
    for (QString& line : lines)
        line = fontMetrics().elidedText(line, Qt::ElideRight, room.width());
    style()->drawItemText(&p, room, static_cast<int>(alignment()), palette(), isEnabled(),
                          lines.join(QLatin1Char('\n')), foregroundRole());
}

} // namespace downhill
