#include "ui/export/picture.h"

#include "ui/export/picture_page.h"

#include <QPainter>

#include <algorithm>

namespace downhill {

const std::vector<Picture::Arrangement>& arrangementsOfTwo() {
    static const std::vector<Picture::Arrangement> arrangements{
        {.least = {480, 560}}, {.least = {828, 400}, .beside = true}, {.least = {414, 640}}};
    return arrangements;
}

PictureSize sizeOf(const Picture& picture, const PictureOptions& options) {
    const QSizeF paper = QSizeF(options.size) * (96 / options.dpi);
    const QSizeF design = paper * (PictureOptions::usualTextSize / options.textSize);
    const auto lack = [&](const Picture::Arrangement& one) {
        return std::max({1.0, one.least.width() / design.width(),
                         options.growsTall ? 0.0 : one.least.height() / design.height()});
    };
    const Picture::Arrangement& chosen = *std::ranges::min_element(picture.arrangements, {}, lack);
    PictureSize size{options.size, paper, design * lack(chosen), chosen.beside};
    if (const double needed = chosen.least.height() / size.design.height(); options.growsTall && needed > 1) {
        size.pixels.setHeight(qRound(options.size.height() * needed));
        size.paper.setHeight(paper.height() * needed);
        size.design.setHeight(chosen.least.height());
    }
    return size;
}

QImage pictureImage(const Picture& picture, const PictureOptions& options) {
    const QSize size = sizeOf(picture, options).pixels;
    QImage image(size, options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    if (options.transparent)
        image.fill(Qt::transparent);
    image.setDotsPerMeterX(qRound(options.dpi / 0.0254));
    image.setDotsPerMeterY(qRound(options.dpi / 0.0254));
    PicturePage page(picture, options);
    QPainter painter(&image);
    page.paint(painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

} // namespace downhill
