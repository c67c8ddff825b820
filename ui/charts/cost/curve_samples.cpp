#include "ui/charts/cost/curve_samples.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace downhill {

namespace {

double costAt(const Formula& cost, double w) { return cost.cost(std::span<const double>(&w, 1)); }

// Whether the cost jumps between two places: halving the stretch again and again does not make the difference
// small.
bool jumps(const Formula& cost, double a, double b, double ca, double cb, double small) {
    for (int halvings = 0; halvings < 60 && std::abs(cb - ca) > small; ++halvings) {
        const double middle = a + (b - a) / 2;
        if (middle <= a || middle >= b)
            return true;
        const double cm = costAt(cost, middle);
        if (!std::isfinite(cm))
            return true;
        if (std::abs(cm - ca) > std::abs(cb - cm)) {
            b = middle;
            cb = cm;
        } else {
            a = middle;
            ca = cm;
        }
    }
    return std::abs(cb - ca) > small;
}

} // namespace

QList<QPointF> sampleCurve(const Formula& cost, const CostView& view, std::size_t count) {
    count = std::max<std::size_t>(count, 2);
    std::vector<double> w(count), c(count);
    for (std::size_t i = 0; i < count; ++i)
        w[i] = view.w.from +
               (view.w.to - view.w.from) * (static_cast<double>(i) / static_cast<double>(count - 1));
    const std::array<std::span<const double>, 1> places{w};
    cost.costMany(places, c);

    const double height = view.costTo - view.costFrom;
    const double top = view.costTo + 2 * height, bottom = view.costFrom - 2 * height;
    constexpr double gap = std::numeric_limits<double>::quiet_NaN();
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(count));
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && std::abs(c[i] - c[i - 1]) > height / 8 &&
            jumps(cost, w[i - 1], w[i], c[i - 1], c[i], height / 16))
            points.append({w[i], gap});
        points.append({w[i], std::isnan(c[i]) ? gap : std::clamp(c[i], bottom, top)});
    }
    return points;
}

} // namespace downhill
