#include "ui/charts/cost/cost_view.h"

#include "core/places/run_view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace downhill {

namespace {

constexpr double farthestCost = 8e307; // halves of the largest number, so that a height is finite too

// Downhill from a start at `fraction` of the way through sampled costs, until they rise again.
std::optional<double> bottomOfValley(const std::vector<double>& cost, double fraction) {
    if (!(fraction >= 0 && fraction <= 1))
        return std::nullopt;
    const std::size_t last = cost.size() - 1;
    auto at = static_cast<std::size_t>(fraction * static_cast<double>(last) + 0.5);
    if (!std::isfinite(cost[at]))
        return std::nullopt;
    const bool right = at < last && cost[at + 1] < cost[at];
    while (true) {
        if (right ? at == last : at == 0)
            return std::nullopt;
        const std::size_t next = right ? at + 1 : at - 1;
        if (!(cost[next] < cost[at]))
            return std::isfinite(cost[next]) ? std::optional(cost[at]) : std::nullopt;
        at = next;
    }
}

} // namespace

CostView costViewFor(const Formula& cost, const Run& run, KnobRange wanted) {
    CostView view;
    const auto ws = run.allW();
    const auto costs = run.costs();
    const RunView shown = viewOf(run, std::span(&wanted, 1));
    view.w = shown.knobs.front();
    view.leftAt = shown.leftAt;

    constexpr std::size_t samples = 512;
    std::vector<double> place(samples), value(samples);
    for (std::size_t i = 0; i < samples; ++i)
        place[i] = view.w.from + (view.w.to - view.w.from) * (static_cast<double>(i) / (samples - 1));
    const std::array<std::span<const double>, 1> places{place};
    cost.costMany(places, value);
    view.valleyCost = bottomOfValley(value, (ws[0] - view.w.from) / (view.w.to - view.w.from));
    std::erase_if(value, [](double c) { return !std::isfinite(c) || std::abs(c) > farthestCost; });
    std::ranges::sort(value);

    // The curve's outermost and steepest part may leave the picture at the top; the run may not.
    double low = 0, high = 1;
    if (!value.empty()) {
        low = value.front();
        high = value[static_cast<std::size_t>(0.93 * static_cast<double>(value.size() - 1))];
    }
    // A pole going down must not take the whole height either.
    if (!value.empty() && value[value.size() / 8] - low > 4 * (high - value[value.size() / 8]))
        low = value[value.size() / 16];
    const std::size_t drawn = std::min(view.leftAt.value_or(run.rows()), std::size_t{4096});
    for (std::size_t k = 0; k < drawn; ++k)
        if (std::isfinite(costs[k]) && std::abs(costs[k]) <= farthestCost) {
            low = std::min(low, costs[k]);
            high = std::max(high, costs[k]);
        }
    const double height = high - low;
    const double room = height > 0 ? height * 0.06 : std::max(std::abs(high) * 0.1, 0.5);
    view.costFrom = low - room * (height > 0 ? 0.5 : 1);
    view.costTo = high + room;
    // A cost that never goes below zero keeps zero as its ground.
    if (low >= 0 && low < 0.05 * high)
        view.costFrom = 0;
    return view;
}

} // namespace downhill
