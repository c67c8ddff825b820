#include "ui/theme/colour_map.h"

#include <algorithm>

namespace downhill {

namespace {

struct Ends {
    QRgb lowest, highest;
};

constexpr Ends endsOf(Theme::Mode mode) {
    switch (mode) {
    case Theme::Mode::light:
        return {0xa0cde5, 0xf3f9fd};
    case Theme::Mode::dark:
        return {0x2c5a78, 0x1d2229};
    case Theme::Mode::projector:
        return {0x9fcbe8, 0xffffff};
    }
    return {};
}

} // namespace

ColourMap::ColourMap(Theme::Mode mode)
    : low_(Oklab::of(QColor(endsOf(mode).lowest))), high_(Oklab::of(QColor(endsOf(mode).highest))) {}

QColor ColourMap::at(double position) const {
    return low_.towards(high_, std::clamp(position, 0.0, 1.0)).colour();
}

} // namespace downhill
