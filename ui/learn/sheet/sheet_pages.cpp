#include "ui/learn/sheet/sheet_pages.h"

#include "ui/learn/sheet/sheet_html.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <utility>

namespace downhill {

namespace {

Theme onPaper(double scale) {
    Theme theme = Theme::light(scale);
    theme.plainLetters = true;
    theme.text = theme.muted = theme.accent = theme.border = Qt::black;
    for (Theme::Tone* tone : {&theme.good, &theme.caution, &theme.bad, &theme.neutral})
        tone->ink = Qt::black;
    theme.grid = QColor(0xb0b0b0);
    return theme;
}

void paintSheet(QPainter& painter, const QSizeF& page, const CheatSheet& sheet) {
    // Laid out much larger than it is drawn: then sizes and places in whole pixels are fine enough.
    constexpr double fine = 20, largest = 1.1, shrink = 0.98, smallest = 0.3;
    const QSizeF room = (page - QSizeF(2 * PaperPages::edge, 2 * PaperPages::edge)) * fine;
    QTextDocument document;
    document.setDocumentMargin(0);
    for (double scale = largest; scale > smallest; scale *= shrink) {
        const Theme theme = onPaper(scale * fine);
        document.setDefaultFont(theme.font(13.5));
        fillDocument(document, sheetHtml(sheet, {.theme = theme, .title = true}));
        document.setTextWidth(room.width());
        if (document.size().height() <= room.height() && document.size().width() <= room.width())
            break;
    }
    painter.save();
    painter.translate(PaperPages::edge, PaperPages::edge);
    painter.scale(1 / fine, 1 / fine);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // whatever the desktop's
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

PaperPages sheetPages(const CheatSheet& sheet) {
    return {.title = sheet.title, .paint = [sheet](QPainter& painter, const QSizeF& page, std::size_t) {
                paintSheet(painter, page, sheet);
            }};
}

} // namespace downhill
