#include "ui/learn/paper.h"

#include "ui/export/save_batch.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace downhill {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Paper", text); }

const QString creator = QStringLiteral("Downhill");

/// Paints the pages from `first` on, before `end`, turning over in between. Whether the device took them.
bool paintPages(QPagedPaintDevice& device, double dotsAnInch, const PaperPages& pages, std::size_t first,
                std::size_t end) {
    constexpr double pointsAnInch = 72;
    const QSizeF page = device.pageLayout().fullRect(QPageLayout::Point).size();
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(dotsAnInch / pointsAnInch, dotsAnInch / pointsAnInch);
    for (std::size_t number = first; number < end; ++number) {
        if (number > first && !device.newPage())
            return false;
        pages.paint(painter, page, number);
    }
    return painter.end();
}

} // namespace

QByteArray pdfOf(const PaperPages& pages, QPageSize::PageSizeId paper) {
    if (pages.count == 0)
        return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(pages.title);
    writer.setCreator(creator);
    writer.setPageLayout(QPageLayout(QPageSize(paper), pages.orientation, QMarginsF(0, 0, 0, 0)));
    const bool drawn = paintPages(writer, writer.resolution(), pages, 0, pages.count);
    return drawn ? buffer.data() : QByteArray();
}

QString savePdf(const PaperPages& pages, const QString& path) {
    const QByteArray bytes = pdfOf(pages);
    if (bytes.isEmpty())
        return tr("There is nothing to draw");
    return saveWhole(path, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

bool printPages(QPrinter& printer, const PaperPages& pages) {
    // Pages are counted from 1; 0 means all.
    const auto from = static_cast<std::size_t>(printer.fromPage()),
               to = static_cast<std::size_t>(printer.toPage());
    const std::size_t first = from > 0 ? from - 1 : 0;
    const std::size_t end = to > 0 ? std::min(to, pages.count) : pages.count;
    if (first >= end)
        return false;
    printer.setFullPage(true);
    return paintPages(printer, printer.resolution(), pages, first, end);
}

QString askAndSavePdf(QWidget* window, const QString& question, const QString& fileName,
                      const PaperPages& pages) {
    QString path = QFileDialog::getSaveFileName(window, question, fileName, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    if (const QString error = savePdf(pages, path); !error.isEmpty()) {
        QMessageBox::warning(window, tr("Nothing was saved"), error);
        return {};
    }
    return tr("Saved %1").arg(QDir::toNativeSeparators(path));
}

void askAndPrint(QWidget* window, const PaperPages& pages) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.title);
    printer.setCreator(creator);
    printer.setPageOrientation(pages.orientation);
    QPrintDialog dialog(&printer, window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, pages.count > 1);
    dialog.setMinMax(1, static_cast<int>(pages.count));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!printPages(printer, pages))
        QMessageBox::warning(window, tr("Nothing was printed"), tr("The printer does not take the pages"));
}

} // namespace downhill
