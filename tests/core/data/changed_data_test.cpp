#include "core/data/changed_data.h"

#include "core/data/built_in_data.h"

#include <gtest/gtest.h>

#include <array>

namespace downhill {
namespace {

const Data three{"trees.csv",
                 {{"x", "height", {1, 2, 3}}, {"y", "weight", {4, 5, 6}}, {"z", "age", {7, 9, 11}}}};

TEST(ChangedData, HasOtherValuesInOneRowAndOtherwiseTheSame) {
    const Data changed = withValues(three, 1, std::array{ColumnValue{"y", -5}, ColumnValue{"x", 2.5}});
    EXPECT_EQ(changed,
              Data("trees.csv, changed",
                   {{"x", "height", {1, 2.5, 3}}, {"y", "weight", {4, -5, 6}}, {"z", "age", {7, 9, 11}}}));
    EXPECT_EQ(three.find("y")->values[1], 5) << "what it was made of stays";
}

TEST(ChangedData, KeepsTheNameOfWhatWasChangedBefore) {
    const Data once = withValues(findBuiltInData("noisy-line"), 0, std::array{ColumnValue{"y", 0}});
    EXPECT_EQ(once.name(), "noisy-line, changed");
    EXPECT_EQ(withoutRow(once, 3).name(), "noisy-line, changed");
}

// (7 + 9 + 11)/3 = 9
TEST(ChangedData, HasARowMoreWithMeansWhereNothingIsSaid) {
    EXPECT_EQ(
        withRow(three, std::array{ColumnValue{"x", 0.5}, ColumnValue{"y", 8}}),
        Data("trees.csv, changed",
             {{"x", "height", {1, 2, 3, 0.5}}, {"y", "weight", {4, 5, 6, 8}}, {"z", "age", {7, 9, 11, 9}}}));
}

TEST(ChangedData, HasARowLess) {
    EXPECT_EQ(withoutRow(three, 0),
              Data("trees.csv, changed",
                   {{"x", "height", {2, 3}}, {"y", "weight", {5, 6}}, {"z", "age", {9, 11}}}));
}

} // namespace
} // namespace downhill
