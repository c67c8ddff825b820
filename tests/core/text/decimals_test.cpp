// Round numbers. What is expected is the literal that a person would write.
#include "core/text/decimals.h"

#include <gtest/gtest.h>

#include <array>

namespace downhill {
namespace {

constexpr std::array steps = {1.0, 2.0, 5.0};
constexpr std::array ends = {1.0, 1.5, 2.0, 3.0, 5.0, 7.0};

TEST(Decimal, IsTheDoubleThatTheDecimalIsWrittenAs) {
    EXPECT_EQ(decimal(3, -1), 0.3);
    EXPECT_EQ(decimal(12, -1), 1.2);
    EXPECT_EQ(decimal(7, -22), 7e-22);
    EXPECT_EQ(decimal(15, 21), 15e21);
    EXPECT_EQ(decimal(-25, 1), -250);
    EXPECT_EQ(decimal(0, 5), 0);
    EXPECT_DOUBLE_EQ(decimal(12, -310), 12e-310) << "one power of ten would not do";
}

TEST(DecimalExponent, IsThatOfTheFirstDigit) {
    EXPECT_EQ(decimalExponent(1), 0);
    EXPECT_EQ(decimalExponent(9.99), 0);
    EXPECT_EQ(decimalExponent(1000), 3);
    EXPECT_EQ(decimalExponent(0.001), -3);
    EXPECT_EQ(decimalExponent(0.00099), -4);
    EXPECT_EQ(decimalExponent(5e-324), -324);
}

TEST(RoundToDecimal, GivesTheDoubleThatTheDecimalIsWrittenAs) {
    EXPECT_EQ(roundToDecimal(0.07000000000000001, -2), 0.07);
    EXPECT_EQ(roundToDecimal(0.30000000000000004, -1), 0.3);
    EXPECT_EQ(roundToDecimal(2.0499, -1), 2.0);
    EXPECT_EQ(roundToDecimal(1234.5, 2), 1200);
    EXPECT_EQ(roundToDecimal(-7.54, -1), -7.5);
    EXPECT_EQ(roundToDecimal(0, -3), 0);
}

TEST(RoundUp, IsTheNextShortNumber) {
    EXPECT_DOUBLE_EQ(roundUp(1, ends), 1);
    EXPECT_DOUBLE_EQ(roundUp(1.01, ends), 1.5);
    EXPECT_DOUBLE_EQ(roundUp(0.081, ends), 0.1);
    EXPECT_DOUBLE_EQ(roundUp(0.0021, ends), 0.003);
    EXPECT_DOUBLE_EQ(roundUp(320, ends), 500);
    EXPECT_DOUBLE_EQ(roundUp(6.9e17, ends), 7e17);
    EXPECT_DOUBLE_EQ(roundUp(9, ends), 10);
    EXPECT_DOUBLE_EQ(roundUp(0.3, steps), 0.5);
}

TEST(RoundUp, HoldsForEverySize) {
    for (double size = 1e-300; size < 1e307; size *= 1.7) {
        EXPECT_GE(roundUp(size, ends), size);
        EXPECT_LE(roundUp(size, ends), 1.7 * size);
    }
    EXPECT_GE(roundUp(1.7e308, ends), 1.7e308);
}

TEST(RoundUp, TakesAHairAboveForTheNumberItself) {
    constexpr std::array digits = {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0};
    EXPECT_DOUBLE_EQ(roundUp(3.0000000001, digits, 1e-9), 3);
    EXPECT_DOUBLE_EQ(roundUp(3.0000000001, digits), 4);
    EXPECT_DOUBLE_EQ(roundUp(2.0001, digits, 1e-9), 3);
}

} // namespace
} // namespace downhill
