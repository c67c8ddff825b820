#include "ui/learn/section/paper.h"

#include "ui/files/file_dialog.h"
#include "ui/files/pdf.h"
#include "ui/files/save_batch.h"
#include "ui/plain/box.h"
#include "ui/text/translated_text.h"

#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace downhill {

std::optional<PageRange> chosenPages(int from, int to, std::size_t count) {
    const PageRange range{from > 0 ? static_cast<std::size_t>(from) - 1 : 0,
                          to > 0 ? std::min(static_cast<std::size_t>(to), count) : count};
    return range.first < range.end ? std::optional(range) : std::nullopt;
}

bool paintPages(QPagedPaintDevice& device, double dotsAnInch, const PaperPages& pages, PageRange range) {
    constexpr double pointsAnInch = 72;
    const QSizeF page = device.pageLayout().fullRect(QPageLayout::Point).size();
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(dotsAnInch / pointsAnInch, dotsAnInch / pointsAnInch);
    for (std::size_t number = range.first; number < range.end; ++number) {
        if (number > range.first && !device.newPage())
            return false;
        pages.paint(painter, page, number);
    }
    return painter.end();
}

QByteArray pdfOf(const PaperPages& pages, QPageSize::PageSizeId paper) {
    if (pages.count == 0)
        return {};
    const QPageLayout layout(QPageSize(paper), pages.orientation, QMarginsF(0, 0, 0, 0));
    return pdfBytes(pages.title, layout, [&](QPdfWriter& writer) {
        return paintPages(writer, writer.resolution(), pages, {0, pages.count});
    });
}

QString savePdf(const PaperPages& pages, const QString& path) {
    const QByteArray bytes = pdfOf(pages);
    if (bytes.isEmpty())
        return PaperText::tr("There is nothing to draw");
    return saveWhole(path, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

QString askAndSavePdf(QWidget* window, const QString& question, const QString& fileName,
                      const PaperPages& pages) {
    const QString path = askForFileToSave(window, {.title = question,
                                                   .suggested = fileName,
                                                   .filter = PaperText::tr("PDF (*.pdf)"),
                                                   .endings = {QStringLiteral("pdf")}});
    if (path.isEmpty())
        return {};
    if (const QString error = savePdf(pages, path); !error.isEmpty()) {
        warnPlainly(window, PaperText::tr("Nothing was saved"), error);
        return {};
    }
    return PaperText::tr("Saved %1").arg(QDir::toNativeSeparators(path));
}

void askAndPrint(QWidget* window, const PaperPages& pages) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.title);
    printer.setCreator(QStringLiteral("Downhill"));
    printer.setPageOrientation(pages.orientation);
    QPrintDialog dialog(&printer, window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, pages.count > 1);
    dialog.setMinMax(1, static_cast<int>(pages.count));
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    const auto range = chosenPages(printer.fromPage(), printer.toPage(), pages.count);
    if (!range || !paintPages(printer, printer.resolution(), pages, *range))
        warnPlainly(window, PaperText::tr("Nothing was printed"),
                    PaperText::tr("The printer does not take the pages"));
}

} // namespace downhill
