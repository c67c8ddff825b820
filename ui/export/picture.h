// Pictures that leave the program: the same charts as in the window, drawn afresh at any size. What file they
// become is said by picture_format.h, and which there are by export_row.h.
#pragma once

#include "ui/theme/theme.h"

#include <QImage>
#include <QSize>

#include <functional>
#include <vector>

namespace downhill {

class PicturePage;

struct PictureOptions {
    static constexpr int smallest = 200, largest = 10'000; ///< of width and height
    static constexpr double lowestDpi = 24, highestDpi = 1200;
    static constexpr double smallestText = 4, usualTextSize = 9, largestText = 200;

    QSize size{1200, 800}; ///< in pixels; smallest to largest each way
    /// Pixels an inch: more makes text and lines larger in pixels, the same on paper; where the charts would
    /// not have the room that they need, no larger than fits.
    double dpi = 96;
    Theme::Mode theme = Theme::Mode::light;
    bool logarithmic = false; ///< the loss curve's cost axis
    /// Of the smallest letters, in points; the others, lines and margins grow with them, as far as with dpi.
    double textSize = usualTextSize;
    bool transparent = false; ///< no ground below the charts
    bool caption = true;
    bool growsTall = false; ///< where the charts need more height, the page gets it rather than small letters
};

/// What shall be drawn, whatever it is about.
struct Picture {
    /// A way to put the charts on a page.
    struct Arrangement {
        QSizeF least;        ///< what they need, in design pixels, of which the smallest letters have 12
        bool beside = false; ///< one beside the other
    };
    QString caption;                          ///< one line that says what the charts show
    std::vector<Arrangement> arrangements;    ///< the first of those that leave the letters largest is taken
    std::function<void(PicturePage&)> layOut; ///< puts the charts on the page
};

/// Those of two charts: one above the other, or where there is not the height for that, beside each other.
const std::vector<Picture::Arrangement>& arrangementsOfTwo();

/// How large it becomes.
struct PictureSize {
    QSize pixels;
    QSizeF paper;  ///< in pixels, 96 to an inch
    QSizeF design; ///< in design pixels
    bool beside;   ///< see Picture::Arrangement
};
PictureSize sizeOf(const Picture& picture, const PictureOptions& options);

/// A null image when there is no memory for its size.
QImage pictureImage(const Picture& picture, const PictureOptions& options);

} // namespace downhill
