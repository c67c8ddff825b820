#include "ui/files/pdf_text.h"

#include <QByteArrayView>

namespace downhill {

QByteArray withPlainQuotes(QByteArray pdf) {
    // Lines of a font's table: `<first glyph> <last glyph> [<character> <character> …]`, four digits each.
    // Qt does not pack them.
    constexpr QByteArrayView begin = "beginbfrange", end = "endbfrange", glyphs = "<0000> <0000> ";
    constexpr struct { QByteArrayView letter, quote; } alike[] = {{"<02BC>", "<2019>"}, {"<02EE>", "<201D>"}};

    for (qsizetype from = pdf.indexOf(begin); from >= 0; from = pdf.indexOf(begin, from)) {
        const qsizetype to = pdf.indexOf(end, from);
        if (to < 0)
            break;
        for (const auto& [letter, quote] : alike)
            for (qsizetype at = pdf.indexOf(letter, from); at >= 0 && at < to;
                 at = pdf.indexOf(letter, at + 1))
                if (at - (pdf.lastIndexOf('\n', at) + 1) >= glyphs.size())
                    pdf.replace(at, quote.size(), quote);
        from = to;
    }
    return pdf;
}

} // namespace downhill
