#include "core/fit/data_picture.h"

#include "core/data/built_in_data.h"
#include "core/formula/formula.h"

#include <gmock/gmock.h>

#include <array>

namespace downhill {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::Pointwise;

DataPicture pictureOf(const RunSettings& settings) { return {costOf(settings), settings}; }

const Data four{
    "four", {{"x", "height", {10, 20, 30, 40}}, {"y", "weight", {1, 2, 4, 3}}, {"z", "age", {5, 5, 6, 7}}}};

TEST(DataPicture, HasTheTargetUpAndWhatTheModelTakesAcross) {
    const DataPicture picture = pictureOf({.cost = "(w*x - y)^2", .data = four});
    EXPECT_EQ(picture.across().letter, "x");
    EXPECT_EQ(picture.across().title, "height");
    EXPECT_EQ(picture.up().title, "weight");
    EXPECT_EQ(picture.x(2), 30);
    EXPECT_EQ(picture.y(2), 4);
    EXPECT_EQ(picture.xRange().from, 10);
    EXPECT_EQ(picture.yRange().to, 4);
    ASSERT_TRUE(picture.hasCurve());
    EXPECT_THAT(picture.curveAt(std::array{0.1}, std::array{0.0, 15.0}), ElementsAre(0, 1.5));
    EXPECT_THAT(picture.modelOf(std::array{0.1}, std::array{3U, 0U}), ElementsAre(4, 1));
}

// Mean 25, variance (225 + 25 + 25 + 225)/4 = 125: the model w₁·(x − 25)/√125 + w₂ is 2 at 25 for w₂ = 2, and
// w₁ more at 25 + √125.
TEST(DataPicture, StaysInTheUnitsOfTheData) {
    const DataPicture picture =
        pictureOf({.cost = "(w1*x + w2 - y)^2", .start = {0, 0}, .data = four, .standardise = true});
    EXPECT_EQ(picture.x(0), 10);
    const double deviation = std::sqrt(125);
    EXPECT_THAT(picture.curveAt(std::array{3.0, 2.0}, std::array{25.0, 25 + deviation}),
                Pointwise(DoubleNear(1e-12), {2.0, 5.0}));
    EXPECT_THAT(picture.modelOf(std::array{3.0, 2.0}, std::array{3U}),
                Pointwise(DoubleNear(1e-12), {2 + 3 * 15 / deviation}));
}

// Also the target, where that is no y: x standardised has mean 0, and w = 0 is the mean 25.
TEST(DataPicture, BringsTheModelBackToTheUnitsOfItsTarget) {
    const DataPicture picture = pictureOf({.cost = "(w - x)^2", .data = four, .standardise = true});
    EXPECT_FALSE(picture.across().isColumn());
    EXPECT_EQ(picture.x(0), 1) << "rows are counted from 1 on";
    EXPECT_EQ(picture.xRange().to, 4);
    EXPECT_THAT(picture.curveAt(std::array{0.0}, std::array{1.0, 3.0}), ElementsAre(25, 25));
}

TEST(DataPicture, OfTwoColumnsHasValuesAndNoCurve) {
    const DataPicture picture = pictureOf({.cost = "(w1*x + w2*z - y)^2", .start = {0, 0}, .data = four});
    EXPECT_FALSE(picture.hasCurve());
    EXPECT_TRUE(picture.curveAt(std::array{1.0, 1.0}, std::array{1.0}).empty());
    EXPECT_THAT(picture.modelOf(std::array{0.1, 2.0}, std::array{0U, 3U}), ElementsAre(11, 18));
}

TEST(DataPicture, HasPointsAloneWhereNoModelCanBeTold) {
    const DataPicture picture = pictureOf({.cost = "(w*x - y)^3", .data = four});
    EXPECT_FALSE(picture.hasCurve());
    EXPECT_TRUE(picture.modelOf(std::array{1.0}, std::array{0U}).empty());
    EXPECT_EQ(picture.across().letter, "x");
}

TEST(DataPicture, KnowsTwoClassesWhereTheModelIsASide) {
    const char* const cost = "ln(1 + exp(-y*(w1*x + w2)))";
    const Data groups = findBuiltInData("two-groups");
    EXPECT_THAT(pictureOf({.cost = cost, .start = {0, 0}, .data = groups}).classes(), ElementsAre(-1, 1));
    EXPECT_THAT(pictureOf({.cost = cost, .start = {0, 0}, .data = four}).classes(), ElementsAre());
    EXPECT_THAT(pictureOf({.cost = "(w*x - y)^2", .data = groups}).classes(), ElementsAre());
}

TEST(DataPicture, ThinsManyRows) {
    std::vector<double> x(5000), y(5000, 1);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = static_cast<double>(i);
    const DataPicture picture =
        pictureOf({.cost = "(w*x - y)^2", .data = Data("many", {{"x", "x", x}, {"y", "y", y}})});
    ASSERT_EQ(picture.shown().size(), DataPicture::mostPoints);
    EXPECT_EQ(picture.shown().front(), 0U);
    EXPECT_EQ(picture.shown()[1], 2U); // every 2.5th
    EXPECT_EQ(picture.shown()[2], 5U);
    EXPECT_EQ(picture.xRange().to, 4999) << "of all rows";
    EXPECT_EQ(pictureOf({.cost = "(w*x - y)^2", .data = four}).shown().size(), 4U);
}

} // namespace
} // namespace downhill
