// The charts of a picture, laid out on its page.
#pragma once

#include "ui/export/picture.h"

#include <QGraphicsScene>

namespace downhill {

class Plot;

/// Laid out in design pixels, 96 to an inch.
class PicturePage {
public:
    enum class Letters { asUsual, plain }; ///< see Theme::plainLetters

    PicturePage(const Picture& picture, const PictureOptions& options, Letters letters = Letters::asUsual);

    QSizeF size() const { return size_; }
    /// Takes the plot over and gives it its size, theme and heading; fill it afterwards. Below the last plot
    /// of a page stands the picture's caption.
    void place(Plot* plot, const QRectF& room, const QString& heading, bool withCaption);
    void paint(QPainter& painter, const QRectF& target);

private:
    Theme theme_;
    QSizeF size_;
    QString caption_;
    QGraphicsScene scene_;
};

} // namespace downhill
