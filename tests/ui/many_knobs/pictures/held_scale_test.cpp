// A scale that can be read while the numbers on it change: it never cuts off, and does not jump about.
#include "ui/many_knobs/pictures/held_scale.h"

#include <gtest/gtest.h>

#include <limits>

namespace downhill {
namespace {

TEST(HeldScale, GrowsAtOnce) {
    HeldScale scale;
    EXPECT_EQ(scale.end(), 1) << "as long as there is nothing";
    EXPECT_DOUBLE_EQ(scale.follow(0.04, 0), 0.05);
    EXPECT_DOUBLE_EQ(scale.follow(0.051, 0.03), 0.07);
    EXPECT_DOUBLE_EQ(scale.follow(8, 0.03), 10);
}

// What was largest counts for half with every second: 0.1 is at 0.05 after one.
TEST(HeldScale, ShrinksWhenTheNumbersHaveBeenSmallForLong) {
    HeldScale scale;
    scale.follow(0.1, 0);
    EXPECT_DOUBLE_EQ(scale.follow(0.001, 0.9), 0.1);
    EXPECT_DOUBLE_EQ(scale.follow(0.001, 0.2), 0.05) << "0.1·2⁻¹·¹ is 0.047";
    EXPECT_DOUBLE_EQ(scale.follow(0.001, 60), 0.001);
}

// Thirty pictures a second whose largest numbers differ by a factor of two.
TEST(HeldScale, StaysWhereNumbersOnlySwing) {
    HeldScale scale;
    scale.follow(0.072, 0);
    for (int i = 0; i < 3'000; ++i)
        ASSERT_DOUBLE_EQ(scale.follow(i % 7 == 0 ? 0.072 : 0.04, 1.0 / 30), 0.1) << i;
}

TEST(HeldScale, RemembersNothingAfterForEver) {
    constexpr double forEver = std::numeric_limits<double>::infinity();
    HeldScale scale;
    EXPECT_DOUBLE_EQ(scale.follow(1e10, forEver), 1e10);
    EXPECT_DOUBLE_EQ(scale.follow(0.34, forEver), 0.5);
    EXPECT_DOUBLE_EQ(scale.follow(0.26, forEver), 0.5) << "half of it is filled";
    EXPECT_DOUBLE_EQ(scale.follow(0.24, forEver), 0.3);
}

TEST(HeldScale, NeverCutsOff) {
    HeldScale scale;
    double size = 1;
    for (int i = 0; i < 2'000; ++i) {
        size *= i % 3 == 0 ? 1.9 : 0.65; // wanders downwards
        ASSERT_GE(scale.follow(size, 0.1), size);
    }
}

TEST(HeldScale, TakesNothingAtAll) {
    HeldScale scale;
    EXPECT_EQ(scale.follow(0, 0), 1);
    scale.follow(0.04, 1);
    EXPECT_DOUBLE_EQ(scale.follow(0, 1e9), 0.05) << "there is nothing to fit it to";
    EXPECT_DOUBLE_EQ(scale.follow(0.04, -5), 0.05);
    scale.forget();
    EXPECT_DOUBLE_EQ(scale.follow(2e-6, 0), 2e-6);
}

} // namespace
} // namespace downhill
