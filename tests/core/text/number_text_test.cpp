#include "core/text/number_text.h"

#include "tests/numbers.h"

#include <gtest/gtest.h>

#include <bit>
#include <clocale>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>

namespace downhill {
namespace {

TEST(ExactText, IsTheShortestThatReadsBack) {
    EXPECT_EQ(exactText(0.1), "0.1");
    EXPECT_EQ(exactText(5.0), "5");
    EXPECT_EQ(exactText(1e-6), "1e-06");
    EXPECT_EQ(exactText(0.1 + 0.2), "0.30000000000000004");
    EXPECT_EQ(exactText(-0.0), "-0");
    EXPECT_EQ(exactText(infinity), "inf");
    EXPECT_EQ(exactText(-infinity), "-inf");
    EXPECT_EQ(exactText(nan), "nan");
    EXPECT_EQ(exactText(std::copysign(nan, -1.0)), "nan");
    EXPECT_EQ(exactText(std::numeric_limits<double>::denorm_min()), "5e-324");
}

// A float has 24 bits: 0.1f is 13421773/2^27, and no shorter decimal than 0.1 is nearer to it than to its
// neighbours. 2^-149 is the smallest of all, (2 - 2^-23)*2^127 the largest.
TEST(ExactText, OfAFloatIsTheShortestThatReadsBackToTheSameFloat) {
    EXPECT_EQ(exactText(0.1F), "0.1");
    EXPECT_EQ(exactText(16'777'216.0F), "16777216");
    EXPECT_EQ(exactText(-std::numeric_limits<float>::infinity()), "-inf");
    EXPECT_EQ(exactText(-std::numeric_limits<float>::quiet_NaN()), "nan");
    EXPECT_EQ(exactText(std::numeric_limits<float>::denorm_min()), "1e-45");
    EXPECT_EQ(exactText(std::numeric_limits<float>::max()), "3.4028235e+38");
    std::mt19937 bits(2);
    for (int i = 0; i < 100'000; ++i) {
        const float value = std::bit_cast<float>(static_cast<std::uint32_t>(bits()));
        if (!std::isfinite(value))
            continue;
        const std::string text = exactText(value);
        ASSERT_EQ(std::strtof(text.c_str(), nullptr), value) << text;
        ASSERT_LE(text.size(), 15U) << text; // nine digits are always enough: -1.23456789e-12
    }
}

TEST(ExactText, ReadsBackToTheSameDouble) {
    std::mt19937_64 bits(1);
    for (int i = 0; i < 100'000; ++i) {
        const double value = std::bit_cast<double>(bits());
        if (!std::isfinite(value))
            continue;
        const auto back = readNumber(exactText(value));
        ASSERT_TRUE(back) << exactText(value);
        ASSERT_EQ(*back, value);
    }
}

TEST(DisplayText, RoundsToFourDigitsWithoutTrailingZeros) {
    EXPECT_EQ(displayText(2.048), "2.048");
    EXPECT_EQ(displayText(6.5536), "6.554");
    EXPECT_EQ(displayText(4.194304), "4.194");
    EXPECT_EQ(displayText(1.048576), "1.049");
    EXPECT_EQ(displayText(-0.4096), "−0.4096");
    EXPECT_EQ(displayText(0.1), "0.1");
    EXPECT_EQ(displayText(5), "5");
    EXPECT_EQ(displayText(0.99996), "1");
    EXPECT_EQ(displayText(9.9996), "10");
    EXPECT_EQ(displayText(123.456), "123.5");
    EXPECT_EQ(displayText(123.456, 2), "123");
    EXPECT_EQ(displayText(1.0 / 3, 8), "0.33333333");
}

TEST(DisplayText, RoundsAFiveUpAsOneDoesByHand) {
    EXPECT_EQ(displayText(3.2805), "3.281");
    EXPECT_EQ(displayText(5 * 0.9 * 0.9 * 0.9 * 0.9), "3.281"); // 3.2805 by hand, a hair less in doubles
    EXPECT_EQ(displayText(-1.0625), "−1.063");
    EXPECT_EQ(displayText(3.28049999), "3.28");
}

TEST(DisplayText, SeparatesThousandsAndKeepsTheWholePart) {
    EXPECT_EQ(displayText(2025), "2,025");
    EXPECT_EQ(displayText(13002), "13,002");
    EXPECT_EQ(displayText(13002.4), "13,002");
    EXPECT_EQ(displayText(-1234567.5), "−1,234,568");
    EXPECT_EQ(displayText(999.96), "1,000");
    EXPECT_EQ(displayText(20), "20");
    EXPECT_EQ(displayText(9'999'999.4), "9,999,999");
}

TEST(DisplayText, UsesPowersOfTenWhereLargeOrSmall) {
    EXPECT_EQ(displayText(1.5e12), "1.5·10¹²");
    EXPECT_EQ(displayText(1e12), "10¹²");
    EXPECT_EQ(displayText(12345678.0), "1.235·10⁷");
    EXPECT_EQ(displayText(9'999'999.6), "10⁷");
    EXPECT_EQ(displayText(-2.5e-7), "−2.5·10⁻⁷");
    EXPECT_EQ(displayText(1e-5), "10⁻⁵");
    EXPECT_EQ(displayText(0.0001), "0.0001");
    EXPECT_EQ(displayText(0.00012345), "0.0001235");
    EXPECT_EQ(displayText(9.9996e-5), "0.0001");
    EXPECT_EQ(displayText(std::numeric_limits<double>::max()), "1.798·10³⁰⁸");
    EXPECT_EQ(displayText(5e-324), "4.941·10⁻³²⁴"); // the smallest double is 4.940656…·10⁻³²⁴
}

TEST(DisplayText, NamesWhatIsNotFiniteAndHasOneZero) {
    EXPECT_EQ(displayText(infinity), "∞");
    EXPECT_EQ(displayText(-infinity), "−∞");
    EXPECT_EQ(displayText(nan), "not a number");
    EXPECT_EQ(displayText(0.0), "0");
    EXPECT_EQ(displayText(-0.0), "0");
}

TEST(DisplayText, SurvivesAnyNumberOfDigits) {
    EXPECT_EQ(displayText(0.1, 17), "0.10000000000000001");
    EXPECT_EQ(displayText(0.1, 99), "0.10000000000000001");
    EXPECT_EQ(displayText(0.16, 0), "0.2");
    EXPECT_EQ(displayText(0.16, -3), "0.2");
}

TEST(SignedText, ShowsThePlus) {
    EXPECT_EQ(signedText(4.096), "+4.096");
    EXPECT_EQ(signedText(-4.096), "−4.096");
    EXPECT_EQ(signedText(0), "0");
    EXPECT_EQ(signedText(infinity), "+∞");
    EXPECT_EQ(signedText(nan), "not a number");
}

TEST(CountText, SeparatesThousands) {
    EXPECT_EQ(countText(0), "0");
    EXPECT_EQ(countText(999), "999");
    EXPECT_EQ(countText(2300), "2,300");
    EXPECT_EQ(countText(10'000'000), "10,000,000");
    EXPECT_EQ(countText(18446744073709551615ULL), "18,446,744,073,709,551,615");
}

TEST(ReadNumber, TakesWhatPeopleType) {
    EXPECT_EQ(readNumber("5"), 5);
    EXPECT_EQ(readNumber("  0.1\t"), 0.1);
    EXPECT_EQ(readNumber("+3.5"), 3.5);
    EXPECT_EQ(readNumber("-8"), -8);
    EXPECT_EQ(readNumber("−8"), -8);
    EXPECT_EQ(readNumber("1e-6"), 1e-6);
    EXPECT_EQ(readNumber("1e−6"), 1e-6);
    EXPECT_EQ(readNumber("1E3"), 1000);
    EXPECT_EQ(readNumber(".5"), 0.5);
    EXPECT_EQ(readNumber("5."), 5);
    EXPECT_EQ(readNumber("0e5"), 0);
    EXPECT_EQ(readNumber("0.000"), 0);
    EXPECT_EQ(readNumber("\u00a0"
                         "7"
                         "\u202f"),
              7);
    EXPECT_EQ(readNumber("5e-324"), 5e-324);
}

TEST(ReadNumber, RefusesTheRest) {
    for (const char* text :
         {"",      " ",      "+",      "-",   "−",     "+-5",  "-+5",  "--5",  "−-5", "++5",
          "5 6",   "- 5",    "5x",     "0,5", "1,000", "0x10", "inf",  "-inf", "nan", "infinity",
          "1e400", "-1e400", "1e-400", "e5",  ".",     "1e",   "five", "5−"})
        EXPECT_FALSE(readNumber(text)) << text;
    EXPECT_FALSE(readNumber(std::string_view("5\0", 2)));
}

TEST(SmallDigits, AreWrittenAboveAndBelow) {
    EXPECT_EQ(subscriptText(0), "₀");
    EXPECT_EQ(subscriptText(1234567890), "₁₂₃₄₅₆₇₈₉₀");
    EXPECT_EQ(superscriptText(12), "¹²");
    EXPECT_EQ(superscriptText(-7), "⁻⁷");
    EXPECT_EQ(superscriptText(std::numeric_limits<long long>::min()), "⁻⁹²²³³⁷²⁰³⁶⁸⁵⁴⁷⁷⁵⁸⁰⁸");
}

/// Trap: once a GUI runs, printf and strtod follow the system's locale. A decimal comma must not get in here.
TEST(NumberText, IgnoresTheLocale) {
    const char* found = nullptr;
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "pl_PL.UTF-8"})
        if ((found = std::setlocale(LC_ALL, name)))
            break;
    if (!found)
        GTEST_SKIP() << "no locale with a decimal comma here";
    EXPECT_EQ(exactText(0.5), "0.5");
    EXPECT_EQ(displayText(1234.5), "1,235"); // half up
    EXPECT_EQ(readNumber("0.5"), 0.5);
    EXPECT_FALSE(readNumber("0,5"));
    std::setlocale(LC_ALL, "C");
}

} // namespace
} // namespace downhill
