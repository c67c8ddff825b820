#include "ui/export/picture.h"

#include "ui/export/picture_page.h"
#include "ui/files/pdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace downhill {

namespace {

QByteArray svg(PicturePage& page, const QString& caption) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF(QPointF(), page.size()));
    generator.setTitle(QStringLiteral("Downhill"));
    generator.setDescription(caption);
    QPainter painter(&generator);
    page.paint(painter, QRectF(QPointF(), page.size()));
    painter.end();
    return buffer.data();
}

QByteArray pdf(PicturePage& page, const QString& caption) {
    const QPageSize paper(page.size() * (72.0 / 96.0), QPageSize::Point, {}, QPageSize::ExactMatch);
    const QPageLayout layout(paper, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
    return pdfBytes(caption, layout, [&](QPdfWriter& writer) {
        QPainter painter(&writer);
        page.paint(painter, QRectF(0, 0, writer.width(), writer.height()));
        return painter.end();
    });
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString& fileName) {
    const QString ending = fileName.section(QLatin1Char('.'), -1).toLower();
    if (!fileName.contains(QLatin1Char('.')))
        return std::nullopt;
    if (ending == QLatin1String("png"))
        return PictureFormat::png;
    if (ending == QLatin1String("svg"))
        return PictureFormat::svg;
    if (ending == QLatin1String("pdf"))
        return PictureFormat::pdf;
    return std::nullopt;
}

QImage pictureImage(const Picture& picture, const PictureOptions& options) {
    QImage image(options.size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDotsPerMeterX(qRound(options.dpi / 0.0254));
    image.setDotsPerMeterY(qRound(options.dpi / 0.0254));
    PicturePage page(picture, options);
    QPainter painter(&image);
    page.paint(painter, QRectF(QPointF(), QSizeF(options.size)));
    return image;
}

QByteArray pictureBytes(const Picture& picture, const PictureOptions& options, PictureFormat format) {
    if (format == PictureFormat::png) {
        const QImage image = pictureImage(picture, options);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return !image.isNull() && image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
    }
    PicturePage page(picture, options, format);
    return format == PictureFormat::svg ? svg(page, picture.caption) : pdf(page, picture.caption);
}

} // namespace downhill
