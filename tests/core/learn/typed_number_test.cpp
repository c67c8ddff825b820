// Numbers as learners type them, with points and commas.
#include "core/learn/typed_number.h"

#include <gmock/gmock.h>

namespace downhill {
namespace {

TEST(TypedNumber, TakesPointsAndCommasWithoutDoubt) {
    const std::pair<const char*, double> typed[] = {{"6.4", 6.4},
                                                    {" 6.4 ", 6.4},
                                                    {"-2.5", -2.5},
                                                    {"−2.5", -2.5},
                                                    {"+3", 3},
                                                    {"6,4", 6.4},
                                                    {"-0,125", -0.125},
                                                    {",5", 0.5},
                                                    {"26,21", 26.21},
                                                    {"12,345,678", 12345678},
                                                    {"1,234.5", 1234.5},
                                                    {"−2,025.25", -2025.25},
                                                    {"1234,567", 1234.567}};
    for (const auto& [text, value] : typed) {
        SCOPED_TRACE(text);
        const TypedNumber number = readTypedNumber(text);
        ASSERT_TRUE(number.value.has_value()) << number.problem;
        EXPECT_EQ(*number.value, value);
        EXPECT_EQ(number.problem, "");
    }
}

TEST(TypedNumber, AsksWhichOneIsMeant) {
    EXPECT_EQ(readTypedNumber("2,025").value, std::nullopt);
    EXPECT_EQ(readTypedNumber("2,025").problem,
              "“2,025” may be read as 2025 or as 2.025: write the one you mean, with a point for decimals.");
    EXPECT_EQ(readTypedNumber("-1,234").value, std::nullopt);
}

TEST(TypedNumber, SaysWhatIsNoNumber) {
    for (const char* text :
         {"abc", "nan", "inf", "1e400", "1/4", "6.4.1", "--1", "1,2,3", "1.234,5", "1,23.4", ",", "."}) {
        SCOPED_TRACE(text);
        const TypedNumber number = readTypedNumber(text);
        EXPECT_EQ(number.value, std::nullopt);
        EXPECT_THAT(number.problem, ::testing::HasSubstr(std::string("“") + text + "”"));
    }
    EXPECT_EQ(readTypedNumber("1/4").problem, "“1/4” is not a number such as 6.4 or −2.5.");
    const std::string endless(400, '7');
    EXPECT_LT(readTypedNumber(endless + "x").problem.size(), 100U) << "long texts are cut";
}

} // namespace
} // namespace downhill
