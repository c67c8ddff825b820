// Every named cost, and whether it teaches what it says.
#include "core/catalogue/catalogue.h"

#include "tests/core/formula/formulas.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace downhill {
namespace {

struct Step {
    double w, slope, cost;
};

/// The default run: w_new = w − rate · slope, 20 times.
std::vector<Step> defaultRun(const char* name) {
    const NamedCost& named = *findNamedCost(name);
    const auto formula = formulaOf(named);
    std::vector<Step> run;
    double w = named.start.front();
    for (int i = 0; i <= 20; ++i) {
        Step step{w, 0, 0};
        step.cost = formula->costAndGradient({&w, 1}, {&step.slope, 1});
        run.push_back(step);
        w -= named.rate * step.slope;
    }
    return run;
}

/// The lowest place of the view, to a thousandth.
double lowestPlace(const char* name) {
    const NamedCost& named = *findNamedCost(name);
    const auto formula = formulaOf(named);
    double best = named.view[0].from;
    for (double w = best; w <= named.view[0].to; w += 0.001) {
        if (formula->cost({&w, 1}) < formula->cost({&best, 1}))
            best = w;
    }
    return best;
}

TEST(Catalogue, EveryEntryIsWhole) {
    std::set<std::string> names;
    for (const NamedCost& named : catalogue()) {
        SCOPED_TRACE(named.name);
        EXPECT_TRUE(names.insert(named.name).second) << "twice";
        EXPECT_THAT(named.name, testing::MatchesRegex("[a-z-]+"));
        const auto formula = formulaOf(named);
        ASSERT_NE(formula, nullptr);
        ASSERT_EQ(named.start.size(), formula->knobs());
        EXPECT_GT(named.rate, 0);
        EXPECT_GE(named.steps, 20U);
        ASSERT_EQ(named.view.size(), formula->knobs());
        for (std::size_t i = 0; i < formula->knobs(); ++i) {
            EXPECT_GT(named.start[i], named.view[i].from);
            EXPECT_LT(named.start[i], named.view[i].to);
        }
        EXPECT_EQ(viewOf(*formula), named.view);
    }
    EXPECT_EQ(catalogue().front().formula, "w^2");
    EXPECT_TRUE(std::ranges::is_sorted(catalogue(), {}, [](const NamedCost& named) {
        return named.start.size();
    })) << "one knob first";
    EXPECT_THAT(names, testing::IsSupersetOf({"bowl",
                                              "shallow-bowl",
                                              "steep-bowl",
                                              "shifted-bowl",
                                              "flat-bottomed",
                                              "double-valley",
                                              "wavy",
                                              "absolute-value",
                                              "plateau",
                                              "cliff",
                                              "no-bottom",
                                              "round-bowl",
                                              "long-valley",
                                              "tilted-valley",
                                              "booth",
                                              "saddle",
                                              "two-unequal-valleys",
                                              "himmelblau",
                                              "six-hump-camel",
                                              "rosenbrock",
                                              "beale",
                                              "plateau-and-cliff",
                                              "line-through-origin",
                                              "line",
                                              "line-with-outlier",
                                              "line-by-distances",
                                              "logistic",
                                              "exponential-growth",
                                              "sine"}));
}

TEST(Catalogue, Finding) {
    ASSERT_NE(findNamedCost("double-valley"), nullptr);
    EXPECT_EQ(findNamedCost("double-valley")->formula, "(w^2-4)^2/8 + w/2");
    EXPECT_EQ(findNamedCost("no such"), nullptr);
    EXPECT_EQ(findNamedCost(""), nullptr);
    const auto called = [](const char* formula) {
        return findNamedCost(*std::get<std::shared_ptr<const Formula>>(Formula::parse(formula)));
    };
    for (const char* bowl : {"w^2", "w²", " w ^ 2 "}) {
        ASSERT_NE(called(bowl), nullptr) << bowl;
        EXPECT_EQ(called(bowl)->name, "bowl") << bowl;
    }
    ASSERT_NE(called("w1^2+6w2^2"), nullptr);
    EXPECT_EQ(called("w1^2+6w2^2")->name, "long-valley");
    EXPECT_EQ(called("w^2+1"), nullptr);
    EXPECT_EQ(std::get<0>(resolveCost("bowl"))->text(), "w^2");
    EXPECT_EQ(std::get<0>(resolveCost("w^3"))->text(), "w^3");
    EXPECT_EQ(std::get<1>(resolveCost("w^")).position, 2U);
    EXPECT_EQ(viewOf(*formulaOf("w1^2 + 6*w2^2")), (std::vector<KnobRange>{{-10, 10}, {-5, 5}}));
    EXPECT_EQ(viewOf(*formulaOf("w1 + w2")), (std::vector<KnobRange>{{-6, 6}, {-6, 6}}))
        << "one of one's own";
}

// The lessons, one by one.

TEST(CatalogueLesson, BowlTakesTheSameShareEveryStep) {
    const auto run = defaultRun("bowl");
    for (std::size_t i = 1; i < run.size(); ++i)
        EXPECT_NEAR(run[i].w, 0.8 * run[i - 1].w, 1e-12);
}

TEST(CatalogueLesson, ShallowBowlHasMoreThanHalfToGo) {
    const auto run = defaultRun("shallow-bowl");
    // first steps: 0.1·(5/5) = 0.1 here and 0.1·(2·5) = 1 in the bowl
    EXPECT_NEAR(run[0].w - run[1].w, 0.1, 1e-12);
    EXPECT_GT(run.back().w, 2.5);
}

TEST(CatalogueLesson, SteepBowlLandsOnTheOtherSideButNearer) {
    const auto run = defaultRun("steep-bowl");
    for (std::size_t i = 1; i < run.size(); ++i) {
        EXPECT_LT(run[i].w * run[i - 1].w, 0);
        EXPECT_LT(std::abs(run[i].w), std::abs(run[i - 1].w));
    }
}

TEST(CatalogueLesson, ShiftedBowlHeadsForTwoAndOne) {
    const auto run = defaultRun("shifted-bowl");
    EXPECT_NEAR(run.back().w, 2, 0.1); // 2 − 6·0.8²⁰ = 1.931
    EXPECT_NEAR(run.back().cost, 1, 0.01);
}

TEST(CatalogueLesson, FlatBottomIsNotReached) {
    const auto run = defaultRun("flat-bottomed");
    const double first = std::abs(run[1].w - run[0].w);
    const double last = std::abs(run[20].w - run[19].w);
    EXPECT_GT(first, 0.5);
    EXPECT_LT(last, first / 100);
    EXPECT_GT(run.back().w, 0.1);
}

TEST(CatalogueLesson, DoubleValleySettlesOnTheRightButTheLeftIsDeeper) {
    const auto run = defaultRun("double-valley");
    EXPECT_GT(run.back().w, 1);
    EXPECT_LT(std::abs(run.back().slope), 0.01);
    EXPECT_LT(lowestPlace("double-valley"), -1);
}

TEST(CatalogueLesson, WavySettlesInTheFirstValleyAndThatIsNotTheDeepest) {
    const auto run = defaultRun("wavy");
    EXPECT_LT(std::abs(run.back().slope), 1e-6);
    // the valleys are 2π/3 = 2.1 apart, and it has not left the one that it started in
    EXPECT_LT(std::abs(run.back().w - run.front().w), 1.05);
    EXPECT_GT(std::abs(run.back().w - lowestPlace("wavy")), 2);
}

TEST(CatalogueLesson, AbsoluteValueHopsToAndFro) {
    const auto run = defaultRun("absolute-value");
    for (std::size_t i = 1; i < run.size(); ++i)
        EXPECT_NEAR(std::abs(run[i].w - run[i - 1].w), 0.3, 1e-12) << "steps do not shrink";
    for (std::size_t i = 10; i < run.size(); ++i)
        EXPECT_LT(run[i].w * run[i - 1].w, 0);
}

TEST(CatalogueLesson, PlateauHardlyMoves) {
    const auto run = defaultRun("plateau");
    EXPECT_LT(std::abs(run.back().w - run.front().w), 0.1);
    EXPECT_GT(run.back().cost, 0.9); // of at most 1
}

TEST(CatalogueLesson, CliffThrowsFar) {
    const auto run = defaultRun("cliff");
    std::size_t longest = 1;
    const auto length = [&run](std::size_t i) { return std::abs(run[i].w - run[i - 1].w); };
    for (std::size_t i = 2; i < run.size(); ++i)
        longest = length(i) > length(longest) ? i : longest;
    EXPECT_GT(longest, 3U) << "short steps first";
    EXPECT_LT(length(longest - 3), 0.2);
    EXPECT_GT(length(longest), 2);
    EXPECT_LT(run[longest].w, lowestPlace("cliff") - 1) << "beyond the bottom";
}

TEST(CatalogueLesson, NoBottomStepsGrowForEver) {
    const auto run = defaultRun("no-bottom");
    for (std::size_t i = 2; i < run.size(); ++i) {
        EXPECT_GT(std::abs(run[i].w - run[i - 1].w), std::abs(run[i - 1].w - run[i - 2].w));
        EXPECT_LT(run[i].cost, run[i - 1].cost);
    }
}

} // namespace
} // namespace downhill
