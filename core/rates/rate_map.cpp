#include "core/rates/rate_map.h"

#include "core/text/decimals.h"
#include "core/verdict/arrival.h"
#include "core/verdict/reading.h"
#include "core/verdict/verdict.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>
#include <utility>

namespace downhill {

namespace {

/// To three digits, as people read it.
double shortened(double rate) { return roundToDecimal(rate, decimalExponent(rate) - 2); }

} // namespace

std::span<const double> standardRates() {
    static const auto rates = [] {
        constexpr double lowest = 1e-6, from = slowestMapped, to = fastestMapped, highest = 1000;
        std::vector<double> all;
        const auto append = [&all](double first, double last, int count) { // without the last
            for (int i = 0; i < count; ++i)
                all.push_back(shortened(first * std::pow(last / first, static_cast<double>(i) / count)));
        };
        append(lowest, from, 40);
        append(from, to, 255);
        append(to, highest, 50);
        all.push_back(highest);
        return all;
    }();
    return rates;
}

std::uint64_t mappedSteps(std::size_t knobs, std::uint64_t steps) {
    constexpr std::uint64_t most = 20'000, least = 20;
    return std::min(steps, std::clamp(2 * most / knobs, least, most));
}

RateMap withBest(RateMap map, const RecommendedRate& recommended) {
    map.best.reset();
    if (recommended.stepsNeeded)
        map.best = {recommended.rate, recommended.glides ? Verdict::converging : Verdict::overshooting,
                    *recommended.stepsNeeded};
    return map;
}

class RateMapper::Mapping {
public:
    Mapping(RateMapper& mapper, const CostFunction& cost, const std::stop_token& stop, RateMap& map)
        : sideBySide_(mapper.sideBySide_), costs_(mapper.costs_), cost_(cost), stop_(stop), map_(map) {}

    bool operator()(std::span<const double> rates) {
        if (!runAll(rates))
            return false;
        const auto lowest = lowestEnd();
        if (!lowest)
            return true;
        goal_ = goalOf(map_.startCost, *lowest);
        if (!oneSettles())
            return true;
        measure();
        findBest();
        return !stop_.stop_requested();
    }

private:
    /// The costs of all of them stay in costs_.
    bool runAll(std::span<const double> rates) {
        costs_.makeRoom(rates.size() * rows());
        map_.rates.resize(rates.size());
        return sideBySide_.run(cost_, map_.settings, rates, map_.steps, stop_,
                               [&](std::size_t which, const Steps& steps, StopReason stopped) {
                                   const std::span<const double> costs = steps.costs();
                                   std::ranges::copy(costs, costs_.data() + which * rows());
                                   map_.startCost = costs.front();
                                   MappedRate& mapped = map_.rates[which];
                                   mapped.rate = rates[which];
                                   mapped.verdict = verdictOf(readingOf(steps, map_.settings.hyper.rule));
                                   mapped.stopped = stopped;
                                   mapped.stepsTaken = steps.stepsTaken();
                                   mapped.finalCost = costs.back();
                               });
    }
    std::size_t rows() const { return map_.steps + 1; }

    /// Gets there, and there is lower than here.
    bool helps(const MappedRate& rate) const {
        return works(rate.verdict) && rate.finalCost < map_.startCost;
    }
    /// And so do those beside it.
    bool helpsForSure(std::size_t i) const {
        const std::vector<MappedRate>& rates = map_.rates;
        return helps(rates[i]) && (i == 0 || helps(rates[i - 1])) &&
               (i + 1 == rates.size() || helps(rates[i + 1]));
    }

    std::optional<double> lowestEnd() const {
        std::optional<double> lowest;
        for (std::size_t i = 0; i < map_.rates.size(); ++i)
            if (helpsForSure(i))
                lowest = std::min(lowest.value_or(map_.rates[i].finalCost), map_.rates[i].finalCost);
        return lowest;
    }

    std::span<const double> costsOf(std::size_t i, const MappedRate& rate) const {
        return {costs_.data() + i * rows(), rate.stepsTaken + 1};
    }

    bool oneSettles() const {
        for (std::size_t i = 0; i < map_.rates.size(); ++i)
            if (helpsForSure(i) && settlesAt(goal_, costsOf(i, map_.rates[i]), map_.steps))
                return true;
        return false;
    }

    void measure() {
        for (std::size_t i = 0; i < map_.rates.size(); ++i)
            if (MappedRate& rate = map_.rates[i]; works(rate.verdict) || rate.verdict == Verdict::crawling)
                rate.stepsNeeded = stepsTo(goal_, costsOf(i, rate));
    }

    void findBest() {
        try {
            if (const auto best = RateSearch(cost_, map_.settings, stop_).best())
                map_ = withBest(std::move(map_), *best);
        } catch (const std::bad_alloc&) { // the map is there all the same
        }
    }

    SideBySide& sideBySide_;
    Numbers& costs_;
    const CostFunction& cost_;
    const std::stop_token& stop_;
    RateMap& map_;
    double goal_ = 0;
};

std::optional<RateMap> RateMapper::map(const CostFunction& cost, const RunSettings& settings,
                                       std::span<const double> rates, const std::stop_token& stop) {
    RateMap map;
    map.settings = settings;
    map.steps = mappedSteps(cost.knobs(), settings.steps);
    return Mapping(*this, cost, stop, map)(rates) ? std::optional(std::move(map)) : std::nullopt;
}

} // namespace downhill
