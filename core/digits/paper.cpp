#include "core/digits/paper.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

constexpr double edge = 0.5; ///< half the width of the blurred edge of a line

/// The pixels whose middle may be within `reach` of `a` … `b`.
std::pair<int, int> pixelsAround(double a, double b, double reach) {
    constexpr double last = DigitImages::side - 1;
    const auto pixel = [&](double x) { return static_cast<int>(std::clamp(x, 0.0, last)); };
    return {pixel(std::ceil(std::min(a, b) - reach)), pixel(std::floor(std::max(a, b) + reach))};
}

} // namespace

void Paper::draw(Point from, Point to, double radius) {
    const double reach = radius + edge;
    const auto [left, right] = pixelsAround(from.x, to.x, reach);
    const auto [top, bottom] = pixelsAround(from.y, to.y, reach);
    const double dx = to.x - from.x, dy = to.y - from.y;
    const double inverseSquare = 1 / std::max(dx * dx + dy * dy, 1e-12);
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x) {
            const double px = x - from.x, py = y - from.y;
            const double along =
                std::clamp((px * dx + py * dy) * inverseSquare, 0.0, 1.0); // 0 is `from`, 1 is `to`
            const double ex = px - along * dx, ey = py - along * dy;
            const double distanceSquare = ex * ex + ey * ey;
            if (distanceSquare >= reach * reach)
                continue;
            const double distance = std::sqrt(distanceSquare);
            double& ink = ink_[static_cast<std::size_t>(y) * DigitImages::side + static_cast<std::size_t>(x)];
            ink = std::max(ink, std::clamp((reach - distance) / (2 * edge), 0.0, 1.0));
        }
}

} // namespace downhill
