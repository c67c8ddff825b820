// What a formula costs to evaluate, next to the same by hand in C++. Ratios travel between machines, times do
// not: compare each `formula` with the `by_hand` of the same name. Of recorded runs the ratio is told:
// `times_by_hand`, measured in turns.
#include "core/descent/descend.h"
#include "core/descent/step_buffer_pool.h"
#include "core/formula/formula.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

#ifdef DOWNHILL_MUPARSER
#include <muParser.h>
#endif

namespace {

using namespace downhill;

constexpr const char* bowl = "w^2";
constexpr const char* doubleValley = "(w^2-4)^2/8 + w/2";
constexpr const char* wavy = "w^4/4 - w^2 + 0.3*w + sin(3*w)";

// The same by hand: the cost as result, the slope by reference.
struct Bowl {
    static double step(double w, double& slope) {
        slope = 2 * w;
        return w * w;
    }
};
struct DoubleValley {
    static double step(double w, double& slope) {
        const double inner = w * w - 4;
        slope = inner * w / 2 + 0.5;
        return inner * inner / 8 + w / 2;
    }
};
struct Wavy {
    static double step(double w, double& slope) {
        const double square = w * w;
        slope = square * w - 2 * w + 0.3 + 3 * std::cos(3 * w);
        return square * square / 4 - square + 0.3 * w + std::sin(3 * w);
    }
};

std::shared_ptr<const Formula> formula(const char* text) {
    return std::get<std::shared_ptr<const Formula>>(Formula::parse(text));
}

// As in a descent each place depends on the slope before, but w stays near its start: a bowl's bottom would
// be reached, and numbers next to 0 take a processor far longer.
constexpr double rate = 1e-3;

void descendFormula(benchmark::State& state, const char* text) {
    const auto cost = formula(text);
    double w = 2;
    double slope = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(cost->costAndGradient({&w, 1}, {&slope, 1}));
        w = 2 - rate * slope;
    }
}

template <class Cost>
void descendByHand(benchmark::State& state) {
    double w = 2;
    double slope = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(Cost::step(w, slope));
        w = 2 - rate * slope;
        benchmark::DoNotOptimize(w);
    }
}

// A whole run as the window records it: every w, slope, change and cost kept, and looked after each step
// whether a number left the finite ones.
constexpr std::size_t recordedSteps = 100'000;

RunSettings recorded(const char* text) {
    return {.cost = text, .start = {2}, .hyper = {.rate = rate}, .steps = recordedSteps, .tolerance = 0};
}

double secondsOfWork() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now); // of this thread: others on the machine do not count
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

struct Columns {
    std::vector<double> w = std::vector<double>(recordedSteps + 1), slope{w}, change{w}, cost{w};
};

/// `step(w, slope)` gives the cost and sets the slope.
template <class Step>
void record(Columns& to, const Step& step) {
    double at = 2, slope = 0;
    for (std::size_t k = 0; k <= recordedSteps; ++k) {
        to.w[k] = at;
        to.cost[k] = step(at, slope);
        to.slope[k] = slope;
        if (!std::isfinite(to.cost[k]) || !std::isfinite(slope) || !std::isfinite(at))
            break;
        to.change[k] = -rate * slope;
        at += to.change[k];
    }
    benchmark::ClobberMemory();
}

/// `run` and the same by hand in turns; the medians are told, and what one is to the other.
template <class Cost>
void besideByHand(benchmark::State& state, const std::function<void()>& run) {
    Columns columns;
    std::vector<double> times, byHand;
    for (auto _ : state) {
        const double begin = secondsOfWork();
        run();
        const double middle = secondsOfWork();
        record(columns, Cost::step);
        const double end = secondsOfWork();
        times.push_back(middle - begin);
        byHand.push_back(end - middle);
        state.SetIterationTime(middle - begin);
    }
    const auto median = [](std::vector<double>& all) {
        std::ranges::nth_element(all, all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2));
        return all[all.size() / 2];
    };
    state.counters["ns_a_step"] = 1e9 * median(times) / recordedSteps;
    state.counters["times_by_hand"] = median(times) / median(byHand);
}

template <class Cost>
void recordFormula(benchmark::State& state, Cost /*byHand*/, const char* text) {
    const auto cost = formula(text);
    StepBufferPool pool;
    besideByHand<Cost>(state,
                       [&] { benchmark::DoNotOptimize(descend(*cost, recorded(text), {}, pool, nullptr)); });
}

#ifdef DOWNHILL_MUPARSER
/// With cost and slope as two texts, as they are there to be shown.
template <class Cost>
void recordMuParser(benchmark::State& state, Cost /*byHand*/, const char* text, const char* slopeText) {
    mu::Parser cost, slope;
    double w = 2;
    for (mu::Parser* parser : {&cost, &slope})
        parser->DefineVar("w", &w);
    cost.SetExpr(text);
    slope.SetExpr(slopeText);
    Columns columns;
    besideByHand<Cost>(state, [&] {
        record(columns, [&](double at, double& steep) {
            w = at;
            steep = slope.Eval();
            return cost.Eval();
        });
    });
}
#endif

void valueOfFormula(benchmark::State& state, const char* text) {
    const auto cost = formula(text);
    double w = 2;
    for (auto _ : state) {
        benchmark::DoNotOptimize(w);
        benchmark::DoNotOptimize(cost->cost({&w, 1}));
    }
}

// One step of 256 descents side by side, the way a map of all learning rates runs them.
constexpr std::size_t lanes = 256;

struct Lanes {
    std::vector<double> start = std::vector<double>(lanes);
    std::vector<double> w = std::vector<double>(lanes);
    std::vector<double> cost = std::vector<double>(lanes);
    std::vector<double> slope = std::vector<double>(lanes);
    Lanes() {
        for (std::size_t i = 0; i < lanes; ++i)
            w[i] = start[i] = -3 + 6.0 * static_cast<double>(i) / lanes;
    }
    void step() {
        for (std::size_t i = 0; i < lanes; ++i)
            w[i] = start[i] - rate * slope[i];
    }
};

void lanesOfFormula(benchmark::State& state, const char* text) {
    const auto cost = formula(text);
    Lanes run;
    const std::array<std::span<const double>, 1> w{run.w};
    const std::array<std::span<double>, 1> slope{run.slope};
    for (auto _ : state) {
        cost->costAndGradientMany(w, run.cost, slope);
        run.step();
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(lanes));
}

template <class Cost>
void lanesByHand(benchmark::State& state) {
    Lanes run;
    for (auto _ : state) {
        for (std::size_t i = 0; i < lanes; ++i)
            run.cost[i] = Cost::step(run.w[i], run.slope[i]);
        run.step();
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(lanes));
}

void parse(benchmark::State& state, const char* text) {
    for (auto _ : state)
        benchmark::DoNotOptimize(Formula::parse(text));
}

BENCHMARK_CAPTURE(valueOfFormula, bowl, bowl);
BENCHMARK_CAPTURE(valueOfFormula, wavy, wavy);
BENCHMARK_CAPTURE(descendFormula, bowl, bowl);
BENCHMARK(descendByHand<Bowl>);
BENCHMARK_CAPTURE(descendFormula, double_valley, doubleValley);
BENCHMARK(descendByHand<DoubleValley>);
BENCHMARK_CAPTURE(descendFormula, wavy, wavy);
BENCHMARK(descendByHand<Wavy>);
BENCHMARK_CAPTURE(recordFormula, bowl, Bowl(), bowl)->UseManualTime();
BENCHMARK_CAPTURE(recordFormula, double_valley, DoubleValley(), doubleValley)->UseManualTime();
BENCHMARK_CAPTURE(recordFormula, wavy, Wavy(), wavy)->UseManualTime();
#ifdef DOWNHILL_MUPARSER
BENCHMARK_CAPTURE(recordMuParser, bowl, Bowl(), bowl, "2*w")->UseManualTime();
BENCHMARK_CAPTURE(recordMuParser, double_valley, DoubleValley(), doubleValley, "(w^2-4)*w/2 + 1/2")
    ->UseManualTime();
BENCHMARK_CAPTURE(recordMuParser, wavy, Wavy(), wavy, "w^3 - 2*w + 0.3 + 3*cos(3*w)")->UseManualTime();
#endif
BENCHMARK_CAPTURE(lanesOfFormula, bowl, bowl);
BENCHMARK(lanesByHand<Bowl>);
BENCHMARK_CAPTURE(lanesOfFormula, double_valley, doubleValley);
BENCHMARK(lanesByHand<DoubleValley>);
BENCHMARK_CAPTURE(lanesOfFormula, wavy, wavy);
BENCHMARK(lanesByHand<Wavy>);
BENCHMARK_CAPTURE(parse, bowl, bowl);
BENCHMARK_CAPTURE(parse, wavy, wavy);

} // namespace

BENCHMARK_MAIN();
