#include "ui/theme/colour_map.h"

#include <algorithm>

namespace downhill {

ColourMap::ColourMap(Theme::Mode mode)
    : low_(Oklab::of(mode == Theme::Mode::light ? QColor(0xa0cde5) : QColor(0x2c5a78))),
      high_(Oklab::of(mode == Theme::Mode::light ? QColor(0xf3f9fd) : QColor(0x1d2229))) {}

QColor ColourMap::at(double position) const {
    return low_.towards(high_, std::clamp(position, 0.0, 1.0)).colour();
}

} // namespace downhill
