#include "core/insight/rate_search.h"

#include "core/descent/descend.h"
#include "core/descent/step_buffer_pool.h"
#include "core/insight/verdict.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>
#include <vector>

namespace downhill {
namespace {

/// A short run at a rate that works. Only its costs are kept: with thousands of knobs the rest is much.
struct Trial {
    std::vector<double> costs;
    bool glides; ///< converging; else overshooting
    bool final;  ///< more steps would change nothing: it came to its end, or to a complete standstill
    FoundRate found;
};

constexpr std::array roundNumbers = {1.0, 1.5, 2.0, 3.0, 5.0, 7.0};
constexpr std::array numbersBetween = {1.2, 1.7, 2.5, 4.0, 6.0, 8.0, 9.0};

/// `mantissas` times 10^from … 10^to, as the doubles that those decimals read as.
template <std::size_t n>
void append(std::vector<double>& rates, const std::array<double, n>& mantissas, int from, int to) {
    for (int exponent = from; exponent <= to; ++exponent)
        for (const double mantissa : mantissas)
            rates.push_back(exponent < 0 ? mantissa * 10 / std::pow(10.0, 1 - exponent)
                                         : mantissa * std::pow(10.0, exponent));
}

class Search {
public:
    Search(const Run& run, const CostFunction& cost, Cure cure, const std::stop_token& stop)
        : settings_(run.settings()), cost_(cost), cure_(cure), stop_(stop) {}

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

    std::pair<Run, Verdict> tryOut(double rate, std::uint64_t steps) {
        RunSettings settings = settings_;
        settings.rate = rate;
        settings.steps = steps;
        Run run = descend(cost_, settings, stop_, pool_, nullptr);
        const Verdict verdict = verdictOf(readingOf(run));
        return {std::move(run), verdict};
    }

    /// Gets there, and there is lower than here: a huge step may end on a far plateau, where nothing moves
    /// any more.
    static bool helps(const Run& run, Verdict verdict) {
        return works(verdict) && run.cost(run.rows() - 1) < run.cost(0);
    }
    bool helps(double rate) {
        const auto [run, verdict] = tryOut(rate, shortSteps());
        return helps(run, verdict);
    }

    bool isFinal(const Run& run) const {
        return run.stopped() != StopReason::maxSteps || run.stepsTaken() == settings_.steps ||
               sizeOf(run.change(run.rows() - 2)) == 0;
    }

    void tryAll(const std::vector<double>& rates) {
        constexpr double aLittle = 0.05;
        for (const double rate : rates) {
            if (stop_.stop_requested())
                return;
            auto [run, verdict] = tryOut(rate, shortSteps());
            if (helps(run, verdict) && helps(rate * (1 - aLittle)) && helps(rate * (1 + aLittle)))
                trials_.push_back({{run.costs().begin(), run.costs().end()},
                                   verdict == Verdict::converging,
                                   isFinal(run),
                                   {rate, 0, false}});
        }
    }

    /// How fast each gets there, there being where the lowest of them ends.
    void measure() {
        double lowest = trials_.front().costs.back();
        for (const Trial& trial : trials_)
            lowest = std::min(lowest, trial.costs.back());
        constexpr double remaining = 1e-4; // of the way down
        const double goal = lowest + remaining * (trials_.front().costs.front() - lowest);
        for (Trial& trial : trials_) {
            const std::vector<double>& costs = trial.costs;
            std::size_t row = costs.size();
            while (row > 0 && costs[row - 1] <= goal)
                --row;
            trial.found.arrives = row < costs.size();
            trial.found.steps = trial.found.arrives ? row : costs.size() - 1;
        }
    }

    bool worksInFull(const Trial& trial) {
        return trial.final || works(tryOut(trial.found.rate, settings_.steps).second);
    }

    FoundRates answer() {
        FoundRates answer;
        if (trials_.empty() || stop_.stop_requested())
            return answer;
        measure();
        std::ranges::stable_sort(trials_, {}, [](const Trial& trial) {
            return std::tuple(!trial.found.arrives, !trial.glides,
                              trial.found.arrives ? trial.found.steps : 0, trial.costs.back());
        });
        int patience = 6; // full runs may be long
        for (const Trial& trial : trials_) {
            const bool wanted = (cure_ == Cure::lower && trial.found.rate < settings_.rate) ||
                                (cure_ == Cure::raise && trial.found.rate > settings_.rate);
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
    const CostFunction& cost_;
    Cure cure_;
    const std::stop_token& stop_;
    StepBufferPool pool_;
    std::vector<Trial> trials_;
};

} // namespace

FoundRates searchRates(const Run& run, const CostFunction& cost, Cure cure, const std::stop_token& stop) {
    return Search(run, cost, cure, stop)();
}

} // namespace downhill
