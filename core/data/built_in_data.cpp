#include "core/data/built_in_data.h"

#include "core/maths/random.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace downhill {
namespace {

constexpr std::size_t points = 24;

/// To three digits behind the point: numbers that can be read, and typed.
double plain(double value) { return std::round(value * 1000) / 1000; }

std::vector<double> evenly(double from, double to) {
    std::vector<double> x(points);
    for (std::size_t i = 0; i < points; ++i)
        x[i] = plain(from + (to - from) * static_cast<double>(i) / (points - 1));
    return x;
}

/// y = slope·(x − centre) + 1 with noise of that standard deviation.
std::vector<double> alongLine(const std::vector<double>& x, double centre, double noise, std::uint64_t seed) {
    constexpr double slope = 0.5, level = 1;
    Random random(seed);
    std::vector<double> y;
    for (const double each : x)
        y.push_back(noise == 0 ? slope * (each - centre) + level
                               : plain(slope * (each - centre) + level + noise * random.bell()));
    return y;
}

Data pointsOf(const char* name, std::vector<double> x, std::vector<double> y) {
    return {name, {{"x", "x", std::move(x)}, {"y", "y", std::move(y)}}};
}

Data twoGroups() {
    Random random(4);
    std::vector<double> x, y;
    for (std::size_t i = 0; i < points; ++i) {
        const double side = i < points / 2 ? -1 : 1;
        x.push_back(plain(1.5 * side + 1.1 * random.bell()));
        y.push_back(side);
    }
    return pointsOf("two-groups", std::move(x), std::move(y));
}

Data withOutlier() {
    const std::vector<double> x = evenly(-3, 3);
    std::vector<double> y = alongLine(x, 0, 0.1, 3);
    y.back() += 6;
    return pointsOf("outlier", x, std::move(y));
}

/// y = shape(x) and noise of that standard deviation.
template <class Shape>
Data along(const char* name, const std::vector<double>& x, Shape shape, double noise, std::uint64_t seed) {
    Random random(seed);
    std::vector<double> y;
    for (const double each : x)
        y.push_back(plain(shape(each) + noise * random.bell()));
    return pointsOf(name, x, std::move(y));
}

} // namespace

std::span<const Data> builtInData() {
    static const std::vector<Data> all = [] {
        const std::vector<double> centred = evenly(-3, 3), away = evenly(100, 110);
        return std::vector{pointsOf("line", centred, alongLine(centred, 0, 0, 1)),
                           pointsOf("noisy-line", centred, alongLine(centred, 0, 0.6, 2)),
                           withOutlier(),
                           twoGroups(),
                           pointsOf("not-centred", away, alongLine(away, 105, 0.6, 5)),
                           along(
                               "proportional", evenly(0.125, 3), [](double x) { return 1.5 * x; }, 0.4, 6),
                           along(
                               "growth", evenly(0, 3), [](double x) { return std::exp(x / 2); }, 0.3, 7),
                           along(
                               "wave", centred, [](double x) { return 1.5 * std::sin(2 * x); }, 0.2, 8)};
    }();
    return all;
}

Data findBuiltInData(std::string_view name) {
    const auto found = std::ranges::find(builtInData(), name, &Data::name);
    return found == builtInData().end() ? Data() : *found;
}

} // namespace downhill
