#include "core/descent/step_buffer_pool.h"

#include <gtest/gtest.h>

#include <barrier>
#include <limits>
#include <new>
#include <thread>
#include <vector>

namespace downhill {
namespace {

/// As a run would: every row written.
void fill(StepBuffer& buffer, std::size_t rows) {
    for (std::size_t row = 0; row < rows; ++row) {
        for (double& value : buffer.w(row))
            value = static_cast<double>(row);
        for (double& value : buffer.slope(row))
            value = 2.0 * static_cast<double>(row);
        for (double& value : buffer.change(row))
            value = -static_cast<double>(row);
        buffer.cost(row) = 0.5 * static_cast<double>(row);
    }
    buffer.wrote(rows);
}

TEST(StepBuffer, KeepsItsColumnsApart) {
    StepBuffer buffer(3, 1000);
    fill(buffer, 1000);
    const StepBuffer& read = buffer;
    for (std::size_t row = 0; row < 1000; ++row) {
        const auto k = static_cast<double>(row);
        ASSERT_EQ(read.w(row).size(), 3u);
        for (std::size_t i = 0; i < 3; ++i) {
            ASSERT_EQ(read.w(row)[i], k);
            ASSERT_EQ(read.slope(row)[i], 2 * k);
            ASSERT_EQ(read.change(row)[i], -k);
        }
        ASSERT_EQ(read.costs(1000)[row], k / 2);
    }
    // 1,000 rows of 3 + 3 + 3 + 1 doubles of 8 bytes
    EXPECT_EQ(buffer.touchedBytes(), 80'000u);
}

TEST(StepBuffer, ThrowsWhereThereIsNoSuchMemory) {
    const std::size_t half = std::numeric_limits<std::size_t>::max() / 2;
    EXPECT_THROW(StepBuffer(half, 10), std::bad_alloc);
    EXPECT_THROW(StepBuffer(half / 8, 9), std::bad_alloc); // more than 2⁶⁴ bytes in all
}

TEST(StepBufferPool, UsesABufferAgain) {
    StepBufferPool pool;
    auto first = pool.take(1, 1001);
    const double* memory = first->w(0).data();
    fill(*first, 1001);
    first.reset();
    EXPECT_EQ(pool.idle(), 1u);
    const auto second = pool.take(1, 800);
    EXPECT_EQ(second->w(0).data(), memory);
    EXPECT_EQ(pool.idle(), 0u);
}

TEST(StepBufferPool, GivesTheSameMemoryToAnotherShapeThatFits) {
    StepBufferPool pool;
    pool.take(1, 1024).reset();
    const auto two = pool.take(2, 512);
    EXPECT_EQ(pool.idle(), 0u);
    EXPECT_EQ(two->knobs(), 2u);
    fill(*two, 512);
    pool.take(1, 1024).reset();
    const auto tooLarge = pool.take(2, 513);
    EXPECT_EQ(pool.idle(), 1u) << "2 · 513 doubles do not fit in 1,024";
}

TEST(StepBufferPool, NeverGivesOneBufferToTwo) {
    StepBufferPool pool;
    const auto first = pool.take(1, 10), second = pool.take(1, 10);
    EXPECT_NE(first->w(0).data(), second->w(0).data());
}

TEST(StepBufferPool, KeepsFew) {
    StepBufferPool pool;
    std::vector<std::shared_ptr<StepBuffer>> taken;
    for (int i = 0; i < 20; ++i)
        taken.push_back(pool.take(1, 100));
    taken.clear();
    EXPECT_EQ(pool.idle(), StepBufferPool::mostIdle);
}

/// Nothing is really written here: wrote() alone counts as touched.
TEST(StepBufferPool, DropsTheOldestWhereTooMuchWasTouched) {
    StepBufferPool pool;
    constexpr std::size_t rows = 7'000'000; // 7,000,000 · 4 · 8 = 224 MB each, so that two are above 400 MiB
    auto first = pool.take(1, rows), second = pool.take(1, rows);
    first->wrote(rows);
    second->wrote(rows);
    const double* kept = second->w(0).data();
    first.reset();
    EXPECT_EQ(pool.idle(), 1u);
    second.reset();
    EXPECT_EQ(pool.idle(), 1u);
    EXPECT_EQ(pool.take(1, rows)->w(0).data(), kept);
}

TEST(StepBufferPool, GivesUpIdleMemoryBeyondALowerLimit) {
    StepBufferPool pool;
    auto first = pool.take(1, 100'000), second = pool.take(1, 100'000); // 3.2 MB each
    first->wrote(100'000);
    second->wrote(100'000);
    first.reset();
    second.reset();
    EXPECT_EQ(pool.idleBytes(), 6'400'000u);
    pool.limitIdle(4'000'000);
    EXPECT_EQ(pool.idle(), 1u);
    EXPECT_EQ(pool.idleBytes(), 3'200'000u);
    pool.limitIdle(0);
    EXPECT_EQ(pool.idle(), 0u);
    pool.take(1, 10).reset();
    EXPECT_EQ(pool.idle(), 1u) << "what was never touched takes nothing";
}

TEST(StepBufferPool, RefusesOneThatPassesItsLimit) {
    StepBufferPool pool;
    pool.limitOne(3'200'000);
    EXPECT_TRUE(pool.take(1, 100'000));
    EXPECT_THROW(pool.take(1, 100'001), std::bad_alloc);
    EXPECT_THROW(pool.take(2, 100'000), std::bad_alloc);
}

TEST(StepBufferPool, DoesNotTieHugeMemoryToASmallRun) {
    StepBufferPool pool;
    auto huge = pool.take(1, 1'000'000);
    huge->wrote(1'000'000);
    huge.reset();
    const auto small = pool.take(1, 21);
    EXPECT_EQ(pool.idle(), 1u);
    EXPECT_LT(small->touchedBytes(), 1'000'000u);
}

TEST(StepBufferPool, ABufferMayComeBackLate) {
    std::shared_ptr<StepBuffer> late;
    {
        StepBufferPool pool;
        late = pool.take(2, 100);
    }
    fill(*late, 100);
    EXPECT_EQ(late->w(99)[1], 99);
}

TEST(StepBufferPool, WorksFromManyThreads) {
    StepBufferPool pool;
    std::barrier start(4);
    std::vector<std::jthread> threads;
    for (std::size_t t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            start.arrive_and_wait();
            for (std::size_t i = 0; i < 500; ++i) {
                const auto buffer = pool.take(1 + t % 2, 50 + i % 7);
                fill(*buffer, 50);
                ASSERT_EQ(buffer->w(49)[0], 49);
            }
        });
    threads.clear();
    EXPECT_LE(pool.idle(), StepBufferPool::mostIdle);
}

} // namespace
} // namespace downhill
