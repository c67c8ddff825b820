// Rows that somebody opens, and what becomes of the cost.
#include "core/descent/data_opened.h"

#include "core/data/csv_reader.h"

#include <gtest/gtest.h>

namespace downhill {
namespace {

Data table(const char* csv) { return std::get<Data>(readCsv(csv, "table")); }

TEST(DataOpened, ACostThatNamesItsColumnsStays) {
    const RunSettings settings{
        .cost = "a*|w*x - y|", .constants = {{"a", 3}}, .start = {7}, .data = table("x,y\n1,2\n")};
    const Data other = table("x,y\n5,6\n7,8\n");
    RunSettings expected = settings;
    expected.data = other;
    EXPECT_EQ(withOpened(settings, other), expected);
}

TEST(DataOpened, LettersThatBecomeColumnsAreNoConstants) {
    const auto opened =
        withOpened({.cost = "(w*x - y)^2", .constants = {{"x", 1}, {"y", 1}}}, table("x,y\n1,2\n"));
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->constants.empty());
    EXPECT_EQ(opened->cost, "(w*x - y)^2");
    EXPECT_TRUE(problemsOf(*opened).empty());
}

TEST(DataOpened, AnyOtherBecomesALine) {
    const auto lineOver = [](const char* csv, std::size_t knobs) {
        const auto opened = withOpened(
            {.cost = knobs == 1 ? "w^2" : "w1^2+w2^2", .start = std::vector<double>(knobs, 5)}, table(csv));
        if (!opened)
            return std::string("none");
        EXPECT_TRUE(problemsOf(*opened).empty());
        EXPECT_EQ(opened->start, std::vector<double>(knobs, 0));
        return opened->cost;
    };
    EXPECT_EQ(lineOver("x,y\n1,2\n", 1), "(w*x - y)^2");
    EXPECT_EQ(lineOver("x,y\n1,2\n", 2), "(w1*x + w2 - y)^2");
    EXPECT_EQ(lineOver("1\n2\n", 1), "(w - x)^2");
    EXPECT_EQ(lineOver("1\n2\n", 2), "none");
    EXPECT_EQ(lineOver("x1,x2,y\n1,2,3\n", 2), "(w1*x1 + w2*x2 - y)^2");
}

// The curvature along w₁ is 2·mean x²: a rate of 0.1 leaps over the bottom from a mean of 10 on.
TEST(DataOpened, IsStandardisedWhereTheRateWouldLeapOverTheBottom) {
    const RunSettings bowl{.cost = "w1^2+w2^2", .start = {5, 5}};
    EXPECT_FALSE(withOpened(bowl, table("x,y\n1,2\n2,3\n"))->standardise);
    EXPECT_TRUE(withOpened(bowl, table("x,y\n170,60\n180,70\n"))->standardise);
}

} // namespace
} // namespace downhill
