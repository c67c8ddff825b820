#include "ui/controls/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace downhill {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setShorter(const QString& text) {
    shorter_ = text;
    update();
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const QRect room = contentsRect();
    const auto fits = [&](const QString& words) {
        return fontMetrics().horizontalAdvance(words) <= room.width();
    };
    QStringList lines = (shorter_.isEmpty() || fits(text()) ? text() : shorter_).split(QLatin1Char('\n'));
    for (QString& line : lines)
        line = fontMetrics().elidedText(line, Qt::ElideRight, room.width());
    style()->drawItemText(&p, room, static_cast<int>(alignment()), palette(), isEnabled(),
                          lines.join(QLatin1Char('\n')), foregroundRole());
}

} // namespace downhill
