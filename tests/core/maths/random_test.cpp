// Chance against published sequences, and against what probability says.
#include "core/maths/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>
#include <set>
#include <vector>

namespace downhill {
namespace {

/// The sequence that follows from the state 1, 2, 3, 4, as the authors' xoshiro256starstar.c prints it; the
/// first by hand: rotl(2·5, 7)·9 = 1280·9, and the second is 0 as the state's second word is then 2⊕3⊕1.
TEST(Random, IsXoshiro256StarStar) {
    Random random({1, 2, 3, 4});
    for (const std::uint64_t expected :
         {std::uint64_t{11520}, std::uint64_t{0}, std::uint64_t{1509978240},
          std::uint64_t{1215971899390074240}, std::uint64_t{1216172134540287360},
          std::uint64_t{607988272756665600}, std::uint64_t{16172922978634559625U},
          std::uint64_t{8476171486693032832}, std::uint64_t{10595114339597558777U},
          std::uint64_t{2904607092377533576}})
        EXPECT_EQ(random.next(), expected);
}

TEST(Random, FollowsFromSeedAndStreamAlone) {
    std::set<std::uint64_t> firsts;
    for (std::uint64_t seed = 0; seed < 30; ++seed)
        for (std::uint64_t stream = 0; stream < 30; ++stream) {
            Random one(seed, stream), same(seed, stream);
            for (int i = 0; i < 10; ++i)
                ASSERT_EQ(one.next(), same.next());
            firsts.insert(Random(seed, stream).next());
        }
    EXPECT_EQ(firsts.size(), 900u) << "all different";
}

/// 60,000 throws of a die: each side within six standard deviations, √(60000·1/6·5/6) = 91, of 10,000.
TEST(Random, BelowIsFair) {
    Random random(1);
    std::map<std::uint32_t, int> counts;
    for (int i = 0; i < 60'000; ++i)
        ++counts[random.below(6)];
    ASSERT_EQ(counts.size(), 6u);
    for (const auto& [side, count] : counts) {
        EXPECT_LT(side, 6u);
        EXPECT_NEAR(count, 10'000, 6 * 91);
    }
    EXPECT_EQ(random.below(1), 0u);
    // of 3/4 of all whole numbers the lower half must not be twice as likely, as a mere remainder would be
    constexpr std::uint32_t threeQuarters = 3U << 30U;
    int low = 0;
    for (int i = 0; i < 60'000; ++i)
        low += random.below(threeQuarters) < (1U << 30U) ? 1 : 0;
    EXPECT_NEAR(low, 20'000, 6 * 116); // √(60000·1/3·2/3) = 115.5
}

/// Mean and variance of 100,000 draws within six standard errors of what they are by definition.
TEST(Random, UniformAndBellHaveTheirMoments) {
    Random random(2);
    constexpr int n = 100'000;
    double sum = 0, squares = 0, bells = 0, bellSquares = 0, largest = 0;
    for (int i = 0; i < n; ++i) {
        const double u = random.uniform(), b = random.bell();
        ASSERT_TRUE(u >= 0 && u < 1);
        sum += u;
        squares += u * u;
        bells += b;
        bellSquares += b * b;
        largest = std::max(largest, std::fabs(b));
        ASSERT_TRUE(random.between(-3, 5) >= -3 && random.between(-3, 5) < 5);
    }
    EXPECT_NEAR(sum / n, 0.5, 6 * std::sqrt(1 / 12.0 / n));
    EXPECT_NEAR(squares / n, 1 / 3.0, 6 * std::sqrt(4 / 45.0 / n));
    EXPECT_NEAR(bells / n, 0, 6 * std::sqrt(1.0 / n));
    EXPECT_NEAR(bellSquares / n, 1, 6 * std::sqrt(2.0 / n));
    EXPECT_LE(largest, 6);
    EXPECT_GT(largest, 3.5) << "P(|b| > 3.5) is about 0.0004";
}

TEST(Shuffle, IsAPermutation) {
    std::vector<std::uint32_t> items(1000);
    std::iota(items.begin(), items.end(), 0U);
    Random random(3);
    shuffle(items, random);
    EXPECT_FALSE(std::ranges::is_sorted(items));
    std::ranges::sort(items);
    for (std::uint32_t i = 0; i < items.size(); ++i)
        ASSERT_EQ(items[i], i);
    shuffle(std::span<std::uint32_t>(), random);
}

/// 24,000 shuffles of four: each of the 24 orders within six standard deviations, √(1000·23/24) = 31, of
/// 1,000.
TEST(Shuffle, EveryOrderIsAsLikely) {
    Random random(4);
    std::map<std::vector<std::uint32_t>, int> counts;
    for (int i = 0; i < 24'000; ++i) {
        std::vector<std::uint32_t> items = {0, 1, 2, 3};
        shuffle(items, random);
        ++counts[items];
    }
    ASSERT_EQ(counts.size(), 24u);
    for (const auto& [order, count] : counts)
        EXPECT_NEAR(count, 1000, 6 * 31);
}

} // namespace
} // namespace downhill
