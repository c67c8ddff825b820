#include "core/verdict/settling.h"

#include "core/maths/norm.h"
#include "core/verdict/turns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>

namespace downhill {
namespace {

constexpr double rounding = 1e-6; ///< relative; less than that is no change
constexpr double unbroken = 0.5;  ///< of the pace before: less of it is slowing down

/// A quantity of rows `from` … `to`, and of each two neighbours the larger or the smaller one.
template <class Of>
struct Column {
    Of of; ///< of a row
    std::size_t from;

    double larger(std::size_t row) const { return row > from ? std::max(of(row), of(row - 1)) : of(row); }
    double smaller(std::size_t row) const { return row > from ? std::min(of(row), of(row - 1)) : of(row); }
};

bool isNoMore(double value, double before) { return value <= before + rounding * std::fabs(before); }

/// From which row on the larger of two neighbours never grows.
template <class Of>
std::size_t beginOfShrinking(const Column<Of>& column, std::size_t last) {
    std::size_t row = last;
    while (row > column.from + 1 && isNoMore(column.larger(row), column.larger(row - 1)))
        --row;
    return row;
}

/// Of falls by `before` and then by `after` in the same number of rows.
bool keepsItsPace(double before, double after) { return after > 0 && after >= unbroken * before; }

template <class Of>
bool stepsShrink(const Column<Of>& steps, std::size_t last) {
    if (last == steps.from + 1)
        return steps.of(last) < steps.of(steps.from) * (1 - rounding);
    const std::size_t begin = beginOfShrinking(steps, last);
    constexpr double muchShorter = 0.01;
    constexpr std::size_t fewest = 3;
    if (last >= begin + fewest && steps.larger(last) <= muchShorter * steps.larger(begin))
        return true;
    if (begin > steps.from + 1)
        return false;
    const std::size_t middle = begin + (last - begin) / 2;
    const double first = steps.larger(begin), half = steps.larger(middle), end = steps.larger(last);
    if (end == 0)
        return true;
    if (!(end < first * (1 - rounding)))
        return false;
    return middle == begin || middle == last || keepsItsPace(std::log(first / half), std::log(half / end));
}

template <class Of>
bool costsFall(const Column<Of>& costs, std::size_t last) {
    for (std::size_t row = costs.from + 2; row <= last; ++row)
        if (!isNoMore(costs.larger(row), costs.larger(row - 1)) ||
            !isNoMore(costs.smaller(row), costs.smaller(row - 1)))
            return false;
    const std::size_t begin = costs.from + 1, middle = begin + (last - begin) / 2;
    if (last < begin + 4)
        return false;
    const auto fall = [&](std::size_t a, std::size_t b) { return costs.larger(a) - costs.larger(b); };
    const std::size_t late = middle + (last - middle) / 2;
    return fall(begin, last) > rounding * std::fabs(costs.larger(begin)) &&
           keepsItsPace(fall(begin, middle), fall(middle, last)) &&
           keepsItsPace(fall(middle, late), fall(late, last));
}

/// What is highest in each of four parts of equal length, or lowest.
struct Parts {
    std::array<double, 4> of;

    bool fall() const {
        for (std::size_t i = 1; i < of.size(); ++i)
            if (!(of[i] < of[i - 1] - rounding * std::fabs(of[i - 1])))
                return false;
        return true;
    }
};

template <class Of, class Better>
Parts partsOf(const Column<Of>& column, std::size_t last, const Better& better) {
    Parts parts;
    const std::size_t length = (last + 1 - column.from) / parts.of.size();
    const std::size_t looked = std::min(length, mostLooks);
    for (std::size_t part = 0; part < parts.of.size(); ++part) {
        const std::size_t end = last + 1 - (parts.of.size() - 1 - part) * length;
        double best = column.of(end - looked);
        for (std::size_t row = end - looked; row < end; ++row)
            if (const double value = column.of(row); better(value, best))
                best = value;
        parts.of[part] = best;
    }
    return parts;
}

template <class OfSteps, class OfCosts>
bool partsShrink(const Column<OfSteps>& steps, const Column<OfCosts>& costs, std::size_t last) {
    constexpr std::size_t fewestInAPart = 8;
    if (last + 1 < costs.from + 4 * fewestInAPart)
        return false;
    const Parts longest = partsOf(steps, last, std::greater<>());
    const auto [a, b, c, d] = longest.of;
    constexpr double aTenth = 0.9;
    if (longest.fall() && d <= aTenth * a && (d == 0 || keepsItsPace(std::log(a / b), std::log(c / d))))
        return true;
    const Parts highest = partsOf(costs, last, std::greater<>());
    const Parts lowest = partsOf(costs, last, std::less<>());
    return highest.fall() && lowest.fall() &&
           keepsItsPace(highest.of[0] - highest.of[1], highest.of[2] - highest.of[3]);
}

bool roseLongAgo(const Steps& run, std::size_t from, std::size_t last) {
    const auto rise = lastRise(run, from, last);
    constexpr std::size_t fewest = 3;
    if (!rise || last - *rise < (last - from) / 2 || last - *rise < fewest ||
        turnsIn(run, *rise, last - 1).back > 0)
        return false;
    // thrown out, or lower than ever
    const std::span<const double> before = run.costs().first(*rise);
    return run.cost(last) > run.cost(0) || run.cost(last) < *std::ranges::min_element(before);
}

} // namespace

bool settles(const Steps& run, std::size_t from, std::size_t last, bool reversing, bool bySlope) {
    if (last == 0)
        return true;
    const auto stepAt = [&](std::size_t row) {
        if (row < last)
            return normOf(run.change(row));
        // where the next step is not known, or is noise already, the gradient tells about how long it is
        if (!bySlope)
            return normOf(run.change(last - 1));
        const double before = normOf(run.slope(last - 1));
        return before > 0 ? normOf(run.change(last - 1)) * (normOf(run.slope(last)) / before) : 0;
    };
    const std::size_t begin = std::max(from, last - std::min(last, 4 * mostLooks));
    const Column<decltype(stepAt)> steps{stepAt, begin};
    const auto costAt = [&](std::size_t row) { return run.cost(row); };
    const Column<decltype(costAt)> costs{costAt, begin};
    return stepsShrink(steps, last) || (reversing && costsFall(costs, last)) ||
           partsShrink(steps, costs, last) || roseLongAgo(run, begin, last);
}

} // namespace downhill
