#include "core/learn/case_curve.h"

#include <algorithm>
#include <cmath>

namespace downhill {

CaseCurve::CaseCurve(const Run& run) : costs(run.costs()) {
    while (costs.size() > 1 && !std::isfinite(costs.back()))
        costs = costs.first(costs.size() - 1);
    const auto half = costs.subspan(costs.size() / 2), quarter = costs.subspan(costs.size() * 3 / 4);
    lateLow = *std::ranges::min_element(half);
    lateHigh = *std::ranges::max_element(half);
    high = *std::ranges::max_element(costs);
    lastQuarter = std::fabs(quarter.front() - costs.back());
}

std::vector<double> CaseCurve::means() const {
    constexpr std::size_t parts = 20;
    std::vector<double> means;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t from = costs.size() * part / parts, to = costs.size() * (part + 1) / parts;
        double sum = 0;
        for (const double cost : costs.subspan(from, to - from))
            sum += cost;
        if (to > from)
            means.push_back(sum / static_cast<double>(to - from));
    }
    return means;
}

} // namespace downhill
