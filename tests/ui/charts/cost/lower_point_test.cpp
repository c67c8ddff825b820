// A lower place than where the run settles is marked on the cost curve and told in the banner.
#include "tests/ui/testing/window_test.h"

#include "ui/charts/cost/cost_curve.h"
#include "ui/verdict/verdict_banner.h"

namespace downhill {
namespace {

using LowerPlace = WindowTest;

// (w² − 4)²/8 + w/2: the right-hand valley is at 1.86, the deeper one at −2.1149 with C = −1.0295
// (tests/core/places/lower_point_test.cpp).
TEST_F(LowerPlace, IsMarkedWhereItIsAndToldInTheBanner) {
    ASSERT_TRUE(settle({.cost = "(w^2-4)^2/8 + w/2", .start = {3}}));
    const auto mark = costCurve()->lowerPlace();
    ASSERT_TRUE(mark);
    EXPECT_NEAR(costCurve()->toAxis(*mark).x(), -2.1149, 1e-3);
    EXPECT_NEAR(costCurve()->toAxis(*mark).y(), -1.0295, 1e-3);
    EXPECT_TRUE(banner()->evidence().contains("the gradient only knew the slope underfoot"));
    window->grab(); // paints it
}

TEST_F(LowerPlace, IsGoneWhenTheRunFindsIt) {
    ASSERT_TRUE(settle({.cost = "(w^2-4)^2/8 + w/2", .start = {3}}));
    ASSERT_TRUE(settle({.cost = "(w^2-4)^2/8 + w/2", .start = {-3}}));
    EXPECT_FALSE(costCurve()->lowerPlace());
    EXPECT_FALSE(banner()->evidence().contains("underfoot"));
}

} // namespace
} // namespace downhill
