#include "ui/export/picture_format.h"

#include "ui/export/picture_page.h"
#include "ui/export/svg_text.h"
#include "ui/files/pdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace downhill {

namespace {

QByteArray pngBytes(const Picture& picture, const PictureOptions& options) {
    const QImage image = pictureImage(picture, options);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return !image.isNull() && image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QByteArray svgBytes(const Picture& picture, const PictureOptions& options) {
    PicturePage page(picture, options);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(page.paper().toSize());
    generator.setViewBox(QRectF(QPointF(), page.size()));
    generator.setTitle(QStringLiteral("Downhill"));
    generator.setDescription(picture.caption);
    QPainter painter(&generator);
    page.paint(painter, QRectF(QPointF(), page.size()));
    painter.end();
    return withFamilies(buffer.data());
}

QByteArray pdfBytesOf(const Picture& picture, const PictureOptions& options) {
    PicturePage page(picture, options, PicturePage::Letters::plain);
    const QPageSize paper(page.paper() * (72.0 / 96.0), QPageSize::Point, {}, QPageSize::ExactMatch);
    const QPageLayout layout(paper, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
    return pdfBytes(picture.caption, layout, [&](QPdfWriter& writer) {
        QPainter painter(&writer);
        page.paint(painter, QRectF(0, 0, writer.width(), writer.height()));
        return painter.end();
    });
}

constexpr PictureFormat formats[] = {
    {.ending = "png",
     .title = QT_TRANSLATE_NOOP("Export", "PNG, for slides"),
     .mimeType = "image/png",
     .hasPixels = true,
     .bytes = pngBytes},
    {.ending = "svg",
     .title = QT_TRANSLATE_NOOP("Export", "SVG, scales without loss"),
     .mimeType = "image/svg+xml",
     .hasPixels = false,
     .bytes = svgBytes},
    {.ending = "pdf",
     .title = QT_TRANSLATE_NOOP("Export", "PDF, for print"),
     .mimeType = "application/pdf",
     .hasPixels = false,
     .bytes = pdfBytesOf},
};

} // namespace

std::span<const PictureFormat> PictureFormat::all() { return formats; }

QStringList PictureFormat::endings() {
    QStringList endings;
    for (const PictureFormat& format : formats)
        endings += QLatin1String(format.ending);
    return endings;
}

const PictureFormat* PictureFormat::of(const QString& fileName) {
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : fileName.sliced(dot + 1);
    const auto* const format = std::ranges::find_if(formats, [&](const PictureFormat& f) {
        return ending.compare(QLatin1String(f.ending), Qt::CaseInsensitive) == 0;
    });
    return format == std::end(formats) ? nullptr : format;
}

} // namespace downhill
