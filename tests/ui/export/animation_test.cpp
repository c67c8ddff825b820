// How many frames an animation has: bounded in number, and in pixels of all together.
#include "ui/export/animation.h"

#include <gtest/gtest.h>

namespace downhill::test {
namespace {

TEST(Animation, HasAFrameARowUpToABound) {
    EXPECT_EQ(framesOf(1, {1200, 800}), 1);
    EXPECT_EQ(framesOf(21, {1200, 800}), 21);
    EXPECT_EQ(framesOf(201, {1200, 800}), 200);
    EXPECT_EQ(framesOf(10'000'001, {1920, 1080}), 200); // 2,073,600 pixels each, 0.4 thousand millions
}

// A thousand million pixels together: 8,294,400 each makes 120 of them, 10⁸ each ten.
TEST(Animation, HasFewerWhereTheyAreLarge) {
    EXPECT_EQ(framesOf(10'000'001, {3840, 2160}), 120);
    EXPECT_EQ(framesOf(10'000'001, {10'000, 10'000}), 10);
    EXPECT_EQ(framesOf(5, {10'000, 10'000}), 5);
    EXPECT_EQ(framesOf(10'000'001, {100'000, 100'000}), 2); // its start and its end
}

} // namespace
} // namespace downhill::test
