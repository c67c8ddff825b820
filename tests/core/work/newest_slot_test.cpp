#include "core/work/newest_slot.h"

#include <gtest/gtest.h>

#include <memory>
#include <semaphore>
#include <thread>
#include <vector>

namespace downhill {
namespace {

TEST(NewestSlot, HasTheLastOfSeveral) {
    NewestSlot<std::unique_ptr<int>> slot;
    EXPECT_FALSE(slot.take());
    EXPECT_TRUE(slot.put(std::make_unique<int>(1))); // the taker has to be told
    EXPECT_FALSE(slot.put(std::make_unique<int>(2)));
    const auto taken = slot.take();
    ASSERT_TRUE(taken);
    EXPECT_EQ(**taken, 2);
    EXPECT_FALSE(slot.take());
    EXPECT_TRUE(slot.put(nullptr));
}

// A thread puts, another one takes each time that it is told: what comes ascends, and the last one comes.
TEST(NewestSlot, LosesNothingThatIsNewestBetweenThreads) {
    constexpr int last = 20'000;
    NewestSlot<std::vector<int>> slot; // a value that is torn where two threads write it
    std::counting_semaphore<last> told(0);
    std::jthread sender([&] {
        for (int number = 1; number <= last; ++number)
            if (slot.put(std::vector<int>(8, number)))
                told.release();
    });
    int newest = 0;
    while (newest < last) {
        told.acquire();
        const auto taken = slot.take();
        ASSERT_TRUE(taken); // whoever was told finds something
        ASSERT_EQ(*taken, std::vector<int>(8, taken->front()));
        ASSERT_GT(taken->front(), newest);
        newest = taken->front();
    }
    EXPECT_FALSE(slot.take());
}

} // namespace
} // namespace downhill
