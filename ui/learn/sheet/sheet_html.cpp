#include "ui/learn/sheet/sheet_html.h"

#include "ui/verdict/verdict_look.h"

namespace downhill {

namespace {

QString element(const QString& name, const char* style, const QString& html, const char* more = "") {
    return QStringLiteral("<%1 class='%2'%3>%4</%1>")
        .arg(name, QLatin1String(style), QLatin1String(more), html);
}

class Html {
public:
    Html(const CheatSheet& sheet, const SheetLook& look) : sheet_(sheet), look_(look) {}

    QString all() const {
        const QString style = look_.theme.styleSheet(QStringLiteral(":/style/sheet.css"));
        QString body;
        if (look_.title)
            body = element(QStringLiteral("p"), "title", sheet_.title.toHtmlEscaped());
        const std::size_t end = sheet_.blocks.size();
        body += look_.split == 0 ? blocks(0, end)
                                 : table(cell("leftColumn", blocks(0, look_.split), " width='50%'") +
                                         cell("rightColumn", blocks(look_.split, end), " width='50%'"));
        return QStringLiteral("<html><head><style>%1</style></head><body>%2</body></html>").arg(style, body);
    }

private:
    static QString table(const QString& rows) {
        return QStringLiteral("<table width='100%' cellspacing='0' style='border-collapse: collapse'>") +
               rows + QStringLiteral("</table>");
    }
    static QString cell(const char* style, const QString& html, const char* more = "") {
        return element(QStringLiteral("td"), style, html, more);
    }
    static const char* alignment(bool ofNumbers) { return ofNumbers ? " align='right'" : ""; }

    QString blocks(std::size_t from, std::size_t to) const {
        QString html;
        for (std::size_t i = from; i < to; ++i) {
            const SheetBlock& block = sheet_.blocks[i];
            html += element(QStringLiteral("p"), "heading", block.heading.toHtmlEscaped());
            QString rows;
            for (const SheetRow& row : block.words)
                rows += QStringLiteral("<tr>") + wordsOf(row, block.standsOut ? "standsOut" : "words") +
                        QStringLiteral("</tr>");
            html += table(rows);
            if (!block.columns.empty())
                html += table(headOf(block) + rowsOf(block));
        }
        return html;
    }

    QString wordsOf(const SheetRow& row, const char* style) const {
        // Rich text does not hand a cell's size on to what is inside of it, nor that of a span.
        QString html = element(QStringLiteral("span"), style, textOf(row.cells[0]));
        if (!row.lead.isEmpty())
            html = element(QStringLiteral("b"), style, row.lead.toHtmlEscaped()) + u' ' + html;
        return cell(style, linked(row, html));
    }

    static QString headOf(const SheetBlock& block) {
        QString cells;
        for (const SheetColumn& column : block.columns)
            cells += cell("head", column.title.toHtmlEscaped(), alignment(column.ofNumbers));
        return QStringLiteral("<tr>") + cells + QStringLiteral("</tr>");
    }

    QString rowsOf(const SheetBlock& block) const {
        QString html;
        for (const SheetRow& row : block.table) {
            html += QStringLiteral("<tr>");
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                html +=
                    cell("row",
                         i == 0 ? linked(row, element(QStringLiteral("span"), "row", textOf(row.cells[0])))
                                : textOf(row.cells[i]),
                         alignment(block.columns[i].ofNumbers));
            html += QStringLiteral("</tr>");
        }
        return html;
    }

    /// What begins a row: its link says that it has a run; the view takes the whole row for it.
    QString linked(const SheetRow& row, const QString& html) const {
        return look_.links && row.run ? QStringLiteral("<a href='#'>▸ %1</a>").arg(html) : html;
    }

    QString textOf(const SheetCell& cell) const {
        const QString text = cell.text.toHtmlEscaped();
        return cell.verdict ? element(QStringLiteral("span"), lookOf(*cell.verdict, look_.theme).tone, text)
                            : text;
    }

    const CheatSheet& sheet_;
    const SheetLook& look_;
};

} // namespace

QString sheetHtml(const CheatSheet& sheet, const SheetLook& look) { return Html(sheet, look).all(); }

} // namespace downhill
