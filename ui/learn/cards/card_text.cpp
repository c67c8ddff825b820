#include "ui/learn/cards/card_text.h"

#include <QPainter>

namespace downhill {

namespace {

/// `room` made as narrow as it goes with the same height: then no line holds a word alone.
QRectF balanced(QPainter& painter, const QRectF& room, int flags, const QString& words) {
    const double height = painter.boundingRect(room, flags, words).height();
    QRectF best = room;
    for (double width = room.width(); width > room.width() / 2; width -= room.width() / 50) {
        QRectF narrower(room);
        narrower.setWidth(width);
        narrower.moveCenter(room.center());
        const QRectF needed = painter.boundingRect(narrower, flags, words);
        if (needed.height() > height || needed.width() > width)
            break;
        best = narrower;
    }
    return best;
}

} // namespace

void drawCardText(QPainter& painter, const QRectF& room, const CardText& text, const Theme& theme) {
    const int flags = text.alignment | Qt::TextWordWrap;
    const auto fits = [&](double size) {
        painter.setFont(theme.font(size, text.weight));
        // Words wider than the room stick out of it, whatever the wrapping.
        const QRectF needed = painter.boundingRect(room, flags, text.words);
        return needed.width() <= room.width() && needed.height() <= room.height();
    };
    double size = text.largest;
    while (size > text.smallest && !fits(size))
        size -= 1;
    if (fits(std::max(size, text.smallest)))
        painter.drawText(balanced(painter, room, flags, text.words), flags, text.words);
    else
        painter.drawText(room, text.alignment | Qt::TextWrapAnywhere, text.words);
}

} // namespace downhill
