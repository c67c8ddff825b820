#include "ui/learn/cards/flashcard_pages.h"

#include "ui/learn/cards/card_text.h"
#include "ui/text/translated_text.h"

#include <QPainter>

namespace downhill {

namespace {

constexpr double edge = PaperPages::edge, markGap = 5, markLength = 16;

void drawCutMarks(QPainter& painter, const QRectF& card) {
    for (const double x : {card.left(), card.right()})
        for (const double y : {card.top(), card.bottom()}) {
            const double across = x == card.left() ? -1 : 1, up = y == card.top() ? -1 : 1;
            painter.drawLine(QPointF(x + across * markGap, y),
                             QPointF(x + across * (markGap + markLength), y));
            painter.drawLine(QPointF(x, y + up * markGap), QPointF(x, y + up * (markGap + markLength)));
        }
}

void paintFlashcard(QPainter& painter, const QSizeF& page, const LearnContent& cards, std::size_t card,
                    bool cutMarks) {
    const LearnEntry& entry = cards.entries[card];
    Theme theme = Theme::light();
    theme.plainLetters = true;
    const QRectF room = QRectF(QPointF(), page).adjusted(edge, edge, -edge, -edge);
    painter.save();
    painter.setPen(QPen(theme.muted, 0.5));
    if (cutMarks)
        drawCutMarks(painter, room);

    const double margin = 26, small = 12;
    const QRectF inside = room.adjusted(margin, margin * 0.8, -margin, -margin * 0.8);
    painter.setFont(theme.font(small));
    painter.setPen(theme.muted);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, cards.title);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignTop,
                     FlashcardPagesText::tr("%1 of %2").arg(card + 1).arg(cards.entries.size()));

    const double fold = inside.top() + inside.height() * 0.4, gap = 2.2 * small;
    painter.setPen(QPen(theme.muted, 0.75, Qt::DashLine));
    painter.drawLine(QPointF(inside.left(), fold), QPointF(inside.right(), fold));

    painter.setPen(theme.text);
    const QRectF above(inside.left(), inside.top() + gap, inside.width(), fold - inside.top() - 1.5 * gap);
    const QRectF below(inside.left(), fold + gap * 0.7, inside.width(), inside.bottom() - fold - gap * 0.7);
    drawCardText(painter, above,
                 {.words = entry.question, .largest = 46, .smallest = 12, .weight = QFont::Bold}, theme);
    drawCardText(painter, below, {.words = entry.answer, .largest = 32, .smallest = 9}, theme);
    painter.restore();
}

} // namespace

PaperPages flashcardPages(const LearnContent& cards, bool cutMarks) {
    return {.title = cards.title,
            .orientation = QPageLayout::Landscape,
            .count = cards.entries.size(),
            .paint = [cards, cutMarks](QPainter& painter, const QSizeF& page, std::size_t card) {
                paintFlashcard(painter, page, cards, card, cutMarks);
            }};
}

} // namespace downhill
