#include "core/rates/recommended_rate.h"

#include "core/descent/longer_run.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/side_by_side.h"
#include "core/text/decimals.h"
#include "core/verdict/arrival.h"
#include "core/verdict/reading.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>
#include <vector>

namespace downhill {
namespace {

/// A short run at one of the rates. Only its costs are kept.
struct Trial {
    double rate = 0;
    int digits = 1;
    bool works = false;
    std::vector<double> costs = {};
    std::optional<std::size_t> steps = {}; ///< to the common goal
    double room = 0;                       ///< the factor between it and the next rate that does not work
};

constexpr std::array numbers = {10, 12, 15, 17, 20, 25, 30, 40, 50, 60, 70, 80, 90};

int digitsOf(int number) { return number % 10 == 0 ? 1 : 2; }

class Recommendation {
public:
    Recommendation(const CostFunction& cost, const RunSettings& settings, const RateLimits& limits,
                   const std::stop_token& stop)
        : cost_(cost), settings_(settings), limits_(limits), stop_(stop) {}

    std::optional<RecommendedRate> operator()() {
        tryDecades(-6, 3);
        std::optional<RecommendedRate> best = answer();
        if (!best && std::ranges::none_of(trials_, &Trial::works)) {
            tryDecades(-12, -7);
            best = answer();
        }
        return stop_.stop_requested() ? std::nullopt : best;
    }

private:
    /// Short: some thousand steps of a simple cost, a few of one with thousands of knobs.
    std::uint64_t shortSteps() const {
        const std::uint64_t affordable = std::clamp<std::uint64_t>(4000 / cost_.knobs(), 20, 2000);
        return std::min(settings_.steps, affordable);
    }

    bool helps(const Steps& steps) const {
        return works(verdictOf(readingOf(steps, settings_.hyper.rule))) &&
               steps.costs().back() < steps.cost(0);
    }

    void tryDecades(int from, int to) {
        std::vector<Trial> trials;
        for (int exponent = from; exponent <= to; ++exponent)
            for (const int number : numbers)
                if (exponent < 3 || number == numbers.front())
                    trials.push_back({decimal(number, exponent - 1), digitsOf(number)});
        tryAll(std::move(trials));
    }

    /// All of two digits between the neighbours of a rate.
    void tryNear(double rate) {
        const auto [below, above] = neighboursOf(rate);
        std::vector<Trial> trials;
        const int exponent = decimalExponent(below);
        for (int decade = exponent; decade <= exponent + 2; ++decade)
            for (int number = 10; number < 100; ++number) {
                const double one = decimal(number, decade - 1);
                const bool isNew =
                    std::ranges::none_of(trials_, [&](const Trial& t) { return t.rate == one; });
                if (one > below && one < above && isNew)
                    trials.push_back({one, digitsOf(number)});
            }
        tryAll(std::move(trials));
    }

    std::pair<double, double> neighboursOf(double rate) const {
        const auto here = std::ranges::lower_bound(trials_, rate, {}, &Trial::rate);
        return {here == trials_.begin() ? rate : std::prev(here)->rate,
                std::next(here) == trials_.end() ? rate : std::next(here)->rate};
    }

    void tryAll(std::vector<Trial> trials) {
        std::vector<double> rates;
        for (const Trial& trial : trials)
            rates.push_back(trial.rate);
        sideBySide_.run(cost_, settings_, rates, shortSteps(), stop_,
                        [&](std::size_t which, const Steps& steps, StopReason) {
                            trials[which].works = helps(steps);
                            trials[which].costs.assign(steps.costs().begin(), steps.costs().end());
                        });
        dropLuckyHits(trials);
        std::ranges::move(trials, std::back_inserter(trials_));
        std::ranges::sort(trials_, {}, &Trial::rate);
    }

    void dropLuckyHits(std::vector<Trial>& trials) {
        constexpr double aLittle = 0.05;
        std::vector<double> beside;
        std::vector<std::size_t> of;
        for (std::size_t i = 0; i < trials.size(); ++i)
            for (const double part : {1 - aLittle, 1 + aLittle})
                if (trials[i].works) {
                    beside.push_back(trials[i].rate * part);
                    of.push_back(i);
                }
        if (!beside.empty())
            sideBySide_.run(cost_, settings_, beside, shortSteps(), stop_,
                            [&](std::size_t which, const Steps& steps, StopReason) {
                                if (!helps(steps))
                                    trials[of[which]].works = false;
                            });
    }

    /// How fast each gets there, there being where the lowest of them ends.
    void measure() {
        double lowest = std::numeric_limits<double>::infinity();
        for (const Trial& trial : trials_)
            if (trial.works)
                lowest = std::min(lowest, trial.costs.back());
        for (std::size_t i = 0; i < trials_.size(); ++i) {
            Trial& trial = trials_[i];
            if (!trial.works)
                continue;
            trial.steps = stepsTo(goalOf(trial.costs.front(), lowest), trial.costs);
            double room = std::numeric_limits<double>::infinity();
            for (const Trial& other : trials_)
                if (!other.works)
                    room = std::min(room, std::fabs(std::log(other.rate / trial.rate)));
            trial.room = room;
        }
    }

    /// The least is best.
    static auto merit(const Trial& trial) {
        // of about as much room the rounder number
        const double room = std::floor(trial.room / std::log(1.25));
        return std::tuple(!trial.steps, trial.steps.value_or(0), trial.steps ? 0 : trial.costs.back(), -room,
                          trial.digits, -trial.room);
    }

    std::vector<const Trial*> wanted() {
        measure();
        std::vector<const Trial*> order;
        for (const Trial& trial : trials_)
            if (trial.works && trial.rate > limits_.above && trial.rate < limits_.below)
                order.push_back(&trial);
        std::ranges::stable_sort(order, [](const Trial* a, const Trial* b) { return merit(*a) < merit(*b); });
        return order;
    }

    std::optional<RecommendedRate> answer() {
        if (stop_.stop_requested())
            return std::nullopt;
        if (const auto order = wanted(); !order.empty())
            tryNear(order.front()->rate);
        // full runs may be long
        std::uint64_t patience =
            std::clamp<std::uint64_t>(1'000'000 / (timesAsLong * settings_.steps), 6, 60);
        for (const Trial* trial : wanted()) {
            if (stop_.stop_requested() || patience-- == 0)
                return std::nullopt;
            if (const auto found = runInFull(trial->rate))
                return found;
        }
        return std::nullopt;
    }

    /// In full up to a million steps: more of them would take the memory of the run itself.
    std::optional<RecommendedRate> runInFull(double rate) {
        RunSettings settings = withRateThroughout(settings_, rate);
        settings.hyper.schedule = settled(settings.hyper.schedule, settings.steps);
        settings.steps = std::min(settings.steps, mostStepsGoneOn);
        const Run run = longerRun(cost_, settings, stop_);
        const std::size_t end = std::min<std::size_t>(settings.steps, run.stepsTaken());
        const Steps all(run), own = all.first(end + 1);
        const double start = run.cost(0), own_ = own.costs().back(), gone = run.costs().back();
        constexpr double someOfIt = 0.05;
        if (!helps(own) || !(own_ <= limits_.endCost) || !helps(all) ||
            !(gone <= own_ + someOfIt * (start - own_)))
            return std::nullopt;
        const Reading reading = readingOf(all, settings_.hyper.rule);
        if (!reading.onTip && !std::isfinite(reading.way.level))
            return std::nullopt; // it does not slow down, and may be on its way to where it bounces
        const double level = std::isfinite(reading.way.level) ? std::min(reading.way.level, gone) : gone;
        auto steps = stepsTo(goalOf(start, level), run.costs());
        if (steps && *steps > end)
            steps.reset();
        return RecommendedRate{rate, steps,
                               verdictOf(readingOf(own, settings_.hyper.rule)) == Verdict::converging};
    }

    const CostFunction& cost_;
    const RunSettings& settings_;
    const RateLimits& limits_;
    const std::stop_token& stop_;
    SideBySide sideBySide_;
    std::vector<Trial> trials_; ///< ascending
};

} // namespace

double rateInForce(const Run& run) {
    const std::size_t last = run.stepsTaken();
    return RateSchedule(run.settings()).base(last > 0 ? last - 1 : 0);
}

RateLimits limitsOf(const Run& run, Cure cure) {
    RateLimits limits;
    if (cure == Cure::none)
        return limits;
    if (const double end = run.costs().back(); std::isfinite(end))
        limits.endCost = end;
    (cure == Cure::lower ? limits.below : limits.above) = rateInForce(run);
    return limits;
}

std::optional<RecommendedRate> recommendedRate(const CostFunction& cost, const RunSettings& settings,
                                               const RateLimits& limits, const std::stop_token& stop) {
    return Recommendation(cost, settings, limits, stop)();
}

} // namespace downhill
