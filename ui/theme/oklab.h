// Colours by how the eye sees them.
#pragma once

#include <QColor>

namespace downhill {

/// A colour in Oklab, whose distances are those that the eye sees: B. Ottosson, A perceptual color space for
/// image processing, 2020.
struct Oklab {
    double lightness, a, b;

    static Oklab of(const QColor& colour);
    QColor colour() const; ///< cut to what a screen can show
    /// At `part` (0 to 1) of the straight way to `other`.
    Oklab towards(const Oklab& other, double part) const;
};

} // namespace downhill
