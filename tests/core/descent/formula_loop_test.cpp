// A formula's rows are found a block at a time. They must be those of the loop that finds one after the
// other.
#include "core/descent/descend.h"
#include "core/descent/formula_loop.h"
#include "core/descent/step_buffer_pool.h"
#include "tests/core/formula/formulas.h"
#include "tests/core/formula/random_formula.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace downhill {
namespace {

/// A formula that is not known to be one.
class Plainly final : public CostFunction {
public:
    explicit Plainly(const Formula& formula) : formula_(formula) {}
    std::size_t knobs() const noexcept override { return formula_.knobs(); }
    double cost(std::span<const double> w) const override { return formula_.cost(w); }
    double costAndGradient(std::span<const double> w, std::span<double> gradient) const override {
        return formula_.costAndGradient(w, gradient);
    }

private:
    const Formula& formula_;
};

/// Bit by bit; of numbers that are none only that they are none.
bool isSame(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b) ||
           (std::isnan(a) && std::isnan(b));
}
bool areSame(std::span<const double> a, std::span<const double> b) {
    return std::ranges::equal(a, b, isSame);
}

void expectSameRows(const std::string& text, const RunSettings& settings) {
    SCOPED_TRACE(text + " at the rate " + std::to_string(settings.hyper.rate));
    const auto formula = formulaOf(text);
    ASSERT_TRUE(formula);
    const Run blocks = descend(*formula, settings), rows = descend(Plainly(*formula), settings);
    ASSERT_EQ(blocks.rows(), rows.rows());
    EXPECT_EQ(blocks.stopped(), rows.stopped());
    for (std::size_t row = 0; row < rows.rows(); ++row)
        ASSERT_TRUE(areSame(blocks.w(row), rows.w(row)) && areSame(blocks.slope(row), rows.slope(row)) &&
                    areSame(blocks.change(row), rows.change(row)) && isSame(blocks.cost(row), rows.cost(row)))
            << "row " << row;
}

// One operation and many; calls in the cost and none; two knobs; slopes that are mended on the way (the first
// of the roots at 0), and ends by what is not finite: at once, in the middle of a block and of another one.
TEST(FormulaLoop, FindsTheRowsOfTheOtherLoop) {
    for (const char* text :
         {"w^2", "3w + 1", "(w - 3)^2", "5", "w", "-w", "exp(w)", "(w^2-4)^2/8 + w/2",
          "w^4/4 - w^2 + 0.3*w + sin(3*w)", "|w|", "relu(w) + max(w, 1)", "w*sqrt(|w| + w^4)", "log(w)",
          "sqrt(w)", "1/w", "w^3", "where(w > 1, w^2, 2w)", "tanh(w)^2", "w^w"})
        for (const double start : {0.0, 1.0, -2.5, 1e150})
            for (const double rate : {0.001, 0.1, 1.0, 2.0, 50.0})
                for (const double tolerance : {0.0, 1e-6, 0.3})
                    expectSameRows(text, {.cost = text,
                                          .start = {start},
                                          .hyper = {.rate = rate},
                                          .steps = 600,
                                          .tolerance = tolerance});
    for (const char* text : {"w1^2 + 10w2^2", "(1-w1)^2 + 100(w2-w1^2)^2", "sin(w1)*w2", "w2", "w1 + 0w2",
                             "sqrt(w1^2 + w2^2)", "log(w1) + w2^2"})
        for (const double rate : {0.001, 0.09, 0.3})
            expectSameRows(
                text,
                {.cost = text, .start = {1.5, -1}, .hyper = {.rate = rate}, .steps = 600, .tolerance = 1e-6});
}

TEST(FormulaLoop, FindsTheRowsOfTheOtherLoopForRandomFormulas) {
    int tried = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Dice dice(seed);
        const std::string text = randomFormula(dice, TextBuilder(), Shapes::all, 4);
        if (!std::holds_alternative<std::shared_ptr<const Formula>>(Formula::parse(text)))
            continue;
        ++tried;
        expectSameRows(
            text, {.cost = text, .start = {1.25}, .hyper = {.rate = 0.05}, .steps = 300, .tolerance = 1e-6});
    }
    EXPECT_GT(tried, 100);
}

// Around the number of rows of a block.
TEST(FormulaLoop, EndsAfterEveryNumberOfSteps) {
    for (const std::uint64_t steps : {1, 2, 255, 256, 257, 511, 512, 513, 1000})
        expectSameRows("w^2", {.start = {5}, .hyper = {.rate = 0.001}, .steps = steps, .tolerance = 0});
}

// A run of the past leaves its numbers in the memory of the next one, which must not be read.
TEST(FormulaLoop, ReadsNothingOfTheRunBefore) {
    StepBufferPool pool;
    const auto formula = formulaOf("w^2");
    const RunSettings wild{.start = {5}, .hyper = {.rate = 3}, .steps = 1000, .tolerance = 0},
        calm{.start = {5}, .hyper = {.rate = 0.001}, .steps = 300, .tolerance = 0};
    descend(*formula, wild, {}, pool, nullptr);
    const auto run = descend(*formula, calm, {}, pool, nullptr);
    EXPECT_EQ(run.stopped(), StopReason::maxSteps);
    EXPECT_EQ(run.rows(), 301U);
}

TEST(LeastChange, IsThatOfAllCosts) {
    EXPECT_EQ(leastChangeOf(std::vector{1.0}), std::numeric_limits<double>::infinity());
    for (std::size_t count = 2; count < 40; ++count)
        for (std::size_t at = 1; at < count; ++at) {
            std::vector<double> costs(count);
            for (std::size_t k = 0; k < count; ++k)
                costs[k] = 10 * static_cast<double>(k);
            costs[at] = costs[at - 1] + 0.5;
            EXPECT_EQ(leastChangeOf(costs), 0.5) << at << " of " << count;
        }
}

} // namespace
} // namespace downhill
