// Norms of 3-4-5 triangles of any size, and of what is no number.
#include "core/maths/norm.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace downhill {
namespace {

TEST(Norm, NeitherOverflowsNorVanishes) {
    EXPECT_EQ(normOf(std::vector<double>{3, 4}), 5);
    EXPECT_DOUBLE_EQ(normOf(std::vector<double>{3e200, 4e200}), 5e200);
    EXPECT_DOUBLE_EQ(normOf(std::vector<double>{3e-200, -4e-200}), 5e-200);
    EXPECT_EQ(normOf(std::vector<double>{0, 0}), 0);
    EXPECT_EQ(normOf(std::vector<double>{-7}), 7);
    EXPECT_NEAR(normOf(std::vector<float>{3e30F, 4e30F}), 5e30, 1e24);
    EXPECT_NEAR(normOf(std::vector<float>{3e-30F, 4e-30F}), 5e-30, 1e-36);
}

TEST(Norm, OfWhatIsNoNumber) {
    constexpr double infinity = std::numeric_limits<double>::infinity(),
                     nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(std::isnan(normOf(std::vector<double>{nan, 0})));
    EXPECT_TRUE(std::isnan(normOf(std::vector<double>{1, nan, infinity})));
    EXPECT_EQ(normOf(std::vector<double>{-infinity, 1}), infinity);
    EXPECT_EQ(normOf(std::vector<double>{}), 0);
    const auto nanF = static_cast<float>(nan), infinityF = static_cast<float>(infinity);
    EXPECT_TRUE(std::isnan(normOf(std::vector<float>{nanF, 0})));
    EXPECT_TRUE(std::isnan(normOf(std::vector<float>{infinityF, nanF})));
    EXPECT_EQ(normOf(std::vector<float>{-infinityF, 1}), infinity);
    EXPECT_EQ(normOf(std::vector<float>{}), 0);
}

} // namespace
} // namespace downhill
