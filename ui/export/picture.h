// Pictures that leave the program: the same charts as in the window, drawn afresh at any size.
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <functional>
#include <optional>

namespace downhill {

class PicturePage;

enum class PictureKind { lossCurve, costCurve, both, rateCurve };
enum class PictureFormat { png, svg, pdf };

struct PictureOptions {
    static constexpr int smallest = 200, largest = 10'000; ///< of width and height
    static constexpr double lowestDpi = 24, highestDpi = 1200;

    QSize size{1200, 800}; ///< in pixels; smallest to largest each way
    double dpi = 96;       ///< pixels an inch: more makes text and lines larger in pixels, the same on paper
    Theme::Mode theme = Theme::Mode::light;
    bool logarithmic = false; ///< the loss curve's cost axis
};

/// What shall be drawn, whatever it is about.
struct Picture {
    QString caption;                          ///< one line that says what the charts show
    std::function<void(PicturePage&)> layOut; ///< puts the charts on the page
};

/// The format that a file's ending names; none for other endings.
std::optional<PictureFormat> pictureFormatOf(const QString& fileName);

/// A null image when there is no memory for its size.
QImage pictureImage(const Picture& picture, const PictureOptions& options);

/// The picture as a file's bytes. Empty when it could not be drawn (no memory for its size).
QByteArray pictureBytes(const Picture& picture, const PictureOptions& options, PictureFormat format);

} // namespace downhill
