// Words on a card, as large as they fit: on the screen and on paper alike.
#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QPainter;
class QRectF;

namespace downhill {

struct CardText {
    QString words;                     ///< plain text
    double largest = 40, smallest = 9; ///< in the theme's design pixels
    QFont::Weight weight = QFont::Normal;
    int alignment = Qt::AlignCenter;
};

/// Draws them with the painter's pen in the largest size at which all words are whole and inside of `room`;
/// in the smallest one where none is, and then words too long for a line are broken.
void drawCardText(QPainter& painter, const QRectF& room, const CardText& text, const Theme& theme);

} // namespace downhill
