// Pictures that leave the program: the same charts as in the window, drawn afresh at any size. What file they
// become is said by picture_format.h, and which there are by export_row.h.
#pragma once

#include "ui/theme/theme.h"

#include <QImage>
#include <QSize>

#include <functional>

namespace downhill {

class PicturePage;

struct PictureOptions {
    static constexpr int smallest = 200, largest = 10'000; ///< of width and height
    static constexpr double lowestDpi = 24, highestDpi = 1200;

    QSize size{1200, 800}; ///< in pixels; smallest to largest each way
    /// Pixels an inch: more makes text and lines larger in pixels, the same on paper; where the charts would
    /// not have the room that they need, no larger than fits.
    double dpi = 96;
    Theme::Mode theme = Theme::Mode::light;
    bool logarithmic = false; ///< the loss curve's cost axis
};

/// What shall be drawn, whatever it is about.
struct Picture {
    QString caption;                          ///< one line that says what the charts show
    QSizeF least;                             ///< what the charts need, in design pixels, 96 to an inch
    std::function<void(PicturePage&)> layOut; ///< puts the charts on the page
};

/// A null image when there is no memory for its size.
QImage pictureImage(const Picture& picture, const PictureOptions& options);

} // namespace downhill
