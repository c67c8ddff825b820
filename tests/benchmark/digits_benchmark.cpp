// What a step of the network costs, next to what the processor could do at best. Ratios travel between
// machines, times do not: `times_the_limit` is the time of a step for each second that its 52,672 flops an
// image would take at the peak of the instruction set, which is measured just before and after.
#include "core/digits/synthetic_digits.h"
#include "core/maths/random.h"
#include "core/network/initial_knobs.h"
#include "core/network/network.h"
#include "core/rules/update_rule.h"
#include "core/training/trainer.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <numeric>
#include <string>
#include <variant>
#include <vector>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace {

using namespace downhill;

/// Of this thread, so that others on the same machine do not count.
double secondsOfWork() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

constexpr int chains = 12; // enough to keep all units busy, few enough to stay in registers
constexpr int rounds = 20'000;

/// Multiplications and additions four at a time, as every processor of 64 bits has them.
double peakOfBaseline() {
    using Four = float __attribute__((vector_size(16)));
    Four sums[chains] = {};
    Four factor = {0.5F, 0.5F, 0.5F, 0.5F}, term = factor;
    benchmark::DoNotOptimize(factor);
    benchmark::DoNotOptimize(term);
    for (int round = 0; round < rounds; ++round)
        for (Four& sum : sums)
            sum = sum * factor + term;
    for (Four& sum : sums)
        benchmark::DoNotOptimize(sum);
    return 2.0 * 4 * chains * rounds;
}

#ifdef __x86_64__
/// Eight at a time, and a multiplication together with an addition.
__attribute__((target("avx2,fma"))) double peakOfV3() {
    __m256 sums[chains] = {};
    __m256 factor = _mm256_set1_ps(0.5F), term = factor;
    benchmark::DoNotOptimize(factor);
    benchmark::DoNotOptimize(term);
    for (int round = 0; round < rounds; ++round)
        for (__m256& sum : sums)
            sum = _mm256_fmadd_ps(sum, factor, term);
    for (__m256& sum : sums)
        benchmark::DoNotOptimize(sum);
    return 2.0 * 8 * chains * rounds;
}
#endif

double flopsOfPeak(const NetworkKernel<float>& kernel) {
#ifdef __x86_64__
    if (kernel.name == std::string("x86-64-v3"))
        return peakOfV3();
#endif
    static_cast<void>(kernel);
    return peakOfBaseline();
}

/// Noise: its time is that of any other images.
DigitImages someImages(std::size_t count) {
    DigitImages images;
    Random random(1);
    images.pixels.resize(count * DigitImages::pixelsEach);
    std::ranges::generate(images.pixels, [&] { return static_cast<std::uint8_t>(random.next()); });
    images.labels.resize(count);
    std::ranges::generate(images.labels, [&] { return static_cast<std::uint8_t>(random.below(10)); });
    return images;
}

/// Does `work` on `images` images between two measurements of the peak.
template <class Work>
void measure(benchmark::State& state, const NetworkKernel<float>& kernel, std::size_t images,
             const Work& work) {
    double peakFlops = 0, peakTime = 0, time = 0;
    constexpr int repeats = 20;
    for (auto _ : state) {
        const double begin = secondsOfWork();
        peakFlops += flopsOfPeak(kernel);
        const double middle = secondsOfWork();
        for (int i = 0; i < repeats; ++i)
            work();
        const double end = secondsOfWork();
        peakTime += middle - begin;
        time += end - middle;
        state.SetIterationTime(end - middle);
    }
    const double done = static_cast<double>(state.iterations()) * repeats * static_cast<double>(images);
    const double peak = peakFlops / peakTime;
    state.counters["images_per_s"] = done / time;
    state.counters["peak_gflops"] = 1e-9 * peak;
    state.counters["times_the_limit"] = time * peak / (done * flopsAnImage);
}

void gradient(benchmark::State& state, const NetworkKernel<float>& kernel) {
    const auto batch = static_cast<std::size_t>(state.range(0));
    const DigitImages images = someImages(10'000);
    std::vector<std::uint32_t> order(images.count());
    std::iota(order.begin(), order.end(), 0U);
    Random random(2);
    shuffle(order, random);
    const Network network({}, kernel);
    const std::vector<float> knobs = initialKnobs({}, 1);
    std::vector<float> slopes(networkKnobs);
    std::size_t next = 0;
    measure(state, kernel, batch, [&] {
        if (next + batch > order.size())
            next = 0;
        const std::span<const std::uint32_t> which(order.data() + next, batch);
        benchmark::DoNotOptimize(network.costAndGradient(knobs, images, which, slopes));
        next += batch;
    });
}

/// The whole of a step: batch, gradient, rule, record.
void step(benchmark::State& state, const char* rule) {
    const auto data =
        std::make_shared<const DigitData>(DigitData{"noise", true, someImages(10'000), someImages(2'000)});
    TrainingSettings settings;
    settings.hyper.rule = std::get<RuleChoice>(parseChoice<RuleRow>(rule));
    settings.hyper.rate = settings.hyper.rule.row().isPlain ? 0.3 : 0.01;
    settings.hyper.batch = static_cast<std::size_t>(state.range(0));
    Trainer trainer(settings, data);
    const std::uint64_t steps = std::max<std::uint64_t>(1, 8000 / settings.hyper.batch);
    measure(state, bestKernel<float>(), settings.hyper.batch * steps,
            [&] { trainer.train(trainer.step() + steps, {}, nullptr); });
}

} // namespace

int main(int argc, char** argv) {
    for (const NetworkKernel<float>& kernel : networkKernels())
        if (kernel.isSupported()) {
            const std::string name = std::string("gradient/") + kernel.name;
            benchmark::RegisterBenchmark(name.c_str(),
                                         [&](benchmark::State& state) { gradient(state, kernel); })
                ->Arg(1)
                ->Arg(32)
                ->Arg(64)
                ->Arg(10'000)
                ->UseManualTime();
        }
    for (const RuleRow& offer : RuleRow::all()) {
        const std::string name = std::string("step/") + offer.name;
        benchmark::RegisterBenchmark(name.c_str(), [&](benchmark::State& state) { step(state, offer.name); })
            ->Arg(32)
            ->UseManualTime();
    }
    benchmark::RegisterBenchmark("step/gd", [](benchmark::State& state) { step(state, "gd"); })
        ->Arg(1)
        ->Arg(64)
        ->Arg(10'000)
        ->UseManualTime();
    benchmark::RegisterBenchmark("synthetic_digits", [](benchmark::State& state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(syntheticDigits());
    })->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
