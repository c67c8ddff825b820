#include "ui/learn/flashcard_pages.h"

#include "ui/learn/card_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>
#include <functional>

namespace downhill {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("FlashcardPages", text); }

constexpr double edge = 34, // points that stay white
    markGap = 5, markLength = 16, pointsAnInch = 72;

void drawCutMarks(QPainter& painter, const QRectF& card) {
    for (const double x : {card.left(), card.right()})
        for (const double y : {card.top(), card.bottom()}) {
            const double across = x == card.left() ? -1 : 1, up = y == card.top() ? -1 : 1;
            painter.drawLine(QPointF(x + across * markGap, y),
                             QPointF(x + across * (markGap + markLength), y));
            painter.drawLine(QPointF(x, y + up * markGap), QPointF(x, y + up * (markGap + markLength)));
        }
}

/// Paints the pages from `first` on, before `end`, turning over in between. Whether the device took them.
bool paintPages(QPagedPaintDevice& device, double dotsAnInch, std::size_t first, std::size_t end,
                const std::function<void(QPainter&, std::size_t)>& paint) {
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(dotsAnInch / pointsAnInch, dotsAnInch / pointsAnInch);
    for (std::size_t page = first; page < end; ++page) {
        if (page > first && !device.newPage())
            return false;
        paint(painter, page);
    }
    return painter.end();
}

} // namespace

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
                     tr("%1 of %2").arg(card + 1).arg(cards.entries.size()));

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

QByteArray flashcardsPdf(const LearnContent& cards, const FlashcardPageOptions& options) {
    if (cards.entries.empty())
        return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(cards.title);
    writer.setCreator(QStringLiteral("Downhill"));
    writer.setPageLayout(
        QPageLayout(QPageSize(options.paper), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
    const QSizeF page = writer.pageLayout().fullRect(QPageLayout::Point).size();
    const bool drawn = paintPages(writer, writer.resolution(), 0, cards.entries.size(),
                                  [&](QPainter& painter, std::size_t card) {
                                      paintFlashcard(painter, page, cards, card, options.cutMarks);
                                  });
    return drawn ? buffer.data() : QByteArray();
}

bool printFlashcards(QPrinter& printer, const LearnContent& cards, bool cutMarks) {
    const std::size_t all = cards.entries.size();
    // Pages are counted from 1; 0 means all.
    const auto from = static_cast<std::size_t>(printer.fromPage()),
               to = static_cast<std::size_t>(printer.toPage());
    const std::size_t first = from > 0 ? from - 1 : 0;
    const std::size_t end = to > 0 ? std::min(to, all) : all;
    if (first >= end)
        return false;
    printer.setFullPage(true);
    const QSizeF page = printer.pageLayout().fullRect(QPageLayout::Point).size();
    return paintPages(printer, printer.resolution(), first, end, [&](QPainter& painter, std::size_t card) {
        paintFlashcard(painter, page, cards, card, cutMarks);
    });
}

} // namespace downhill
