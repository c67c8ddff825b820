// How a colour is seen: by the formulas of the standards, apart from the ones that colours are made by.
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace downhill {

/// Relative luminance, 0 to 1: WCAG 2.1.
inline double luminance(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// (L₁ + 0.05) / (L₂ + 0.05) of relative luminances, 1 to 21: WCAG 2.1.
inline double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// Lightness L*, 0 to 100: CIE 1976.
inline double lightness(const QColor& colour) {
    const double y = luminance(colour);
    return y > 216.0 / 24389 ? 116 * std::cbrt(y) - 16 : y * 24389 / 27;
}

} // namespace downhill
