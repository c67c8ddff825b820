#include "core/live/map_worker.h"

#include "tests/core/map/maps.h"
#include "tests/core/work/told.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <latch>
#include <new>
#include <thread>

namespace downhill {
namespace {

void expectSame(const CostMap& a, const CostMap& b) {
    EXPECT_EQ(a.grid.view(), b.grid.view());
    ASSERT_TRUE(std::ranges::equal(a.grid.costs(), b.grid.costs()));
    EXPECT_EQ(a.levels.levels, b.levels.levels);
    ASSERT_EQ(a.contours.size(), b.contours.size());
    for (std::size_t i = 0; i < a.contours.size(); ++i) {
        ASSERT_EQ(a.contours[i].lines.size(), b.contours[i].lines.size());
        for (std::size_t j = 0; j < a.contours[i].lines.size(); ++j)
            EXPECT_EQ(a.contours[i].lines[j].points, b.contours[i].lines[j].points);
    }
    EXPECT_EQ(a.bands.size(), b.bands.size());
}

CostMap mapOf(const CostFunction& cost, MapView view, std::size_t columns, std::size_t rows) {
    return costMapOf(sampled(cost, view, columns, rows).value()).value();
}

const auto himmelblau = formula("(w1^2+w2-11)^2 + (w1+w2^2-7)^2");

TEST(CostMap, HasALineForEachLevelAndAnAreaMore) {
    const CostMap map = mapOf(*himmelblau, {}, 60, 40);
    EXPECT_GT(map.levels.levels.size(), 5U);
    ASSERT_EQ(map.contours.size(), map.levels.levels.size());
    ASSERT_EQ(map.bands.size(), map.levels.levels.size() + 1);
    for (std::size_t i = 0; i < map.contours.size(); ++i) {
        EXPECT_EQ(map.contours[i].level, map.levels.levels[i]);
        EXPECT_EQ(map.bands[i].to, map.levels.levels[i]);
    }
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(costMapOf(map.grid, stop.get_token()));
}

TEST(MapWorker, TellsTheMap) {
    Told<MapResult> listener;
    MapWorker worker(std::ref(listener));
    const std::uint64_t generation = worker.submit(himmelblau, {}, 60, 40);
    EXPECT_EQ(generation, 1U);
    const MapResult result = listener.waitForEndOf(generation);
    EXPECT_EQ(result.cost, himmelblau);
    ASSERT_TRUE(result.map);
    expectSame(*result.map, mapOf(*himmelblau, {}, 60, 40));
    EXPECT_EQ(listener.results().size(), 1U) << "no rough one where the whole one is there at once";
}

TEST(MapWorker, ARoughMapFirstWhereItTakesLong) {
    Told<MapResult> listener;
    MapWorker worker(std::ref(listener));
    const auto cost = std::make_shared<const TwoKnobCost>([](double w1, double w2) { return w1 * w1 + w2; });
    listener.waitForEndOf(worker.submit(cost, {}, 81, 38));
    const auto results = listener.results();
    ASSERT_EQ(results.size(), 2U);
    EXPECT_FALSE(results[0].complete);
    EXPECT_TRUE(results[1].complete);
    // 81 and 38 are not multiples of 4: 21 and 10 rough cells, so 84 and 40 fine ones
    EXPECT_EQ(cost->looks, 85U * 41U) << "no place twice";
    expectSame(*results[0].map, mapOf(*cost, {}, 21, 10));
    expectSame(*results[1].map, mapOf(*cost, {}, 84, 40));

    const std::uint64_t large = worker.submit(himmelblau, {}, 400, 300); // a formula, but many cells
    listener.waitForEndOf(large);
    EXPECT_EQ(std::ranges::count(listener.results(), large, &MapResult::generation), 2);
}

TEST(MapWorker, LatestOfAThousandWins) {
    Told<MapResult> listener;
    MapWorker worker(std::ref(listener));
    std::uint64_t last = 0;
    const auto viewOf = [](int i) { return MapView{{-6, 6 + i * 0.001}, {-6, 6}}; };
    for (int i = 0; i < 1000; ++i) {
        const std::uint64_t generation = worker.submit(himmelblau, viewOf(i), i % 3 == 0 ? 200 : 40, 40);
        EXPECT_EQ(generation, last + 1);
        last = generation;
    }
    const MapResult result = listener.waitForEndOf(last);
    expectSame(*result.map, mapOf(*himmelblau, viewOf(999), 200, 40));
    std::uint64_t before = 0;
    for (const MapResult& told : listener.results()) {
        EXPECT_GE(told.generation, before);
        before = told.generation;
    }
}

TEST(MapWorker, SubmittingFromManyThreads) {
    Told<MapResult> listener;
    MapWorker worker(std::ref(listener));
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 50; ++i)
                    worker.submit(himmelblau, {}, 40, 40);
            });
    }
    listener.waitForEndOf(worker.submit(himmelblau, {}, 40, 40));
    EXPECT_EQ(listener.results().back().generation, 201U);
}

/// Asks to be stopped when it is looked at for the thousandth time.
class CountingMapCost final : public CostFunction {
public:
    std::size_t knobs() const noexcept override { return 2; }
    double cost(std::span<const double> w) const override {
        if (left_ > 0 && --left_ == 0)
            reached.count_down();
        return w[0] * w[1];
    }
    double costAndGradient(std::span<const double> w, std::span<double> /*gradient*/) const override {
        return cost(w);
    }
    mutable std::latch reached{1};

private:
    mutable int left_ = 1000;
};

TEST(MapWorker, NothingIsToldOfWhatIsCancelled) {
    Told<MapResult> listener;
    const auto cost = std::make_shared<const CountingMapCost>();
    MapWorker worker(std::ref(listener));
    worker.cancel(); // nothing there
    worker.submit(cost, {}, 4000, 4000);
    cost->reached.wait();
    worker.cancel();
    const std::uint64_t next = worker.submit(himmelblau, {}, 40, 40);
    listener.waitForEndOf(next);
    for (const MapResult& result : listener.results())
        EXPECT_TRUE(result.generation == next || !result.complete);
}

TEST(MapWorker, DestructionStopsWhatRuns) {
    Told<MapResult> listener;
    for (int i = 0; i < 20; ++i) {
        const auto cost = std::make_shared<const CountingMapCost>();
        MapWorker worker(std::ref(listener));
        worker.submit(cost, {}, 4000, 4000);
        if (i % 2 == 0)
            cost->reached.wait();
    }
    for (const MapResult& result : listener.results())
        EXPECT_FALSE(result.complete);
}

TEST(MapWorker, SaysWhereThereIsNoMemory) {
    Told<MapResult> listener;
    MapWorker worker(std::ref(listener));
    const auto greedy =
        std::make_shared<const TwoKnobCost>([](double, double) -> double { throw std::bad_alloc(); });
    const MapResult result = listener.waitForEndOf(worker.submit(greedy, {}, 10, 10));
    EXPECT_FALSE(result.map);
    ASSERT_TRUE(result.failure);
    EXPECT_TRUE(result.failure->noMemory);
    EXPECT_TRUE(listener.waitForEndOf(worker.submit(himmelblau, {}, 10, 10)).map) << "and works on";
}

TEST(MapWorker, OfTheSmallestMaps) {
    Told<MapResult> listener;
    MapWorker worker(std::ref(listener));
    EXPECT_EQ(listener.waitForEndOf(worker.submit(himmelblau, {}, 0, 1)).map->grid.columns(), 4U);
}

} // namespace
} // namespace downhill
