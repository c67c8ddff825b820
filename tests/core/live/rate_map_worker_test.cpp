#include "core/live/rate_map_worker.h"

#include "tests/core/rates/rate_maps.h"
#include "tests/core/work/told.h"

#include <gtest/gtest.h>

#include <latch>
#include <new>
#include <stdexcept>
#include <thread>

namespace downhill {
namespace {

void expectSame(const RateMap& a, const RateMap& b) {
    EXPECT_EQ(a.settings, b.settings);
    ASSERT_EQ(a.rates.size(), b.rates.size());
    for (std::size_t i = 0; i < a.rates.size(); ++i) {
        EXPECT_EQ(a.rates[i].rate, b.rates[i].rate);
        EXPECT_EQ(a.rates[i].verdict, b.rates[i].verdict);
        EXPECT_EQ(a.rates[i].stepsTaken, b.rates[i].stepsTaken);
        EXPECT_EQ(a.rates[i].stepsNeeded, b.rates[i].stepsNeeded);
    }
}

const auto wavy = formula("w^4/4 - w^2 + 0.3*w + sin(3*w)");
/// A second of work or more.
const RunSettings longSettings{.start = {1}, .steps = 20'000, .tolerance = 0};

TEST(RateMapWorker, TellsTheMap) {
    Told<RateMapResult> listener;
    RateMapWorker worker(std::ref(listener));
    const RunSettings settings{.start = {1}, .steps = 100};
    const std::uint64_t generation = worker.submit(wavy, settings);
    EXPECT_EQ(generation, 1U);
    const RateMapResult result = listener.waitForEndOf(generation);
    EXPECT_EQ(result.cost, wavy);
    ASSERT_TRUE(result.map);
    RateMapper mapper;
    expectSame(*result.map, mapper.map(*wavy, settings, standardRates()).value());
    EXPECT_EQ(listener.results().size(), 1U) << "no rough one where the whole one is there at once";
}

TEST(RateMapWorker, ARoughMapFirstWhereItTakesLong) {
    Told<RateMapResult> listener;
    RateMapWorker worker(std::ref(listener));
    listener.waitForEndOf(worker.submit(wavy, longSettings));
    const auto results = listener.results();
    ASSERT_EQ(results.size(), 2U);
    EXPECT_FALSE(results[0].complete);
    EXPECT_TRUE(results[1].complete);
    const RateMap &rough = *results[0].map, &whole = *results[1].map;
    ASSERT_EQ(rough.rates.size(), (standardRates().size() + 7) / 8);
    for (std::size_t i = 0; i < rough.rates.size(); ++i) { // both up to the end of the dial
        const MappedRate& same = whole.rates[whole.rates.size() - 1 - 8 * (rough.rates.size() - 1 - i)];
        EXPECT_EQ(rough.rates[i].rate, same.rate);
        EXPECT_EQ(rough.rates[i].verdict, same.verdict);
    }
}

TEST(RateMapWorker, LatestOfAThousandWins) {
    Told<RateMapResult> listener;
    RateMapWorker worker(std::ref(listener));
    std::uint64_t last = 0;
    for (int i = 0; i < 1000; ++i) {
        const std::uint64_t generation =
            worker.submit(wavy, {.start = {-2 + i * 0.004}, .steps = i % 3 == 0 ? 5'000U : 300U});
        EXPECT_EQ(generation, last + 1);
        last = generation;
    }
    const RateMapResult result = listener.waitForEndOf(last);
    EXPECT_EQ(result.map->settings.start[0], -2 + 999 * 0.004);
    RateMapper mapper;
    expectSame(*result.map, mapper.map(*wavy, result.map->settings, standardRates()).value());
    std::uint64_t before = 0;
    for (const RateMapResult& told : listener.results()) {
        EXPECT_GE(told.generation, before);
        before = told.generation;
    }
}

TEST(RateMapWorker, SubmittingFromManyThreads) {
    Told<RateMapResult> listener;
    RateMapWorker worker(std::ref(listener));
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 50; ++i)
                    worker.submit(wavy, {.start = {1}, .steps = 200});
            });
    }
    listener.waitForEndOf(worker.submit(wavy, {.start = {1}, .steps = 200}));
    EXPECT_EQ(listener.results().back().generation, 201U);
}

/// Asks to be stopped when it is looked at for the thousandth time.
class CountingCost final : public CostFunction {
public:
    std::size_t knobs() const noexcept override { return 1; }
    double cost(std::span<const double> w) const override { return w[0] * w[0]; }
    double costAndGradient(std::span<const double> w, std::span<double> gradient) const override {
        if (left_ > 0 && --left_ == 0)
            reached.count_down();
        gradient[0] = 2 * w[0];
        return w[0] * w[0];
    }
    mutable std::latch reached{1};

private:
    mutable int left_ = 1000;
};

TEST(RateMapWorker, NothingIsToldOfWhatIsCancelled) {
    Told<RateMapResult> listener;
    const auto cost = std::make_shared<const CountingCost>();
    {
        RateMapWorker worker(std::ref(listener));
        worker.cancel(); // nothing there
        worker.submit(cost, longSettings);
        cost->reached.wait();
        worker.cancel();
        const std::uint64_t next = worker.submit(wavy, {.start = {1}});
        listener.waitForEndOf(next);
        for (const RateMapResult& result : listener.results())
            EXPECT_TRUE(result.generation == next || !result.complete);
    }
}

TEST(RateMapWorker, DestructionStopsWhatRuns) {
    Told<RateMapResult> listener;
    for (int i = 0; i < 20; ++i) {
        const auto cost = std::make_shared<const CountingCost>();
        RateMapWorker worker(std::ref(listener));
        worker.submit(cost, longSettings);
        if (i % 2 == 0)
            cost->reached.wait();
    }
    for (const RateMapResult& result : listener.results())
        EXPECT_FALSE(result.complete);
}

TEST(RateMapWorker, SaysWhereThereIsNoMemory) {
    class Greedy final : public CostFunction {
    public:
        std::size_t knobs() const noexcept override { return 1; }
        double cost(std::span<const double>) const override { return 0; }
        double costAndGradient(std::span<const double>, std::span<double>) const override {
            throw std::bad_alloc();
        }
    };
    Told<RateMapResult> listener;
    RateMapWorker worker(std::ref(listener));
    const RateMapResult result = listener.waitForEndOf(worker.submit(std::make_shared<const Greedy>(), {}));
    EXPECT_FALSE(result.map);
    ASSERT_TRUE(result.failure);
    EXPECT_TRUE(result.failure->noMemory);
    EXPECT_TRUE(listener.waitForEndOf(worker.submit(wavy, {.start = {1}})).map) << "and works on";
}

TEST(RateMapWorker, TellsOfAnyException) {
    class Broken final : public CostFunction {
    public:
        std::size_t knobs() const noexcept override { return 1; }
        double cost(std::span<const double>) const override { return 0; }
        double costAndGradient(std::span<const double>, std::span<double>) const override {
            throw std::runtime_error("broken");
        }
    };
    Told<RateMapResult> listener;
    RateMapWorker worker(std::ref(listener));
    const RateMapResult result = listener.waitForEndOf(worker.submit(std::make_shared<const Broken>(), {}));
    EXPECT_FALSE(result.map);
    ASSERT_TRUE(result.failure);
    EXPECT_FALSE(result.failure->noMemory);
    EXPECT_EQ(result.failure->what, "broken");
    EXPECT_TRUE(listener.waitForEndOf(worker.submit(wavy, {.start = {1}})).map) << "and works on";
}

TEST(RateMapWorker, OfNoRates) {
    Told<RateMapResult> listener;
    RateMapWorker worker(std::ref(listener));
    EXPECT_TRUE(
        listener.waitForEndOf(worker.submit(std::make_shared<const Bowl>(), {}, {})).map->rates.empty());
}

} // namespace
} // namespace downhill
