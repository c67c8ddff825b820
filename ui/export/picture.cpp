#include "ui/export/picture.h"

#include "ui/export/picture_page.h"

#include <QPainter>

namespace downhill {

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

} // namespace downhill
