// Numbers as a person says them.
#include "ui/words/value_text.h"

#include <gtest/gtest.h>

namespace downhill {
namespace {

TEST(ValueText, PercentNeverRoundsUpToAll) {
    EXPECT_EQ(shareText(0.8), "80 %");
    EXPECT_EQ(shareText(0.998), "99.8 %");
    EXPECT_EQ(shareText(0.9998), "99.98 %");
    EXPECT_EQ(shareText(0.9999998), "99.99998 %");
    EXPECT_EQ(shareText(1), "100 %");
    EXPECT_EQ(shareText(0.123456), "12.3 %");
}

TEST(ValueText, RoughlyRoundsToTwoDigits) {
    EXPECT_EQ(roughText(2300.28), "2,300");
    EXPECT_EQ(roughText(23023.6), "23,000");
    EXPECT_EQ(roughText(1004), "1,000");
    EXPECT_EQ(roughText(7.4), "7");
    EXPECT_EQ(roughText(0.3), "1");
    EXPECT_EQ(roughText(2.3e7), "2.3·10⁷");
}

TEST(ValueText, FactorsShowHowFarTheyAreFromOne) {
    EXPECT_EQ(factorText(-0.68), "−0.68");
    EXPECT_EQ(factorText(0.72), "0.72");
    EXPECT_EQ(factorText(0.9982), "0.9982");
    EXPECT_EQ(factorText(-1.16), "−1.16");
    EXPECT_EQ(factorText(-1), "−1");
}

TEST(ValueText, SeriesGoOn) {
    EXPECT_EQ(seriesText({{25, 16, 10.24}, false}), "25 → 16 → 10.24");
    EXPECT_EQ(seriesText({{25, 16}, true}), "25 → 16 …");
    EXPECT_EQ(seriesText({}), "");
    // 1000 + (w − 100)²/1000 from 101 at rate 0.1: 0.001·0.9996⁽²ᵏ⁾
    EXPECT_EQ(seriesText({{1000.001, 1000.00099960004}, false}), "1,000.001 → 1,000.0009996");
    EXPECT_EQ(seriesText({{10, -10, 10.000000000000002}, false}), "10 → −10 → 10");
}

} // namespace
} // namespace downhill
