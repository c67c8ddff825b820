#include "core/digits/drawn_digit.h"

#include "core/digits/paper.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace downhill {
namespace {

constexpr int side = DigitImages::side;
constexpr double halfBox = 10, middle = (side - 1) / 2.0;

bool isSomewhere(Point point) { return std::isfinite(point.x) && std::isfinite(point.y); }

/// From any unit onto paper, with the box in the middle. No sum or product overflows, however far off points
/// are.
class Fit {
public:
    Fit(std::span<const Stroke> strokes, double penRadius) {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        double left = infinity, right = -infinity, top = infinity, bottom = -infinity;
        for (const Stroke& stroke : strokes)
            for (const Point& point : stroke)
                if (isSomewhere(point)) {
                    left = std::min(left, point.x);
                    right = std::max(right, point.x);
                    top = std::min(top, point.y);
                    bottom = std::max(bottom, point.y);
                }
        if (left > right)
            return;
        centre_ = {left / 2 + right / 2, top / 2 + bottom / 2};
        const double half = std::max(right / 2 - left / 2, bottom / 2 - top / 2); // of the larger side
        const double pen = std::isfinite(penRadius) ? std::max(penRadius, 0.0) : 0.0;
        unit_ = std::max(half, pen);
        // pen : half = radius : (halfBox − radius)
        radius_ = std::clamp(pen > 0 ? halfBox / (1 + half / pen) : 0.0, finestPen, broadestPen);
    }

    Point operator()(Point point) const { return {place(point.x - centre_.x), place(point.y - centre_.y)}; }
    double radius() const noexcept { return radius_; }

private:
    double place(double offset) const {
        // no farther than the box, whatever the rounding of the tiniest numbers made of it
        const double part = unit_ > 0 ? std::clamp(offset / unit_, -1.0, 1.0) : 0.0;
        return middle + (halfBox - radius_) * part;
    }

    Point centre_{};
    double unit_ = 0; ///< becomes halfBox − radius
    double radius_ = finestPen;
};

Paper draw(std::span<const Stroke> strokes, const Fit& fit) {
    Paper paper;
    for (const Stroke& stroke : strokes) {
        bool begun = false;
        Point last{};
        for (const Point& point : stroke) {
            if (!isSomewhere(point))
                continue;
            const Point next = fit(point);
            paper.draw(begun ? last : next, next, fit.radius());
            last = next;
            begun = true;
        }
    }
    return paper;
}

/// Of the grey along one direction, where `grey` has the sum for each pixel there: how far to go for the
/// centre of mass to be in the middle.
int shiftToMiddle(const std::array<double, DigitImages::side>& grey) {
    double mass = 0, moment = 0;
    int first = side, last = -1;
    for (int i = 0; i < side; ++i) {
        const double g = grey[static_cast<std::size_t>(i)];
        mass += g;
        moment += g * i;
        if (g > 0) {
            first = std::min(first, i);
            last = i;
        }
    }
    if (last < 0)
        return 0;
    const auto wanted = static_cast<int>(std::lround(middle - moment / mass));
    return std::clamp(wanted, -first, side - 1 - last);
}

std::size_t pixelAt(int x, int y) { return static_cast<std::size_t>(y * side + x); }

DigitPixels placed(const DigitPixels& pixels) {
    std::array<double, DigitImages::side> columns{}, rows{};
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        columns[i % DigitImages::side] += pixels[i];
        rows[i / DigitImages::side] += pixels[i];
    }
    const int right = shiftToMiddle(columns), down = shiftToMiddle(rows);
    DigitPixels moved{};
    for (int y = std::max(0, down); y < side + std::min(0, down); ++y)
        for (int x = std::max(0, right); x < side + std::min(0, right); ++x)
            moved[pixelAt(x, y)] = pixels[pixelAt(x - right, y - down)];
    return moved;
}

} // namespace

DigitPixels drawnDigit(std::span<const Stroke> strokes, double penRadius) {
    const Paper paper = draw(strokes, Fit(strokes, penRadius));
    DigitPixels pixels{};
    std::ranges::transform(paper.ink(), pixels.begin(),
                           [](double ink) { return static_cast<std::uint8_t>(255 * ink + 0.5); });
    return placed(pixels);
}

} // namespace downhill
