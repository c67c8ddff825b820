#include "ui/charts/plot/pinned_line.h"

#include "ui/theme/theme.h"

#include <array>

namespace downhill {

QPen pinnedPen(int look, const Theme& theme, bool faint) {
    // In the order in which they are given out: neighbours differ most.
    constexpr std::array<QRgb, mostPins> onLight = {0x9a6a00, 0xb0367f, 0x00795a, 0x5b3fa0,
                                                    0x8c4a2f, 0x00788c, 0x6b7400, 0x59636f};
    constexpr std::array<QRgb, mostPins> onDark = {0xf0c545, 0xf29ac6, 0x5fd3a6, 0xb7a3f0,
                                                   0xe3a27f, 0x6fd3e0, 0xc6cf5a, 0xb8c0cb};
    static const std::array<QList<qreal>, mostPins> dashes = {
        QList<qreal>{6, 3},     {1.5, 2.5}, {8, 3, 1.5, 3}, {3, 2},
        {8, 3, 1.5, 2, 1.5, 3}, {12, 4},    {4, 2, 1.5, 2}, {1.5, 4}};
    const auto index = static_cast<std::size_t>(look % mostPins);
    QColor colour(theme.mode == Theme::Mode::dark ? onDark[index] : onLight[index]);
    if (faint)
        colour.setAlphaF(0.45F);
    QPen pen(colour, theme.dp(faint ? 1.2 : 2));
    pen.setDashPattern(dashes[index]);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace downhill
