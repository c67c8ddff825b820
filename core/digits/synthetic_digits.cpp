#include "core/digits/synthetic_digits.h"

#include "core/digits/paper.h"
#include "core/maths/random.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

/// From the box of a hand shape onto paper.
class Placement {
public:
    explicit Placement(Random& random) {
        // half of the angle's tangent: turns without sines, which do not round alike everywhere
        const double t = std::clamp(0.05 * random.bell(), -0.15, 0.15); // ±6°, at most 17°
        cosine_ = (1 - t * t) / (1 + t * t);
        sine_ = 2 * t / (1 + t * t);
        slant_ = std::clamp(0.10 + 0.12 * random.bell(), -0.35, 0.55);
        height_ = random.between(17, 20);
        width_ = height_ * random.between(0.65, 0.88);
        constexpr double centre = (DigitImages::side - 1) / 2.0;
        // far enough off that no pixel alone gives a digit away, as it would to a linear classifier
        x_ = centre + std::clamp(1.8 * random.bell(), -4.0, 4.0);
        y_ = centre + std::clamp(1.5 * random.bell(), -3.5, 3.5);
    }

    Point operator()(Point point) const {
        const double y = point.y - 0.5, x = point.x - 0.5 - slant_ * y;
        const double across = width_ * x, down = height_ * y;
        return {x_ + cosine_ * across - sine_ * down, y_ + sine_ * across + cosine_ * down};
    }

private:
    double cosine_, sine_, slant_, height_, width_, x_, y_;
};

/// Every point of every stroke a little off, and every stroke as a whole.
HandShape wobble(HandShape shape, Random& random) {
    const double sloppiness = random.between(0.01, 0.025);
    for (Stroke& stroke : shape) {
        const double dx = 0.6 * sloppiness * random.bell(), dy = 0.6 * sloppiness * random.bell();
        for (Point& point : stroke) {
            point.x += dx + sloppiness * random.bell();
            point.y += dy + sloppiness * random.bell();
        }
    }
    return shape;
}

void write(const HandShape& shape, Paper& paper, Random& random) {
    const Placement place(random);
    const double broad = random.between(finestPen, broadestPen);
    for (const Stroke& stroke : shape) {
        const std::vector<Point> curve = curveThrough(stroke);
        const double start = random.between(0.8, 1.15), end = random.between(0.7, 1.1);
        for (std::size_t i = 0; i + 1 < curve.size(); ++i) {
            const double along = static_cast<double>(i) / static_cast<double>(curve.size() - 1);
            paper.draw(place(curve[i]), place(curve[i + 1]), broad * (start + along * (end - start)));
        }
    }
}

/// The ink in greys, on paper that is a little grainy.
void print(const Paper& paper, std::uint8_t* pixels, Random& random) {
    const double darkest = random.between(190, 255), grain = random.between(0, 14);
    std::uint64_t grains = 0; // eight at a time
    for (std::size_t i = 0; i < DigitImages::pixelsEach; ++i, grains >>= 8U) {
        if (i % 8 == 0)
            grains = random.next();
        const double offset = static_cast<double>(grains & 0xFFU) / 127.5 - 1;
        const double shade = std::clamp(darkest * paper.ink()[i] + grain * offset, 0.0, 255.0);
        pixels[i] = static_cast<std::uint8_t>(shade + 0.5);
    }
}

DigitImages draw(std::uint64_t seed, std::size_t first, std::size_t count) {
    DigitImages images;
    images.pixels.resize(count * DigitImages::pixelsEach);
    images.labels.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        Random random(seed, first + i); // a stream of its own: more of them change none
        const std::uint32_t digit = random.below(10);
        const std::span<const HandShape> shapes = handShapesOf(digit);
        Paper paper;
        write(wobble(shapes[random.below(static_cast<std::uint32_t>(shapes.size()))], random), paper, random);
        print(paper, images.pixels.data() + i * DigitImages::pixelsEach, random);
        images.labels[i] = static_cast<std::uint8_t>(digit);
    }
    return images;
}

} // namespace

DigitData syntheticDigits(std::uint64_t seed, std::size_t training, std::size_t heldOut) {
    return {"Built-in synthetic digits", true, draw(seed, 0, training), draw(seed, training, heldOut)};
}

} // namespace downhill
