// Numbers in other languages: as people write them there, and typed as they type them.
#include "core/text/number_format.h"

#include "core/text/number_text.h"
#include "core/text/typed_text.h"
#include "tests/numbers.h"

#include <gtest/gtest.h>

#include <optional>

namespace downhill {
namespace {

constexpr NumberFormat german{',', ".", 4, "keine Zahl"}, spanish{',', "\u202f", 5, "no es un número"};

TEST(NumberFormats, HaveTheirSigns) {
    EXPECT_EQ(displayText(1234.5, 5, german), "1.234,5");
    EXPECT_EQ(displayText(-0.4096, 4, german), "−0,4096");
    EXPECT_EQ(displayText(1.5e-7, 4, german), "1,5·10⁻⁷");
    EXPECT_EQ(displayText(nan, 4, german), "keine Zahl");
    EXPECT_EQ(displayText(infinity, 4, german), "∞");
    EXPECT_EQ(signedText(4.096, 4, german), "+4,096");
    EXPECT_EQ(countText(10'000'000, german), "10.000.000");
}

// Four digits stay together in Spanish, five do not.
TEST(NumberFormats, GroupFromTheirFewestDigitsOn) {
    EXPECT_EQ(countText(1'234, german), "1.234");
    EXPECT_EQ(countText(1'234, spanish), "1234");
    EXPECT_EQ(countText(13'002, spanish), "13\u202f002");
    EXPECT_EQ(displayText(1234.5, 5, spanish), "1234,5");
}

TEST(NumberFormats, AreReadBackAsTheyAreShown) {
    for (const double value : {0.1, -0.4096, 1234.5, 13002.0, 1.5e-7, -1.5e12, 1e10})
        for (const NumberFormat* format : {&german, &spanish, &NumberFormat::english()})
            EXPECT_DOUBLE_EQ(static_cast<double>(displayedValue(displayText(value, 15, *format), *format)),
                             value);
}

TEST(NumberFormats, AreEnglishUntilAnotherIsChosen) {
    EXPECT_EQ(displayText(1234.5, 5), "1,234.5");
    chooseNumberFormat(german);
    EXPECT_EQ(displayText(1234.5, 5), "1.234,5");
    EXPECT_EQ(exactText(1234.5), "1234.5") << "files stay as they are";
    EXPECT_EQ(readNumber("1234,5"), std::nullopt);
    chooseNumberFormat(NumberFormat::english());
    EXPECT_EQ(countText(2300), "2,300");
}

TEST(TypedText, TakesACommaOrAPoint) {
    EXPECT_EQ(readTyped("0,5", german), 0.5);
    EXPECT_EQ(readTyped("0.5", german), 0.5);
    EXPECT_EQ(readTyped(" −2,5 ", german), -2.5);
    EXPECT_EQ(readTyped("1,5e-3", german), 0.0015);
    EXPECT_EQ(readTyped("12", german), 12);
    EXPECT_EQ(readTyped("1,", german), readNumber("1."));
}

// One point alone is a decimal one, whatever stands behind it.
TEST(TypedText, KnowsDecimalsFromThousands) {
    EXPECT_EQ(readTyped("1.234", german), 1.234);
    EXPECT_EQ(readTyped("1.234,5", german), 1234.5);
    EXPECT_EQ(readTyped("1.234.567", german), 1'234'567);
    EXPECT_EQ(readTyped("1\u202f234,5", spanish), 1234.5);
    EXPECT_EQ(readTyped("13 002", spanish), 13'002);
}

TEST(TypedText, TakesNothingThatIsNone) {
    for (const char* wrong : {"1,2,3", "1,5.2", "1.5,2", "1.2.3", "1 2", ",", "", "1.234.5", "a,5", "12 34"})
        EXPECT_EQ(readTyped(wrong, german), std::nullopt) << wrong;
}

// As before there was another language.
TEST(TypedText, InEnglishTakesNoComma) {
    EXPECT_EQ(readTyped("0.5"), 0.5);
    for (const char* wrong : {"0,5", "1,234.5", "1,234", "1 234"})
        EXPECT_EQ(readTyped(wrong), std::nullopt) << wrong;
}

} // namespace
} // namespace downhill
