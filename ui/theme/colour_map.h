// The colours of a cost map.
#pragma once

#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"

#include <QColor>

namespace downhill {

/// One hue from the lowest cost (0) to the highest (1): the deeper, the more colour. Equal distances look
/// equally different, to every kind of colour vision: lightness changes evenly and only in one direction. In
/// a light theme a valley is darker than the heights, in a dark one brighter; a path in the theme's colours
/// stays at least 3:1 apart from every one of them, for a projector 4.5:1.
class ColourMap {
public:
    explicit ColourMap(Theme::Mode mode);

    QColor at(double position) const; ///< position is cut to 0 … 1

private:
    Oklab low_, high_;
};

} // namespace downhill
