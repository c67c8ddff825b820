#include "core/verdict/swing.h"

#include "core/maths/norm.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace downhill {
namespace {

/// The dot product of vectors of moderate size: `scale` is what their entries are divided by.
double dot(std::span<const double> a, std::span<const double> b, double scale) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] / scale) * (b[i] / scale);
    return sum;
}

/// Rows `from` … `to`, of which neither is the first nor the last one.
struct Window {
    std::size_t from, to;
};

/// The two halves of the second half of rows 0 … `last`, if there is enough of it.
std::optional<std::pair<Window, Window>> windowsOf(std::size_t last) {
    constexpr std::size_t mostRows = 1 << 16; // so many tell enough
    const std::size_t from = std::max<std::size_t>(1, last / 2);
    if (last < from + 2)
        return std::nullopt;
    const std::size_t length = std::min((last - from) / 2, mostRows);
    return std::pair(Window{from, from + length - 1}, Window{last - length, last - 1});
}

double steepestIn(const Steps& run, Window rows) {
    double steepest = 0;
    for (std::size_t row = rows.from; row <= rows.to; ++row)
        steepest = std::max(steepest, normOf(run.slope(row)));
    return steepest;
}

/// The square of the size of a swing, summed up; `scale` is about what slopes are like.
double squareOf(const Steps& run, Window rows, double scale) {
    double sum = 0;
    for (std::size_t row = rows.from; row <= rows.to; ++row)
        sum +=
            dot(run.slope(row), run.slope(row), scale) - dot(run.slope(row - 1), run.slope(row + 1), scale);
    return sum;
}

/// Whether the cost swings up less high each time: by its peaks in the second half and the one before them,
/// the start counting as one.
bool peaksFall(std::span<const double> costs) {
    constexpr std::size_t mostRows = 1 << 16;
    const std::size_t last = costs.size() - 1, half = std::max(last / 2, last - std::min(last, mostRows));
    std::size_t found = 0;
    double later = costs[last]; // no lower than the peak that it may be on the way to
    for (std::size_t row = last; row-- > 0;) {
        const bool isPeak = costs[row] > costs[row + 1] && (row == 0 || costs[row] >= costs[row - 1]);
        if (!isPeak)
            continue;
        if (!(costs[row] > later))
            return false;
        later = costs[row];
        ++found;
        if (row < half)
            break;
    }
    return found > 0;
}

} // namespace

bool isGeometric(const Steps& run, std::size_t last) {
    const auto windows = windowsOf(last);
    if (!windows)
        return false;
    const double scale = steepestIn(run, windows->second);
    double slopes = 0;
    for (std::size_t row = windows->second.from; row <= windows->second.to; ++row)
        slopes += dot(run.slope(row), run.slope(row), scale);
    constexpr double about = 0.02;
    return std::fabs(squareOf(run, windows->second, scale)) <= about * slopes;
}

double swingFactor(const Steps& run, std::size_t last) {
    const auto windows = windowsOf(last);
    if (!windows)
        return std::numeric_limits<double>::quiet_NaN();
    const auto [before, now] = *windows;
    const auto apart = static_cast<double>(now.from - before.from);
    const double steepBefore = steepestIn(run, before), steepNow = steepestIn(run, now);
    if (!(steepBefore > 0) || !(steepNow > 0))
        return steepBefore > 0 ? 0 : std::numeric_limits<double>::quiet_NaN();
    const double squareBefore = squareOf(run, before, steepBefore), squareNow = squareOf(run, now, steepNow);
    const double logarithm = std::log(steepNow) - std::log(steepBefore);
    const bool swing = squareBefore > 0 && squareNow > 0;
    return std::exp((logarithm + (swing ? std::log(squareNow / squareBefore) / 2 : 0)) / apart);
}

bool swingsDieDown(const Steps& run, std::size_t last) {
    constexpr double slowPace = 4.605170185988091 / 1000; // ln(100) in 1,000 steps
    const std::span<const double> costs = run.costs().first(last + 1);
    const auto highest = [&](std::size_t from, std::size_t to) {
        return *std::max_element(costs.begin() + static_cast<std::ptrdiff_t>(from),
                                 costs.begin() + static_cast<std::ptrdiff_t>(to) + 1);
    };
    const bool amplitudeShrinks = -std::log(swingFactor(run, last)) >= slowPace &&
                                  highest(last - last / 4, last) <= highest(0, last / 2);
    return amplitudeShrinks || peaksFall(costs);
}

} // namespace downhill
