// What a map of a cost costs while something is dragged, next to looking at the cost at all its places alone.
// Ratios travel between machines, times do not.
#include "core/formula/formula.h"
#include "core/map/cost_map.h"

#include <benchmark/benchmark.h>

#include <cstddef>
#include <memory>
#include <utility>
#include <variant>

namespace {

using namespace downhill;

constexpr const char* longValley = "w1^2 + 6*w2^2";
constexpr const char* himmelblau = "(w1^2+w2-11)^2 + (w1+w2^2-7)^2";

std::shared_ptr<const Formula> formula(const char* text) {
    return std::get<std::shared_ptr<const Formula>>(Formula::parse(text));
}

void gridOf(benchmark::State& state, const char* text) {
    const auto cost = formula(text);
    const auto cells = static_cast<std::size_t>(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(sampled(*cost, {}, cells, cells));
}

void mapOf(benchmark::State& state, const char* text) {
    const auto cost = formula(text);
    const auto cells = static_cast<std::size_t>(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(costMapOf(sampled(*cost, {}, cells, cells).value()));
}

void contoursAlone(benchmark::State& state, const char* text) {
    const auto cells = static_cast<std::size_t>(state.range(0));
    const CostGrid grid = sampled(*formula(text), {}, cells, cells).value();
    const CostLevels levels = levelsOf(grid);
    for (auto _ : state)
        benchmark::DoNotOptimize(contoursOf(grid, levels.levels));
    state.counters["levels"] = static_cast<double>(levels.levels.size());
}

BENCHMARK_CAPTURE(gridOf, long_valley, longValley)->Arg(150);
BENCHMARK_CAPTURE(contoursAlone, long_valley, longValley)->Arg(150);
BENCHMARK_CAPTURE(mapOf, long_valley, longValley)->Arg(150);
BENCHMARK_CAPTURE(gridOf, himmelblau, himmelblau)->Arg(150)->Arg(1000);
BENCHMARK_CAPTURE(contoursAlone, himmelblau, himmelblau)->Arg(150)->Arg(1000);
BENCHMARK_CAPTURE(mapOf, himmelblau, himmelblau)->Arg(150)->Arg(1000);

} // namespace

BENCHMARK_MAIN();
