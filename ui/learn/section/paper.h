// What the Learn page puts on paper: the same pages for a printer and for a PDF.
#pragma once

#include <QByteArray>
#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include <cstddef>
#include <functional>
#include <optional>

class QPagedPaintDevice;
class QPainter;
class QSizeF;
class QWidget;

namespace downhill {

struct PaperPages {
    static constexpr double edge = 34; ///< points (12 mm) that stay white: printers don't reach everywhere

    QString title;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::size_t count = 1;
    /// One page, counted from 0. The painter's unit is the point, `page` the size of the paper in points as
    /// it lies.
    std::function<void(QPainter& painter, const QSizeF& page, std::size_t number)> paint;
};

/// As a PDF whose text can be searched; needs a QGuiApplication, but no display. Empty where there is no
/// page.
QByteArray pdfOf(const PaperPages& pages, QPageSize::PageSizeId paper = QPageSize::A4);

/// That as a file, written whole or not at all. An empty text, or what went wrong.
QString savePdf(const PaperPages& pages, const QString& path);

/// Pages counted from 0: from `first` on, before `end`, which is above it.
struct PageRange {
    std::size_t first, end;
    bool operator==(const PageRange&) const = default;
};
/// What a print dialog's choice means, whose pages are counted from 1 and where 0 stands for all. None where
/// there is no such page.
std::optional<PageRange> chosenPages(int from, int to, std::size_t count);

/// Turns over in between. False: the device could not begin, or could not go on.
bool paintPages(QPagedPaintDevice& device, double dotsAnInch, const PaperPages& pages, PageRange range);

// With the system's dialogs, and what went wrong in a message. `window` is what they belong to.

/// Where it was saved, in words for the status line; empty where it was not.
QString askAndSavePdf(QWidget* window, const QString& question, const QString& fileName,
                      const PaperPages& pages);
void askAndPrint(QWidget* window, const PaperPages& pages);

} // namespace downhill
