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
#include <map>
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

/// What came of a rate's run in full.
struct InFull {
    RecommendedRate rate;
    double endCost; ///< of the steps of the settings, not of those beyond
};

} // namespace

class RateSearch::Trials {
public:
    Trials(const CostFunction& cost, const RunSettings& settings, std::stop_token stop)
        : cost_(cost), settings_(settings), stop_(std::move(stop)) {}

    std::optional<RecommendedRate> best(const RateLimits& limits) {
        if (trials_.empty()) {
            tryDecades(-6, 3);
            if (std::ranges::none_of(trials_, &Trial::works))
                tryDecades(-12, -7);
        }
        if (const auto order = wanted(limits); !order.empty())
            tryNear(order.front()->rate);
        // full runs may be long
        std::uint64_t patience =
            std::clamp<std::uint64_t>(1'000'000 / (timesAsLong * settings_.steps), 6, 60);
        for (const Trial* trial : wanted(limits)) {
            if (stop_.stop_requested() || patience-- == 0)
                return std::nullopt;
            if (const auto& found = inFull(trial->rate); found && found->endCost <= limits.endCost)
                return stop_.stop_requested() ? std::nullopt : std::optional(found->rate);
        }
        return std::nullopt;
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

    std::vector<const Trial*> wanted(const RateLimits& limits) {
        measure();
        std::vector<const Trial*> order;
        for (const Trial& trial : trials_)
            if (trial.works && trial.rate > limits.above && trial.rate < limits.below)
                order.push_back(&trial);
        std::ranges::stable_sort(order, [](const Trial* a, const Trial* b) { return merit(*a) < merit(*b); });
        return order;
    }

    const std::optional<InFull>& inFull(double rate) {
        const auto [found, isNew] = inFull_.try_emplace(rate);
        if (isNew)
            found->second = runInFull(rate);
        return found->second;
    }

    /// In full up to a million steps: more of them would take the memory of the run itself. nullopt where it
    /// does not work.
    std::optional<InFull> runInFull(double rate) const {
        RunSettings settings = withRateThroughout(settings_, rate);
        settings.hyper.schedule = settled(settings.hyper.schedule, settings.steps);
        settings.steps = std::min(settings.steps, mostStepsGoneOn);
        const Run run = longerRun(cost_, settings, stop_);
        const std::size_t end = std::min<std::size_t>(settings.steps, run.stepsTaken());
        const Steps all(run), own = all.first(end + 1);
        const double start = run.cost(0), ownEnd = own.costs().back(), gone = run.costs().back();
        constexpr double someOfIt = 0.05;
        if (!(ownEnd < start && gone < start && gone <= ownEnd + someOfIt * (start - ownEnd)))
            return std::nullopt;
        const Verdict verdict = verdictOf(readingOf(own, settings_.hyper.rule));
        if (!works(verdict))
            return std::nullopt;
        const Reading reading = readingOf(all, settings_.hyper.rule);
        if (!works(verdictOf(reading)))
            return std::nullopt;
        if (!reading.onTip && !std::isfinite(reading.way.level))
            return std::nullopt; // it does not slow down, and may be on its way to where it bounces
        const double level = std::isfinite(reading.way.level) ? std::min(reading.way.level, gone) : gone;
        auto steps = stepsTo(goalOf(start, level), run.costs());
        if (steps && *steps > end)
            steps.reset();
        return InFull{{rate, steps, verdict == Verdict::converging}, ownEnd};
    }

    const CostFunction& cost_;
    const RunSettings& settings_;
    std::stop_token stop_;
    SideBySide sideBySide_;
    std::vector<Trial> trials_;                      ///< ascending
    std::map<double, std::optional<InFull>> inFull_; ///< by rate: those that were run so
};

RateSearch::RateSearch(const CostFunction& cost, const RunSettings& settings, std::stop_token stop)
    : trials_(std::make_unique<Trials>(cost, settings, std::move(stop))) {}

RateSearch::~RateSearch() = default;

std::optional<RecommendedRate> RateSearch::best(const RateLimits& limits) { return trials_->best(limits); }

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

} // namespace downhill
