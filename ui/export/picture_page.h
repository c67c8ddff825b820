// The charts of a picture, laid out on its page.
#pragma once

#include "ui/export/picture.h"

#include <QGraphicsScene>

namespace downhill {

class Plot;

/// Laid out in design pixels, 96 to an inch.
class PicturePage {
public:
    PicturePage(const PictureContent& content, PictureKind kind, const PictureOptions& options,
                PictureFormat format = PictureFormat::png);

    QSizeF size() const { return size_; }
    void paint(QPainter& painter, const QRectF& target);

private:
    void place(Plot* plot, const QRectF& room, const QString& heading, const QString& caption);
    void addCost(const PictureContent& content, const QString& caption, const QRectF& room);
    void addCostCurve(const PictureContent& content, const QString& caption, const QRectF& room);
    void addCostMap(const PictureContent& content, const QString& caption, const QRectF& room);
    void addLossCurve(const PictureContent& content, bool logarithmic, const QString& caption,
                      const QRectF& room);
    void addRateCurve(const PictureContent& content, const QString& caption, const QRectF& room);

    Theme theme_;
    QSizeF size_;
    QGraphicsScene scene_;
};

} // namespace downhill
