// What a picture of a long run asks of its columns, with an envelope and without: `times_all` is the time
// with one for each second without, which looks at every row. Measured in turns.
#include "core/descent/run_column.h"
#include "core/maths/random.h"

#include <benchmark/benchmark.h>

#include <ctime>
#include <vector>

namespace {

using namespace downhill;

double secondsOfWork() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now); // of this thread: others on the machine do not count
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

std::vector<double> someCosts(std::size_t rows) {
    std::vector<double> costs(rows);
    Random random(1);
    for (double& cost : costs)
        cost = static_cast<double>(random.below(1'000'000));
    return costs;
}

/// The places of the lowest and the highest in each column of pixels.
std::size_t outline(const RunColumn& column) {
    constexpr std::size_t pixels = 700;
    std::size_t sum = 0;
    for (std::size_t i = 0; i < pixels; ++i) {
        const std::size_t begin = i * column.size() / pixels, end = (i + 1) * column.size() / pixels;
        const Extremes extremes = column.extremes(begin, end);
        sum += column.placeOf(extremes.low, begin, end) + column.placeOf(extremes.high, begin, end);
    }
    return sum;
}

void outlineOf(benchmark::State& state) {
    const auto rows = static_cast<std::size_t>(state.range(0));
    const std::vector<double> costs = someCosts(rows);
    Envelope envelope(rows);
    envelope.append(costs.data(), 1, rows);
    const RunColumn known(costs.data(), 1, rows, &envelope), plain(costs.data(), 1, rows, nullptr);
    double time = 0, all = 0;
    for (auto _ : state) {
        const double begin = secondsOfWork();
        benchmark::DoNotOptimize(outline(known));
        const double middle = secondsOfWork();
        benchmark::DoNotOptimize(outline(plain));
        const double end = secondsOfWork();
        time += middle - begin;
        all += end - middle;
        state.SetIterationTime(middle - begin);
    }
    state.counters["times_all"] = time / all;
}

/// What it costs to know the envelope, for each row recorded.
void append(benchmark::State& state) {
    const auto rows = static_cast<std::size_t>(state.range(0));
    const std::vector<double> costs = someCosts(rows);
    Envelope envelope(rows);
    for (auto _ : state) {
        envelope.restart();
        envelope.append(costs.data(), 1, rows);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows));
}

BENCHMARK(outlineOf)->Arg(1'000'000)->Arg(10'000'000)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(append)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
