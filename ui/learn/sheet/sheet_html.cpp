#include "ui/learn/sheet/sheet_html.h"

#include "ui/verdict/verdict_look.h"

namespace downhill {

namespace {

class SheetWriter {
public:
    SheetWriter(const CheatSheet& sheet, const SheetLook& look) : sheet_(sheet), look_(look) {}

    Html all() const {
        Html body;
        if (look_.title)
            body = Html("<p class='title'>%1</p>", sheet_.title);
        const std::size_t end = sheet_.blocks.size();
        body +=
            look_.split == 0
                ? blocks(0, end)
                : table(Html(
                      "<td class='leftColumn' width='50%'>%1</td><td class='rightColumn' width='50%'>%2</td>",
                      blocks(0, look_.split), blocks(look_.split, end)));
        return Html("<html><head><style>%1</style></head><body>%2</body></html>",
                    look_.theme.styleSheet(QStringLiteral(":/style/sheet.css")), body);
    }

private:
    static Html table(const Html& rows) {
        return Html("<table width='100%' cellspacing='0' style='border-collapse: collapse'>%1</table>", rows);
    }
    static Html cell(const char* style, const Html& html, bool ofNumbers = false) {
        return Html("<td class=\"%1\"%2>%3</td>", QString::fromLatin1(style),
                    ofNumbers ? Html(" align='right'") : Html(), html);
    }
    static Html span(const char* style, const Html& html) {
        return Html("<span class=\"%1\">%2</span>", QString::fromLatin1(style), html);
    }

    Html blocks(std::size_t from, std::size_t to) const {
        Html html;
        for (std::size_t i = from; i < to; ++i) {
            const SheetBlock& block = sheet_.blocks[i];
            html += Html("<p class='heading'>%1</p>", block.heading);
            Html rows;
            for (const SheetRow& row : block.words)
                rows += Html("<tr>%1</tr>", wordsOf(row, block.standsOut ? "standsOut" : "words"));
            html += table(rows);
            if (!block.columns.empty())
                html += table(headOf(block) + rowsOf(block));
        }
        return html;
    }

    Html wordsOf(const SheetRow& row, const char* style) const {
        // Rich text does not hand a cell's size on to what is inside of it, nor that of a span.
        Html html = span(style, textOf(row.cells[0]));
        if (!row.lead.isEmpty())
            html = Html("<b class=\"%1\">%2</b> %3", QString::fromLatin1(style), row.lead, html);
        return cell(style, linked(row, html));
    }

    static Html headOf(const SheetBlock& block) {
        Html cells;
        for (const SheetColumn& column : block.columns)
            cells += cell("head", Html("%1", column.title), column.ofNumbers);
        return Html("<tr>%1</tr>", cells);
    }

    Html rowsOf(const SheetBlock& block) const {
        Html html;
        for (const SheetRow& row : block.table) {
            Html cells;
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                cells += cell("row",
                              i == 0 ? linked(row, span("row", textOf(row.cells[0]))) : textOf(row.cells[i]),
                              block.columns[i].ofNumbers);
            html += Html("<tr>%1</tr>", cells);
        }
        return html;
    }

    /// What begins a row: its link says that it has a run; the view takes the whole row for it.
    Html linked(const SheetRow& row, const Html& html) const {
        return look_.links && row.run ? Html("<a href='#'>▸ %1</a>", html) : html;
    }

    Html textOf(const SheetCell& cell) const {
        const Html text("%1", cell.text);
        return cell.verdict ? span(lookOf(*cell.verdict, look_.theme).tone, text) : text;
    }

    const CheatSheet& sheet_;
    const SheetLook& look_;
};

} // namespace

Html sheetHtml(const CheatSheet& sheet, const SheetLook& look) { return SheetWriter(sheet, look).all(); }

} // namespace downhill
