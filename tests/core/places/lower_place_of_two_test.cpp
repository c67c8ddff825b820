// Lower places of costs with two knobs, against the known bottoms of the catalogue.
#include "core/places/lower_place.h"

#include "core/catalogue/catalogue.h"
#include "core/places/downhill_search.h"
#include "core/places/surroundings.h"
#include "tests/core/diagnosis/verdicts.h"
#include "tests/core/facts/facts.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <memory>
#include <numbers>
#include <optional>

namespace downhill {
namespace {

using Place = std::array<double, 2>;

std::shared_ptr<const Formula> formula(const char* nameOrText) {
    return std::get<std::shared_ptr<const Formula>>(resolveCost(nameOrText));
}

std::optional<Place> lowerThan(const char* nameOrText, Place w) {
    const auto cost = formula(nameOrText);
    return lowerPlace(*cost, w, viewOf(*cost));
}

double distance(Place a, Place b) { return std::hypot(a[0] - b[0], a[1] - b[1]); }

/// The deeper valley of (w₁² − 4)²/8 + w₁/2 + w₂²: the lowest root of w³ − 4w + 1, as in
/// lower_point_test.cpp.
double deeperValley() {
    const double third = std::acos(-0.5 / std::pow(4.0 / 3, 1.5)) / 3;
    return 2 * std::sqrt(4.0 / 3) * std::cos(third - 2 * std::numbers::pi * 2 / 3);
}

TEST(LowerPlaceOfTwo, OfTwoValleysTheDeeper) {
    const auto lower = lowerThan("two-unequal-valleys", {1.8608, 0.001});
    ASSERT_TRUE(lower);
    EXPECT_NEAR((*lower)[0], deeperValley(), 1e-6);
    EXPECT_EQ((*lower)[1], 0) << "not 10⁻⁹";
    EXPECT_FALSE(lowerThan("two-unequal-valleys", {deeperValley(), 0}));
    // on the way down to either, as far as the hill at w₁ = 0.254
    EXPECT_TRUE(lowerThan("two-unequal-valleys", {0.4, 2}));
    EXPECT_FALSE(lowerThan("two-unequal-valleys", {0.1, 2}));
}

/// Two of six are the lowest (see two_knob_catalogue_test.cpp).
TEST(LowerPlaceOfTwo, OfTheCamelsHollowsTheTwoInTheMiddle) {
    for (const double side : {1.0, -1.0})
        for (const Place beside : {Place{0, 0}, Place{0.02, 0.02}, Place{-0.02, 0.01}}) {
            const auto near = [&](double w1, double w2) {
                return Place{side * w1 + beside[0], side * w2 + beside[1]};
            };
            EXPECT_FALSE(lowerThan("six-hump-camel", near(0.0898, -0.7127)));
            for (const Place hollow : {near(1.7036, -0.7961), near(1.6071, 0.5687)}) {
                const auto lower = lowerThan("six-hump-camel", hollow);
                ASSERT_TRUE(lower);
                EXPECT_LT(std::min(distance(*lower, {0.0898, -0.7127}), distance(*lower, {-0.0898, 0.7127})),
                          1e-4);
            }
        }
}

TEST(LowerPlaceOfTwo, OfEquallyDeepValleysNone) {
    for (const Place bottom :
         {Place{3, 2}, Place{-2.805118, 3.131312}, Place{-3.779310, -3.283186}, Place{3.584428, -1.848126}})
        EXPECT_FALSE(lowerThan("himmelblau", bottom));
    EXPECT_FALSE(lowerThan("saddle", {0, 2}));
    EXPECT_FALSE(lowerThan("saddle", {0, -2}));
    EXPECT_FALSE(lowerThan("himmelblau", {0, 0})) << "downhill to one of them";
}

/// Wherever one stands on these, it is downhill all the way, along floors that are bent, narrow or askew and
/// over kinks.
TEST(LowerPlaceOfTwo, NoneInTheOwnValley) {
    for (const char* name :
         {"round-bowl", "long-valley", "tilted-valley", "booth", "rosenbrock", "plateau-and-cliff", "w1 + w2",
          "w1^4 + w2^4", "(w1+2w2)^2 + 10000(w1-2.3w2)^2", "(w1+2w2)^2 + 1e6(w1-2.3w2)^2", "|w1| + 10|w2|",
          "|w1+2w2| + 10|w1-2.3w2|", "max(|w1|,|w2|)", "(w1-1)^2 + 10000(w2-w1^2)^2"}) {
        const auto cost = formula(name);
        const std::vector<KnobRange> view = viewOf(*cost);
        for (int i = 0; i < 100; ++i) {
            const auto at = [&](std::size_t knob, int part) {
                return view[knob].from + (view[knob].to - view[knob].from) * (part + 0.37) / 10;
            };
            const Place w{at(0, i % 10), at(1, i / 10)};
            EXPECT_FALSE(lowerPlace(*cost, w, view)) << name << " from " << w[0] << ", " << w[1];
        }
    }
    // on the floor itself
    for (double w1 = -1.7; w1 < 1.7; w1 += 0.1)
        EXPECT_FALSE(lowerThan("rosenbrock", {w1, w1 * w1})) << w1;
}

/// Beale's floor falls to (3, ½) and, behind a rise, to the left out of the view.
TEST(LowerPlaceOfTwo, FromBealesLeftSide) {
    const auto lower = lowerThan("beale", {-4, 1.2});
    ASSERT_TRUE(lower);
    EXPECT_LT(distance(*lower, {3, 0.5}), 1e-6);
    EXPECT_FALSE(lowerThan("beale", {1, 1}));
}

/// w₁³ − 3w₁ + w₂² has a valley at (1, 0) and falls out of the view on the left.
TEST(LowerPlaceOfTwo, MayLieOnTheBorder) {
    EXPECT_EQ(lowerThan("w1^3 - 3w1 + w2^2", {1, 0}), (Place{-6, 0}));
    EXPECT_FALSE(lowerThan("w1^3 - 3w1 + w2^2", {-2, 1}));
}

TEST(LowerPlaceOfTwo, NoneOutsideOrUndefinedOrAtAPole) {
    EXPECT_FALSE(lowerThan("two-unequal-valleys", {4.1, 0}));
    EXPECT_FALSE(lowerThan("two-unequal-valleys", {1.86, -3.1}));
    EXPECT_FALSE(lowerThan("two-unequal-valleys", {std::nan(""), 0}));
    EXPECT_FALSE(lowerThan("sqrt(w1) + w2^2", {-1, 0}));
    EXPECT_FALSE(lowerThan("5 + 0w1*w2", {1, 1}));
    EXPECT_FALSE(lowerThan("w1^2/100 + w2^2/100 - 1/|w1+5.01|", {3, 0})) << "a pole";
    // a valley beyond places where there is no cost is one too
    EXPECT_TRUE(lowerThan("where(|w1|<1, sqrt(-1-w1^2), (|w1|-2)^2 + w1) + w2^2", {2, 0}));
}

TEST(LowerPlaceOfTwo, IsPartOfTheDiagnosis) {
    const NamedCost& named = *findNamedCost("two-unequal-valleys");
    const auto cost = formula(named.name.c_str());
    const auto run = descend(*cost, withCost({}, named));
    const Diagnosis diagnosis = diagnose(run, *cost, {}, viewOf(*cost));
    EXPECT_EQ(diagnosis.verdict, Verdict::converging);
    ASSERT_TRUE(diagnosis.lowerPoint);
    EXPECT_NEAR((*diagnosis.lowerPoint)[0], deeperValley(), 1e-6);
    const Fact& told = diagnosis.evidence.front();
    EXPECT_EQ(told.id, "lower_place.at_place");
    EXPECT_NEAR(valueOf<Rounded>(told, "cost").value, -1.03, 0.001);
    const Fact place = factOf(valueOf<Facts>(told, "place"), "place.two_knobs");
    EXPECT_NEAR(valueOf<Rounded>(place, "first").value, deeperValley(), 1e-6);
    EXPECT_NEAR(valueOf<Rounded>(place, "second").value, 0, 1e-6);
    for (const NamedCost& each : catalogue())
        if (each.start.size() == 2) {
            const auto other = formula(each.name.c_str());
            const bool expected =
                each.name == "two-unequal-valleys" || each.name == "six-hump-camel" || each.name == "sine";
            EXPECT_EQ(diagnoseWithoutCure(descend(*other, withCost({}, each)), *other, viewOf(*other))
                          .lowerPoint.has_value(),
                      expected)
                << each.name;
        }
}

/// w₁² − w₂² + w₂⁴/8 from (2, 0): w₂ has no slope and stays, w₁ shrinks to 0. Both valleys, C = −2 at w₂ =
/// ±2, are in view, and from the saddle it is downhill to them, but no step goes there.
TEST(LowerPlaceOfTwo, FromASaddleThatARunComesToRestOn) {
    const auto cost = formula("saddle");
    for (const std::uint64_t steps : {40, 400}) {
        const auto run = descend(*cost, {.cost = cost->text(), .start = {2, 0}, .steps = steps});
        const Diagnosis diagnosis = diagnose(run, *cost, {}, viewOf(*cost));
        EXPECT_EQ(diagnosis.verdict, Verdict::converging);
        EXPECT_EQ(diagnosis.headline, Fact{"headline.saddle"});
        ASSERT_TRUE(diagnosis.lowerPoint);
        EXPECT_NEAR((*diagnosis.lowerPoint)[0], 0, 1e-6);
        EXPECT_NEAR(std::fabs((*diagnosis.lowerPoint)[1]), 2, 1e-6);
        ASSERT_GE(diagnosis.evidence.size(), 3U);
        EXPECT_EQ(diagnosis.evidence[0], Fact{"rests_on_saddle"});
        EXPECT_EQ(diagnosis.evidence[1].id, "lower_place.at_place");
        EXPECT_NEAR(valueOf<Rounded>(diagnosis.evidence[1], "cost").value, -2, 1e-6);
        EXPECT_EQ(diagnosis.advice, Facts{{"advice.beside_ridge"}});
    }
    // A little beside, and it falls off; nor is a run that only passes by at rest.
    for (const std::uint64_t steps : {20, 200}) {
        const auto run = descend(*cost, {.cost = cost->text(), .start = {2, 0.01}, .steps = steps});
        EXPECT_NE(diagnose(run, *cost, {}, viewOf(*cost)).headline, Fact{"headline.saddle"});
    }
}

TEST(LowerPlaceOfTwo, ARidgeIsLowerOnTwoSides) {
    EXPECT_TRUE(isOnARidge(*formula("saddle"), Place{0, 0}));
    EXPECT_TRUE(isOnARidge(*formula("saddle"), Place{1, 0}));
    EXPECT_TRUE(isOnARidge(*formula("-w1^2-w2^2"), Place{0, 0}));
    EXPECT_TRUE(isOnARidge(*formula("w1*w2"), Place{0, 0}));
    for (const char* valley :
         {"round-bowl", "rosenbrock", "|w1| + 10|w2|", "w1 + w2", "0w1*w2", "w1^3 + w2^2"})
        for (const Place& w : {Place{0, 0}, Place{1, 1}, Place{-0.5, 0.25}, Place{1e-5, -1e-5}})
            EXPECT_FALSE(isOnARidge(*formula(valley), w)) << valley << " at " << w[0] << ", " << w[1];
}

/// The bottoms of the catalogue, from their corners.
TEST(DownhillSearch, GetsToTheBottom) {
    struct Case {
        const char* cost;
        Place from, bottom;
    };
    for (const auto& [name, from, bottom] :
         {Case{"rosenbrock", {-1.2, 1}, {1, 1}}, Case{"beale", {1, 1}, {3, 0.5}},
          Case{"booth", {-10, -10}, {1, 3}}, Case{"himmelblau", {-6, 6}, {-2.805118, 3.131312}},
          Case{"tilted-valley", {9, -4}, {0, 0}}, Case{"|w1+2w2| + 10|w1-2.3w2|", {3, 2}, {0, 0}},
          Case{"w1 - 2w2", {1, 1}, {-6, 6}}}) {
        const auto cost = formula(name);
        const LookedAt end = downhillFrom(*cost, lookAt(*cost, from), viewOf(*cost));
        EXPECT_LT(distance(end.w, bottom), 1e-6) << name;
        EXPECT_EQ(end.cost, cost->cost(end.w));
    }
}

TEST(DownhillSearch, LooksOnlySoOften) {
    class Endless final : public CostFunction {
    public:
        std::size_t knobs() const noexcept override { return 2; }
        double cost(std::span<const double>) const override { return -static_cast<double>(++looks); }
        double costAndGradient(std::span<const double> w, std::span<double>) const override {
            return cost(w);
        }
        mutable int looks = 0;
    };
    const Endless cost;
    const std::vector<KnobRange> view(2);
    downhillFrom(cost, lookAt(cost, {0, 0}), view);
    EXPECT_LT(cost.looks, 30'000);
}

} // namespace
} // namespace downhill
