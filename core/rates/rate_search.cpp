#include "core/rates/rate_search.h"

#include "core/descent/descend.h"
#include "core/descent/rate_schedule.h"
#include "core/descent/side_by_side.h"
#include "core/descent/step_buffer_pool.h"
#include "core/rules/update_rule.h"
#include "core/text/decimals.h"
#include "core/verdict/arrival.h"
#include "core/verdict/verdict.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

namespace downhill {
namespace {

/// A short run at a rate that works. Only its costs are kept: with thousands of knobs the rest is much.
struct Trial {
    std::vector<double> costs;
    bool final; ///< more steps would change nothing: it came to its end, or to a complete standstill
    FoundRate found;
};

constexpr std::array roundNumbers = {10.0, 15.0, 20.0, 30.0, 50.0, 70.0};
constexpr std::array numbersBetween = {12.0, 17.0, 25.0, 40.0, 60.0, 80.0, 90.0};

/// `numbers`, of two digits, as tenths of 10^from … 10^to.
template <std::size_t n>
void append(std::vector<double>& rates, const std::array<double, n>& numbers, int from, int to) {
    for (int exponent = from; exponent <= to; ++exponent)
        for (const double number : numbers)
            rates.push_back(decimal(number, exponent - 1));
}

class RateSearch {
public:
    RateSearch(const Run& run, const CostFunction& cost, Cure cure, const std::stop_token& stop)
        : settings_(run.settings()), inForce_(rateInForce(run)), cost_(cost), cure_(cure), stop_(stop) {}

    FoundRates operator()() {
        std::vector<double> rates;
        append(rates, roundNumbers, -6, 2);
        rates.push_back(1000);
        tryAll(rates);
        FoundRates found = answer();
        if (!found.best || (cure_ != Cure::none && !found.suggested)) {
            rates.clear();
            append(rates, numbersBetween, -6, 2);
            append(rates, roundNumbers, -12, -7);
            tryAll(rates);
            found = answer();
        }
        return stop_.stop_requested() ? FoundRates() : found;
    }

private:
    /// Short: some thousand steps of a simple cost, a few of one with thousands of knobs.
    std::uint64_t shortSteps() const {
        const std::uint64_t affordable = std::clamp<std::uint64_t>(4000 / cost_.knobs(), 20, 2000);
        return std::min(settings_.steps, affordable);
    }

    /// Gets there, and there is lower than here: a huge step may end on a far plateau, where nothing moves
    /// any more.
    static bool helps(const Steps& steps, Verdict verdict) {
        return works(verdict) && steps.costs().back() < steps.cost(0);
    }

    bool isFinal(const Steps& steps, StopReason stopped) const {
        return stopped != StopReason::maxSteps || steps.stepsTaken() == settings_.steps ||
               sizeOf(steps.change(steps.rows() - 2)) == 0;
    }

    void tryAll(const std::vector<double>& rates) {
        std::vector<Trial> trials;
        sideBySide_.run(cost_, settings_, rates, shortSteps(), stop_,
                        [&](std::size_t which, const Steps& steps, StopReason stopped) {
                            const Verdict verdict = verdictOf(readingOf(steps, settings_.hyper.rule));
                            if (helps(steps, verdict))
                                trials.push_back(
                                    {{steps.costs().begin(), steps.costs().end()},
                                     isFinal(steps, stopped),
                                     {.rate = rates[which], .glides = verdict == Verdict::converging}});
                        });
        std::ranges::sort(trials, {}, [](const Trial& trial) { return trial.found.rate; });
        const std::vector<bool> sure = helpsBesideToo(trials);
        for (std::size_t i = 0; i < trials.size(); ++i)
            if (sure[i])
                trials_.push_back(std::move(trials[i]));
    }

    /// Which of them were no lucky hit.
    std::vector<bool> helpsBesideToo(const std::vector<Trial>& trials) {
        constexpr double aLittle = 0.05;
        std::vector<double> beside;
        for (const Trial& trial : trials)
            for (const double part : {1 - aLittle, 1 + aLittle})
                beside.push_back(trial.found.rate * part);
        std::vector<bool> sure(trials.size(), true);
        sideBySide_.run(cost_, settings_, beside, shortSteps(), stop_,
                        [&](std::size_t which, const Steps& steps, StopReason) {
                            if (!helps(steps, verdictOf(readingOf(steps, settings_.hyper.rule))))
                                sure[which / 2] = false;
                        });
        return sure;
    }

    /// How fast each gets there, there being where the lowest of them ends.
    void measure() {
        double lowest = trials_.front().costs.back();
        for (const Trial& trial : trials_)
            lowest = std::min(lowest, trial.costs.back());
        const double goal = goalOf(trials_.front().costs.front(), lowest);
        const bool settled = std::ranges::any_of(
            trials_, [&](const Trial& trial) { return settlesAt(goal, trial.costs, shortSteps()); });
        for (Trial& trial : trials_) {
            const std::optional<std::size_t> steps = stepsTo(goal, trial.costs);
            trial.found.arrives = settled && steps.has_value();
            trial.found.steps = steps.value_or(trial.costs.size() - 1);
        }
    }

    bool worksInFull(const Trial& trial) {
        if (trial.final)
            return true;
        const Run run =
            descend(cost_, withRateThroughout(settings_, trial.found.rate), stop_, pool_, nullptr);
        return works(verdictOf(readingOf(run, settings_.hyper.rule)));
    }

    FoundRates answer() {
        FoundRates answer;
        if (trials_.empty() || stop_.stop_requested())
            return answer;
        measure();
        const bool mayOvershoot = carriesSpeed(settings_.hyper.rule);
        std::ranges::stable_sort(trials_, {}, [&](const Trial& trial) {
            return std::tuple(!trial.found.arrives, !trial.found.glides && !mayOvershoot,
                              trial.found.arrives ? trial.found.steps : 0, trial.costs.back());
        });
        int patience = 6; // full runs may be long
        for (const Trial& trial : trials_) {
            const bool wanted = (cure_ == Cure::lower && trial.found.rate < inForce_) ||
                                (cure_ == Cure::raise && trial.found.rate > inForce_);
            const bool suggests = wanted && !answer.suggested;
            if ((answer.best && !suggests) || patience == 0)
                continue;
            if (!worksInFull(trial)) {
                --patience;
                continue;
            }
            if (!answer.best)
                answer.best = trial.found;
            if (suggests)
                answer.suggested = trial.found;
        }
        return answer;
    }

    const RunSettings& settings_;
    double inForce_; ///< rate
    const CostFunction& cost_;
    Cure cure_;
    const std::stop_token& stop_;
    SideBySide sideBySide_;
    StepBufferPool pool_;
    std::vector<Trial> trials_;
};

} // namespace

double rateInForce(const Run& run) {
    const std::size_t last = run.stepsTaken();
    return RateSchedule(run.settings()).base(last > 0 ? last - 1 : 0);
}

FoundRates searchRates(const Run& run, const CostFunction& cost, Cure cure, const std::stop_token& stop) {
    return RateSearch(run, cost, cure, stop)();
}

} // namespace downhill
