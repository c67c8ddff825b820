#include "ui/theme/signed_colours.h"

#include <algorithm>
#include <cmath>

namespace downhill {

SignedColours::SignedColours(const Theme& theme) : none_(theme.muted.rgb()) {
    const Oklab ground = Oklab::of(theme.card), low = Oklab::of(down(theme)), high = Oklab::of(up(theme));
    for (int i = -steps; i <= steps; ++i)
        colours_[static_cast<std::size_t>(i + steps)] =
            ground.towards(i < 0 ? low : high, std::abs(i) / static_cast<double>(steps)).colour().rgb();
}

QRgb SignedColours::at(double part) const {
    if (std::isnan(part))
        return none_;
    return colours_[static_cast<std::size_t>(std::lround(std::clamp(part, -1.0, 1.0) * steps) + steps)];
}

} // namespace downhill
