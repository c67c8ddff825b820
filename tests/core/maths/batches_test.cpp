// Batches: every image once an epoch, in an order that follows from the seed.
#include "core/maths/batches.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <vector>

namespace downhill {
namespace {

using Images = std::vector<std::uint32_t>;

Images take(Batches& batches, std::size_t size) {
    const auto batch = batches.next(size);
    return {batch.begin(), batch.end()};
}

TEST(Batches, ReadEveryImageOnceAnEpoch) {
    for (const std::size_t size : {1, 2, 4, 12}) { // divide 24
        Batches batches(1, 24);
        for (int epoch = 0; epoch < 3; ++epoch) {
            Images read;
            for (std::size_t i = 0; i < 24 / size; ++i)
                for (const std::uint32_t image : batches.next(size))
                    read.push_back(image);
            EXPECT_FALSE(std::ranges::is_sorted(read));
            std::ranges::sort(read);
            for (std::uint32_t i = 0; i < 24; ++i)
                ASSERT_EQ(read[i], i);
        }
        EXPECT_EQ(batches.position(), 72u);
    }
}

/// 10 images in batches of 4: two batches an epoch, and two images left out, not always the same.
TEST(Batches, LeaveOutWhatIsTooFew) {
    Batches batches(1, 10);
    std::set<std::uint32_t> leftOut;
    for (std::uint64_t epoch = 0; epoch < 30; ++epoch) {
        std::set<std::uint32_t> read;
        for (int i = 0; i < 2; ++i) {
            EXPECT_EQ(batches.position(), i == 0 && epoch > 0 ? 10 * epoch - 2 : 10 * epoch + 4 * i);
            for (const std::uint32_t image : batches.next(4))
                EXPECT_TRUE(read.insert(image).second) << "without replacement";
        }
        for (std::uint32_t i = 0; i < 10; ++i)
            if (!read.contains(i))
                leftOut.insert(i);
    }
    EXPECT_EQ(leftOut.size(), 10u) << "each had its chance, all but surely: (8/10)³⁰ is 0.001";
}

TEST(Batches, FollowFromTheSeed) {
    Batches one(7, 100), same(7, 100), other(8, 100);
    const Images first = take(one, 32);
    EXPECT_EQ(first, take(same, 32));
    EXPECT_NE(first, take(other, 32));
    EXPECT_NE(first, take(one, 32));
    take(one, 32);
    EXPECT_NE(first, take(one, 32)) << "each epoch has an order of its own";
}

TEST(Batches, GoBackToAnyPosition) {
    Batches batches(3, 50);
    std::vector<std::uint64_t> positions;
    std::vector<Images> read;
    for (int i = 0; i < 40; ++i) {
        positions.push_back(batches.position());
        read.push_back(take(batches, 8));
    }
    Batches fresh(3, 50);
    for (const std::size_t i : {std::size_t{39}, std::size_t{0}, std::size_t{6}, std::size_t{20}}) {
        batches.goTo(positions[i]);
        EXPECT_EQ(take(batches, 8), read[i]);
        fresh.goTo(positions[i]);
        EXPECT_EQ(take(fresh, 8), read[i]);
    }
}

/// In mid-epoch the next ones in line are read, however many there were before.
TEST(Batches, MayChangeTheirSize) {
    Batches changing(4, 60), ones(4, 60);
    Images expected;
    for (int i = 0; i < 60; ++i)
        expected.push_back(ones.next(1)[0]);
    Images read;
    for (const std::size_t size : {5, 1, 20, 30, 4})
        for (const std::uint32_t image : changing.next(size))
            read.push_back(image);
    EXPECT_EQ(read, expected);
}

TEST(Batches, AllOfThemAreInTheirOwnOrder) {
    Batches batches(5, 33);
    take(batches, 5);
    for (int i = 0; i < 2; ++i) {
        const Images all = take(batches, 33);
        EXPECT_EQ(all.size(), 33u);
        EXPECT_TRUE(std::ranges::is_sorted(all));
    }
    EXPECT_EQ(batches.position(), 99u) << "of the first epoch the rest was left out";
    EXPECT_EQ(Batches(1, 1).next(1)[0], 0u);
}

} // namespace
} // namespace downhill
