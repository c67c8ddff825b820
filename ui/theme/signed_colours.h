// The colours of numbers that pull one way or the other.
#pragma once

#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"

#include <QColor>

#include <array>

namespace downhill {

/// Blue for −1, the card's own ground for 0, orange for 1, and evenly in between for the eye, whatever its
/// colour vision; both ends at least 3:1 from the ground.
class SignedColours {
public:
    explicit SignedColours(const Theme& theme);

    /// `part` is cut to −1 … 1; not a number: a grey that is none of the others.
    QRgb at(double part) const;

    /// For bars and words: what pulls up, and what pulls down.
    static QColor up(const Theme& theme) { return theme.current; }
    static QColor down(const Theme& theme) { return theme.accent; }

private:
    static constexpr int steps = 255; ///< either way, as many as a screen can tell apart
    std::array<QRgb, 2 * steps + 1> colours_;
    QRgb none_;
};

} // namespace downhill
