// Numbers as learners type them, with points and commas.
#include "core/learn/typed_number.h"

#include <gmock/gmock.h>

namespace downhill {
namespace {

using namespace std::string_literals;
using ::testing::ElementsAre;
using ::testing::Pair;

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
        ASSERT_TRUE(number.value.has_value()) << number.problem.id;
        EXPECT_EQ(*number.value, value);
        EXPECT_EQ(number.problem, Fact());
    }
}

TEST(TypedNumber, AsksWhichOneIsMeant) {
    EXPECT_EQ(readTypedNumber("2,025").value, std::nullopt);
    EXPECT_EQ(readTypedNumber("2,025").problem,
              (Fact{"number.either", {{"text", "2,025"}, {"whole", "2025"}, {"decimal", "2.025"}}}));
    EXPECT_EQ(readTypedNumber("-1,234").value, std::nullopt);
}

TEST(TypedNumber, SaysWhatIsNoNumber) {
    for (const char* text :
         {"abc", "nan", "inf", "1e400", "1/4", "6.4.1", "--1", "1,2,3", "1.234,5", "1,23.4", ",", "."}) {
        SCOPED_TRACE(text);
        const TypedNumber number = readTypedNumber(text);
        EXPECT_EQ(number.value, std::nullopt);
        EXPECT_EQ(number.problem.id, number.problem.values.size() == 3 ? "number.none" : "number.no_commas");
        EXPECT_EQ(number.problem.values.at(0), std::pair("text"s, FactValue(std::string(text))));
    }
}

TEST(TypedNumber, GivesExamplesThatAreNumbers) {
    const Fact problem = readTypedNumber("1/4").problem;
    EXPECT_EQ(problem.id, "number.none");
    EXPECT_THAT(problem.values,
                ElementsAre(Pair("text", "1/4"), Pair("example", "6.4"), Pair("negative", "−2.5")));
    EXPECT_EQ(readTypedNumber("6.4").value, 6.4);
    EXPECT_EQ(readTypedNumber("−2.5").value, -2.5);
    EXPECT_THAT(readTypedNumber("1,2,3").problem.values,
                ElementsAre(Pair("text", "1,2,3"), Pair("example", "6.4")));
}

TEST(TypedNumber, QuotesTheBeginningOfWhatIsLong) {
    const auto quoted = [](const std::string& text) {
        return std::get<std::string>(readTypedNumber(text).problem.values.at(0).second);
    };
    EXPECT_EQ(quoted(std::string(24, 'x')), std::string(24, 'x'));
    EXPECT_EQ(quoted(std::string(25, 'x')), std::string(24, 'x') + "…");
    EXPECT_EQ(quoted(std::string(23, 'x') + "ää"), std::string(23, 'x') + "…") << "no half characters";
}

} // namespace
} // namespace downhill
