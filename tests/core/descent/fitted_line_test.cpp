// The line of a run, in the units of its data.
#include "core/descent/fitted_line.h"

#include "core/catalogue/catalogue.h"
#include "core/descent/descend.h"

#include <gtest/gtest.h>

#include <cmath>

namespace downhill {
namespace {

const Data& hundreds() { // mean 104, variance 14; y = 2x − 200
    static const Data data("hundreds", {{"x", "x", {100, 102, 104, 110}}, {"y", "y", {0, 4, 8, 20}}});
    return data;
}

std::optional<StraightLine> lineOf(const char* cost, std::vector<double> w, bool standardise = false) {
    const RunSettings settings{.cost = cost, .start = w, .data = hundreds(), .standardise = standardise};
    return fittedLine(*costOf(settings), settings, w);
}

TEST(FittedLine, IsThatOfTheFormula) {
    EXPECT_EQ(lineOf("(w*x - y)^2", {3}), (StraightLine{3, 0}));
    EXPECT_EQ(lineOf("(w1*x + w2 - y)^2", {3, 7}), (StraightLine{3, 7}));
    EXPECT_EQ(lineOf("|w1 + w2*x - y|", {3, 7}), (StraightLine{7, 3}));
    for (const char* other : {"(w1*sin(w2*x) - y)^2", "ln(1+exp(-y*(w1*x+w2)))", "(w1*x + w2 - y)^4"})
        EXPECT_FALSE(lineOf(other, {1, 1})) << other;
    EXPECT_FALSE(fittedLine(*costOf({.cost = "w^2"}), {.cost = "w^2"}, std::vector{1.0}));
}

/// The points lie on a line: whatever the units, that is what a long run comes to.
TEST(FittedLine, OfAStandardisedRunIsInTheUnitsOfTheData) {
    const RunSettings settings{.cost = "(w1*x + w2 - y)^2",
                               .start = {0, 0},
                               .hyper = {.rate = 0.3},
                               .steps = 500,
                               .tolerance = 0,
                               .data = hundreds(),
                               .standardise = true};
    const auto cost = costOf(settings);
    const auto run = descend(*cost, settings);
    const auto line = fittedLine(*cost, settings, run.w(run.stepsTaken()));
    ASSERT_TRUE(line);
    EXPECT_NEAR(line->slope, 2, 1e-9);
    EXPECT_NEAR(line->level, -200, 1e-7);
}

} // namespace
} // namespace downhill
