// What a formula costs to evaluate, next to the same by hand in C++. Ratios travel between machines, times do
// not: compare each `formula` with the `by_hand` of the same name.
#include "core/formula/formula.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace {

using downhill::Formula;

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
