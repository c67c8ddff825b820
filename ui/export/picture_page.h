// The charts of a picture, laid out on its page.
#pragma once

#include "ui/export/picture.h"

#include <QGraphicsScene>

#include <utility>
#include <vector>

namespace downhill {

class Plot;

/// Laid out in design pixels, as sizeOf() has them: 96 to an inch where the letters are of their usual size,
/// more where the paper is too small for the picture, which is then drawn smaller as a whole, letters too.
class PicturePage {
public:
    enum class Letters { asUsual, plain }; ///< see Theme::plainLetters

    PicturePage(const Picture& picture, const PictureOptions& options, Letters letters = Letters::asUsual);

    QSizeF size() const { return size_.design; }
    QSizeF paper() const { return size_.paper; }   ///< in pixels, 96 to an inch
    bool isBeside() const { return size_.beside; } ///< see Picture::Arrangement
    /// Room for two charts: one above the other, the upper one with that share of the height, or beside
    /// each other with their axes at the same height.
    std::pair<QRectF, QRectF> roomsForTwo(double upperShare) const;
    /// Takes the plot over and gives it its size, theme and heading; fill it afterwards. Below the last plot
    /// of a page stands the picture's caption.
    void place(Plot* plot, const QRectF& room, const QString& heading, bool withCaption);
    void paint(QPainter& painter, const QRectF& target);
    const std::vector<Plot*>& plots() const { return plots_; } ///< in the order that they were placed in

private:
    Theme theme_;
    PictureSize size_;
    QString caption_;
    bool transparent_;
    QGraphicsScene scene_;
    std::vector<Plot*> plots_; ///< of the scene
};

} // namespace downhill
