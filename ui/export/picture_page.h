// The charts of a picture, laid out on its page.
#pragma once

#include "ui/export/picture.h"

#include <QGraphicsScene>

#include <vector>

namespace downhill {

class Plot;

/// Laid out in design pixels, 96 to an inch; more of them where the paper is too small for the picture, which
/// is then drawn smaller as a whole, letters too.
class PicturePage {
public:
    enum class Letters { asUsual, plain }; ///< see Theme::plainLetters

    PicturePage(const Picture& picture, const PictureOptions& options, Letters letters = Letters::asUsual);

    QSizeF size() const { return size_; }
    QSizeF paper() const { return paper_; } ///< in pixels, 96 to an inch
    /// Takes the plot over and gives it its size, theme and heading; fill it afterwards. Below the last plot
    /// of a page stands the picture's caption.
    void place(Plot* plot, const QRectF& room, const QString& heading, bool withCaption);
    void paint(QPainter& painter, const QRectF& target);
    const std::vector<Plot*>& plots() const { return plots_; } ///< in the order that they were placed in

private:
    Theme theme_;
    QSizeF paper_, size_;
    QString caption_;
    QGraphicsScene scene_;
    std::vector<Plot*> plots_; ///< of the scene
};

} // namespace downhill
