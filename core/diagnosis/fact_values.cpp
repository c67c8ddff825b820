#include "core/diagnosis/fact_values.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

template <class ValueOf>
Series seriesOf(std::size_t from, std::size_t to, const ValueOf& valueOf) {
    constexpr std::size_t most = 5;
    Series series;
    for (std::size_t row = from; row <= to && row < from + most; ++row)
        series.values.push_back(valueOf(row));
    series.goesOn = to >= from + most;
    return series;
}

} // namespace

Series costSeries(const Run& run, std::size_t from, std::size_t to) {
    return seriesOf(from, to, [&](std::size_t row) { return run.cost(row); });
}

Series knobSeries(const Run& run, std::size_t from, std::size_t to) {
    double scale = 0;
    for (std::size_t row = from; row <= to; ++row)
        scale = std::max(scale, std::fabs(run.w(row)[0]));
    return seriesOf(from, to, [&](std::size_t row) { return withoutNoise(run.w(row)[0], scale); });
}

Fact atPlace(Fact fact, std::span<const double> w) {
    const auto put = [&](Fact place) {
        fact.id += ".at_place";
        fact.values.emplace_back("place", Facts{std::move(place)});
    };
    if (w.size() == 1)
        put({"place.one_knob", {{"w", Rounded{w[0]}}}});
    else if (w.size() == 2)
        put({"place.two_knobs", {{"first", Rounded{w[0]}}, {"second", Rounded{w[1]}}}});
    return fact;
}

double withoutNoise(double value, double scale) {
    constexpr double noise = 1e-12;
    return std::fabs(value) <= noise * std::fabs(scale) ? 0 : value;
}

} // namespace downhill
