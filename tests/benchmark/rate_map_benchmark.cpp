// What a map of all learning rates costs, verdicts included, next to a plain loop in C++ that only does the
// same steps. Ratios travel between machines, times do not: `ratio` is the map's time for each second of the
// loop that ran just before and after it.
#include "core/formula/formula.h"
#include "core/rates/rate_map.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <ctime>

namespace {

using namespace downhill;

// A formula, and the same by hand: the cost as result, the slope by reference.
struct Bowl {
    static constexpr const char* text = "w^2";
    static constexpr double start = 5;
    static double step(double w, double& slope) {
        slope = 2 * w;
        return w * w;
    }
};
struct DoubleValley {
    static constexpr const char* text = "(w^2-4)^2/8 + w/2";
    static constexpr double start = 3;
    static double step(double w, double& slope) {
        const double inner = w * w - 4;
        slope = inner * w / 2 + 0.5;
        return inner * inner / 8 + w / 2;
    }
};
struct Wavy {
    static constexpr const char* text = "w^4/4 - w^2 + 0.3*w + sin(3*w)";
    static constexpr double start = 1;
    static double step(double w, double& slope) {
        const double square = w * w;
        slope = square * w - 2 * w + 0.3 + 3 * std::cos(3 * w);
        return square * square / 4 - square + 0.3 * w + std::sin(3 * w);
    }
};

/// Of this thread, so that others on the same machine do not count.
double secondsOfWork() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

RunSettings settingsOf(double start, std::uint64_t steps) {
    return {.start = {start}, .steps = steps, .tolerance = 0};
}

/// Every rate, one after the other, as one would write it down; ends where a value is not finite.
template <class Cost>
void stepByHand(const RunSettings& settings) {
    for (const double rate : standardRates()) {
        double w = settings.start[0];
        for (std::uint64_t row = 0;; ++row) {
            double slope = 0;
            double cost = Cost::step(w, slope);
            benchmark::DoNotOptimize(cost);
            if (row == settings.steps || !std::isfinite(cost) || !std::isfinite(slope))
                break;
            w -= rate * slope;
        }
    }
}

template <class Cost>
void mapOf(benchmark::State& state) {
    const auto cost = std::get<std::shared_ptr<const Formula>>(Formula::parse(Cost::text));
    const RunSettings settings = settingsOf(Cost::start, static_cast<std::uint64_t>(state.range(0)));
    RateMapper mapper;
    double map = 0, byHand = 0;
    for (auto _ : state) {
        const double begin = secondsOfWork();
        stepByHand<Cost>(settings);
        const double middle = secondsOfWork();
        benchmark::DoNotOptimize(mapper.map(*cost, settings, standardRates()));
        const double end = secondsOfWork();
        byHand += middle - begin;
        map += end - middle;
        state.SetIterationTime(end - middle);
    }
    const auto n = static_cast<double>(state.iterations());
    state.counters["map_ms"] = 1e3 * map / n;
    state.counters["by_hand_ms"] = 1e3 * byHand / n;
    state.counters["ratio"] = map / byHand;
}

BENCHMARK(mapOf<Bowl>)->Arg(20)->Arg(1000)->UseManualTime();
BENCHMARK(mapOf<DoubleValley>)->Arg(20)->Arg(1000)->UseManualTime();
BENCHMARK(mapOf<Wavy>)->Arg(20)->Arg(1000)->Arg(20000)->UseManualTime();

} // namespace

BENCHMARK_MAIN();
