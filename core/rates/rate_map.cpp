#include "core/rates/rate_map.h"

#include "core/rules/update_rule.h"
#include "core/text/decimals.h"
#include "core/verdict/arrival.h"
#include "core/verdict/verdict.h"

#include <algorithm>
#include <cmath>
#include <limits>
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

namespace {

/// All rates of one digit that lie between, and then those of two, as the doubles that these decimals read
/// as.
std::vector<double> shortRatesBetween(double from, double to) {
    std::vector<double> rates;
    for (const bool oneDigit : {true, false})
        for (int exponent = decimalExponent(from) - 1; exponent < decimalExponent(to); ++exponent)
            for (int digits = 10; digits < 100; ++digits) {
                const double rate = decimal(digits, exponent);
                if (rate > from && rate < to && (digits % 10 == 0) == oneDigit)
                    rates.push_back(rate);
            }
    return rates;
}

} // namespace

class RateMapper::Mapping {
public:
    Mapping(RateMapper& mapper, const CostFunction& cost, const std::stop_token& stop, RateMap& map)
        : sideBySide_(mapper.sideBySide_), costs_(mapper.costs_), cost_(cost), stop_(stop), map_(map) {}

    bool operator()(std::span<const double> rates) {
        if (!runAll(rates, map_.rates))
            return false;
        const auto lowest = lowestEnd();
        if (!lowest)
            return true;
        goal_ = goalOf(map_.startCost, *lowest);
        if (!oneSettles())
            return true;
        measure(map_.rates);
        return findBest();
    }

private:
    /// The costs of all of them stay in costs_.
    bool runAll(std::span<const double> rates, std::vector<MappedRate>& to) {
        costs_.makeRoom(rates.size() * rows());
        to.resize(rates.size());
        return sideBySide_.run(cost_, map_.settings, rates, map_.steps, stop_,
                               [&](std::size_t which, const Steps& steps, StopReason stopped) {
                                   const std::span<const double> costs = steps.costs();
                                   std::ranges::copy(costs, costs_.data() + which * rows());
                                   map_.startCost = costs.front();
                                   MappedRate& mapped = to[which];
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

    void measure(std::vector<MappedRate>& rates) const {
        for (std::size_t i = 0; i < rates.size(); ++i)
            if (works(rates[i].verdict) || rates[i].verdict == Verdict::crawling)
                rates[i].stepsNeeded = stepsTo(goal_, costsOf(i, rates[i]));
    }

    /// The least is best. Where speed is carried, overshooting is part of the game.
    std::pair<bool, std::size_t> merit(const MappedRate& rate) const {
        constexpr std::size_t never = std::numeric_limits<std::size_t>::max();
        const bool overshoots = rate.verdict != Verdict::converging;
        return {overshoots && !mayOvershoot_, rate.stepsNeeded.value_or(never)};
    }

    bool mayBeBest(std::size_t i) const { return map_.rates[i].stepsNeeded && helpsForSure(i); }

    /// Of all rates, then also of the short ones about there.
    bool findBest() {
        const std::vector<MappedRate>& rates = map_.rates;
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < rates.size(); ++i)
            if (mayBeBest(i) && (!best || merit(rates[i]) < merit(rates[*best])))
                best = i;
        if (!best)
            return true;
        std::size_t last = *best; // of those that are just as good
        while (last + 1 < rates.size() && mayBeBest(last + 1) &&
               merit(rates[last + 1]) == merit(rates[*best]))
            ++last;
        std::vector<MappedRate> tried;
        if (!runAll(shortRatesBetween(rates[*best == 0 ? 0 : *best - 1].rate,
                                      rates[std::min(last + 1, rates.size() - 1)].rate),
                    tried))
            return false;
        measure(tried);
        std::erase_if(tried, [this](const MappedRate& rate) { return !rate.stepsNeeded || !helps(rate); });
        MappedRate chosen = rates[*best];
        const auto shorter =
            std::ranges::min_element(tried, {}, [this](const MappedRate& rate) { return merit(rate); });
        if (shorter != tried.end() && merit(*shorter) <= merit(chosen))
            chosen = *shorter;
        map_.best = {chosen.rate, chosen.verdict, *chosen.stepsNeeded};
        return true;
    }

    SideBySide& sideBySide_;
    Numbers& costs_;
    const CostFunction& cost_;
    const std::stop_token& stop_;
    RateMap& map_;
    bool mayOvershoot_ = carriesSpeed(map_.settings.hyper.rule);
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
