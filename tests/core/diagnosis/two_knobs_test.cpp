// Runs of costs with two knobs: their paths in closed form, their verdicts, and cures that work.
#include "core/catalogue/catalogue.h"
#include "core/places/surroundings.h"
#include "tests/core/diagnosis/verdicts.h"
#include "tests/core/facts/facts.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <memory>

namespace downhill {
namespace {

std::shared_ptr<const Formula> formula(const std::string& nameOrText) {
    return std::get<std::shared_ptr<const Formula>>(resolveCost(nameOrText));
}

// A quadratic cost ½·(w − m)ᵀH(w − m) has the slope H(w − m). Along an eigenvector of H with eigenvalue λ a
// step multiplies the distance to m by 1 − rate·λ, so after k steps it is (1 − rate·λ)^k of what it was.
//
// - round-bowl: H = 2·1. long-valley, w₁² + 6·w₂²: H is diagonal, 2 and 12.
// - tilted-valley, 2w₁² − 4w₁w₂ + 5w₂²: H = (4 −4; −4 10). H(2, 1) = (8 − 4, −8 + 10) = 2·(2, 1) and
//   H(−1, 2) = (−4 − 8, 4 + 20) = 12·(−1, 2).
// - booth, (w₁ + 2w₂ − 7)² + (2w₁ + w₂ − 5)²: H = 2·(1 2; 2 4) + 2·(4 2; 2 1) = (10 8; 8 10), around (1, 3).
//   H(1, 1) = 18·(1, 1) and H(1, −1) = 2·(1, −1).
struct Quadratic {
    const char* name;
    std::array<double, 2> bottom;
    std::array<double, 2> first;  ///< eigenvector; the other one is (−y, x)
    std::array<double, 2> lambda; ///< of the first and the other
};

const Quadratic quadratics[] = {{"round-bowl", {0, 0}, {1, 0}, {2, 2}},
                                {"long-valley", {0, 0}, {1, 0}, {2, 12}},
                                {"tilted-valley", {0, 0}, {2, 1}, {2, 12}},
                                {"booth", {1, 3}, {1, 1}, {18, 2}}};

TEST(TwoKnobs, PathsAreTheClosedForm) {
    for (const Quadratic& q : quadratics)
        for (const double rate : {0.001, 0.02, 0.05, 0.09}) {
            SCOPED_TRACE(testing::Message() << q.name << " at " << rate);
            const NamedCost& named = *findNamedCost(q.name);
            const auto run = descend(*formula(q.name), {.cost = named.formula,
                                                        .start = named.start,
                                                        .hyper = {.rate = rate},
                                                        .steps = 60,
                                                        .tolerance = 0});
            const auto [x, y] = q.first;
            const double square = x * x + y * y;
            const double d1 = named.start[0] - q.bottom[0], d2 = named.start[1] - q.bottom[1];
            const double along = (x * d1 + y * d2) / square, across = (x * d2 - y * d1) / square;
            for (std::size_t k = 0; k < run.rows(); ++k) {
                const double a = along * std::pow(1 - rate * q.lambda[0], static_cast<double>(k));
                const double b = across * std::pow(1 - rate * q.lambda[1], static_cast<double>(k));
                EXPECT_NEAR(run.w(k)[0], q.bottom[0] + a * x - b * y, 1e-12) << k;
                EXPECT_NEAR(run.w(k)[1], q.bottom[1] + a * y + b * x, 1e-12) << k;
                // ½·λ·(length)² along each
                EXPECT_NEAR(run.cost(k), square * (q.lambda[0] * a * a + q.lambda[1] * b * b) / 2,
                            1e-12 * std::max(1.0, run.cost(0)));
            }
        }
}

struct Expected {
    const char* cost;
    std::array<double, 2> start;
    double rate;
    std::uint64_t steps;
    Verdict verdict;
    Cure cure;
};

// Factors a step are 1 − rate·λ as above, with λ 2 and 12 unless said otherwise.
const Expected runs[] = {
    {"w1^2 + 6*w2^2", {-8, 3.2}, 0.14, 20, Verdict::overshooting, Cure::none}, // 0.72, −0.68
    {"w1^2 + 6*w2^2", {-8, 3.2}, 0.05, 20, Verdict::converging, Cure::none},   // 0.9, 0.4
    {"w1^2 + 6*w2^2", {-8, 3.2}, 0.18, 20, Verdict::diverging, Cure::lower},   // 0.64, −1.16
    {"w1^2 + 6*w2^2", {-8, 3.2}, 0.18, 3000, Verdict::diverging, Cure::lower}, // to the end of doubles
    {"w1^2 + 6*w2^2", {-8, 3.2}, 0.0002, 20, Verdict::crawling, Cure::raise},  // 0.9996, 0.9976
    {"w1^2 + 6*w2^2", {-8, 0}, 0.3, 20, Verdict::converging, Cure::none},      // 0.4, and w₂ is at rest
    {"w1^2 + 6*w2^2", {0, 3.2}, 0.3, 20, Verdict::diverging, Cure::lower},     // −2.6
    {"w1^2 + 6*w2^2", {0, 0}, 0.14, 20, Verdict::stationary, Cure::none},
    {"w1^2 + 4*w2^2", {-8, 3.2}, 0.25, 20, Verdict::oscillating, Cure::lower}, // 0.5, and −1 exactly
    {"2w1^2 - 4w1*w2 + 5w2^2", {-8, -1}, 0.14, 20, Verdict::overshooting, Cure::none},
    {"2w1^2 - 4w1*w2 + 5w2^2", {-8, -1}, 0.18, 20, Verdict::diverging, Cure::lower},
    {"2w1^2 - 4w1*w2 + 5w2^2", {-8, -4}, 0.18, 20, Verdict::converging, Cure::none}, // along (2, 1) alone:
                                                                                     // 0.64
    // 0.001·w₁² + w₂²: λ 0.002 and 2. At 0.9 factors 0.9982 and −0.8: after 200 steps only w₁ is left
    {"0.001w1^2 + w2^2", {-8, 3.2}, 0.9, 200, Verdict::crawling, Cure::raise},
    {"w1^2 - w2^2", {-3, 0.01}, 0.1, 60, Verdict::diverging, Cure::none}, // w₂ by 1.2: 0.01·1.2⁶⁰ = 563
    {"w1^2 - w2^2", {0, 0}, 0.1, 20, Verdict::stationary, Cure::none},
    {"himmelblau", {3, 2}, 0.01, 20, Verdict::stationary, Cure::none},
    {"sqrt(w1) + w2^2", {-1, 1}, 0.1, 20, Verdict::diverging, Cure::none}, // not defined
};

TEST(TwoKnobs, Verdicts) {
    for (const Expected& expected : runs) {
        SCOPED_TRACE(testing::Message() << expected.cost << " from " << expected.start[0] << ", "
                                        << expected.start[1] << " at " << expected.rate);
        const auto cost = formula(expected.cost);
        const auto run = descend(*cost, {.cost = cost->text(),
                                         .start = {expected.start[0], expected.start[1]},
                                         .hyper = {.rate = expected.rate},
                                         .steps = expected.steps});
        EXPECT_EQ(diagnose(run).verdict, expected.verdict);
        EXPECT_EQ(diagnose(run, *cost).verdict, expected.verdict);
        EXPECT_EQ(diagnose(run, *cost).cure, expected.cure);
    }
}

/// What is suggested is run: it must come out as converging or overshooting, and end lower than it starts.
TEST(TwoKnobs, CuresWorkWhenTaken) {
    int suggestions = 0, cures = 0;
    for (const NamedCost& named : catalogue()) {
        if (named.start.size() != 2)
            continue;
        const auto cost = formula(named.name);
        const auto [w1, w2] = std::pair(named.view[0], named.view[1]);
        const std::array<std::vector<double>, 4> starts{
            named.start,
            {0.3 * w1.from + 0.7 * w1.to, 0.4 * w2.from + 0.6 * w2.to},
            {0.9 * w1.from + 0.1 * w1.to, 0.8 * w2.from + 0.2 * w2.to},
            {0.5 * w1.from + 0.5 * w1.to + 0.01, 0.1 * w2.from + 0.9 * w2.to}};
        for (const auto& start : starts)
            for (const double rate : {1e-5, 1e-3, 0.02, 0.14, 0.3, 1.0, 5.0})
                for (const std::uint64_t steps : {std::uint64_t{20}, named.steps, std::uint64_t{1500}}) {
                    RunSettings settings{
                        .cost = named.formula, .start = start, .hyper = {.rate = rate}, .steps = steps};
                    const Diagnosis diagnosis = diagnose(descend(*cost, settings), *cost);
                    cures += diagnosis.cure != Cure::none ? 1 : 0;
                    if (!diagnosis.suggestedRate)
                        continue;
                    ++suggestions;
                    ASSERT_NE(diagnosis.cure, Cure::none);
                    ASSERT_EQ(*diagnosis.suggestedRate < rate, diagnosis.cure == Cure::lower);
                    settings.hyper.rate = *diagnosis.suggestedRate;
                    const auto cured = descend(*cost, settings);
                    const Verdict verdict = diagnose(cured).verdict;
                    ASSERT_TRUE(verdict == Verdict::converging || verdict == Verdict::overshooting)
                        << named.name << " from " << start[0] << ", " << start[1] << " at " << rate << " in "
                        << steps << ": " << settings.hyper.rate;
                    ASSERT_LT(cured.cost(cured.stepsTaken()), cured.cost(0));
                }
    }
    EXPECT_GT(suggestions, 400);
    // where none is found, as on Rosenbrock's floor in 20 steps, the words say so; that is rare
    EXPECT_GT(suggestions, 0.9 * cures);
}

/// Along Rosenbrock's floor plain steps need thousands at any rate that does not explode (the smallest
/// curvature there is about 0.4, and 0.003 bounces between the walls): nothing is offered.
TEST(TwoKnobs, OnlySayThatARateGetsThereWhereThereIsABottom) {
    const auto cost = formula("rosenbrock");
    const auto run = descend(*cost, withCost({}, *findNamedCost("rosenbrock")));
    const Diagnosis diagnosis = diagnose(run, *cost);
    EXPECT_EQ(diagnosis.verdict, Verdict::crawling);
    EXPECT_FALSE(diagnosis.suggestedRate);
    EXPECT_EQ(diagnosis.advice,
              (Facts{{"advice.none_arrives", {{"rates", Facts{{"rates.higher"}}}, {"steps", Count{200}}}}}));
}

// A saddle at 22.5° that falls on a narrow side only: with u along 22.5° and v across, 100·v² − u² is below 0
// for |v| < u/10, 5.7° to either side; along the knobs and the diagonals it is above.
TEST(TwoKnobs, ANarrowSaddleIsNoMinimum) {
    for (int degrees = 0; degrees < 180; ++degrees) {
        const double angle = degrees * std::numbers::pi / 180, x = std::cos(angle), y = std::sin(angle);
        class Saddle final : public CostFunction {
        public:
            Saddle(double x, double y) : x_(x), y_(y) {}
            std::size_t knobs() const noexcept override { return 2; }
            double cost(std::span<const double> w) const override {
                const double u = x_ * w[0] + y_ * w[1], v = x_ * w[1] - y_ * w[0];
                return 100 * v * v - u * u;
            }
            double costAndGradient(std::span<const double> w, std::span<double> gradient) const override {
                gradient[0] = gradient[1] = 0;
                return cost(w);
            }

        private:
            double x_, y_;
        };
        const double origin[] = {0, 0};
        EXPECT_EQ(levelPlaceAt(Saddle(x, y), origin), LevelPlace::saddle) << degrees;
    }
    const double middle[] = {0, 0}, bottom[] = {0, 2}, himmelblau[] = {3, 2};
    EXPECT_EQ(levelPlaceAt(*formula("saddle"), middle), LevelPlace::saddle);
    EXPECT_EQ(levelPlaceAt(*formula("saddle"), bottom), LevelPlace::minimum);
    EXPECT_EQ(levelPlaceAt(*formula("himmelblau"), himmelblau), LevelPlace::minimum);
    EXPECT_EQ(levelPlaceAt(*formula("w1*w2"), middle), LevelPlace::saddle);
    EXPECT_EQ(levelPlaceAt(*formula("w1^3 - 3w1*w2^2"), middle), LevelPlace::saddle) << "three ways down";
    EXPECT_EQ(levelPlaceAt(*formula("(w1+w2)^2"), middle), LevelPlace::minimum) << "a trough";
    EXPECT_EQ(levelPlaceAt(*formula("-w1^4 - w2^2"), middle), LevelPlace::maximum);
}

} // namespace
} // namespace downhill
