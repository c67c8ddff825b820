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
    style()->drawItemText(&p, room, static_cast<int>(alignment()) | Qt::TextSingleLine, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}

} // namespace downhill
