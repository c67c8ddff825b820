// What is printed is what is computed, in every way there is to compute it.
#include "tests/core/formula/formulas.h"
#include "tests/core/formula/random_formula.h"

#include "core/catalogue/catalogue.h"

#include <array>
#include <clocale>
#include <cmath>
#include <locale>

namespace downhill {
namespace {

/// The catalogue, some of every kind, and random ones.
std::vector<std::string> manyFormulas(int randomOnes) {
    std::vector<std::string> texts{"w^4/4 - w^2 + 0.3*w + sin(3*w)",
                                   "w1^2 + 10w2^2",
                                   "(1-w1)^2 + 100(w2-w1^2)^2",
                                   "5",
                                   "w",
                                   "w1",
                                   "w2",
                                   "0w",
                                   "-w",
                                   "w^-3 + w^9 + 2^w + w^w + w^0.3",
                                   "w/3/4/5",
                                   "where(w1 < w2, w1*w2, sin(w1)) + max(w1, 2) - min(3, w2)"};
    for (const NamedCost& named : catalogue())
        if (named.data.empty())
            texts.push_back(named.formula);
    for (int i = 0; i < randomOnes; ++i) {
        Dice dice(static_cast<std::uint64_t>(i) + 1);
        texts.push_back(randomFormula(dice, TextBuilder{}, Shapes::all, 2 + i % 4, i % 3 == 0));
    }
    return texts;
}

/// Calls f(formula) for those of them that are formulas; a random one may be refused, say for a division by
/// zero.
template <class F>
int forEachFormula(int randomOnes, F f) {
    int count = 0;
    for (const std::string& text : manyFormulas(randomOnes)) {
        const ParsedFormula parsed = Formula::parse(text);
        if (const auto* const formula = std::get_if<0>(&parsed)) {
            SCOPED_TRACE(text);
            f(**formula);
            ++count;
        }
    }
    return count;
}

/// f(w) at many places for as many knobs as the formula has.
template <class F>
void atPlaces(const Formula& formula, F f) {
    for (std::size_t i = 0; i < places().size(); ++i) {
        const std::array<double, 2> w{places()[i], places()[(i * 7 + 3) % places().size()]};
        f(std::span(w).first(formula.knobs()));
    }
}

TEST(FormulaEvaluation, SlopesReadBackAndComputeTheSameBits) {
    int tooLong = 0; // a slope's own slope may be too long to be written down, and then it is no formula
    const int count = forEachFormula(3000, [&tooLong](const Formula& formula) {
        std::vector<std::shared_ptr<const Formula>> slopes;
        for (const std::string& slope : formula.slopes()) {
            ParsedFormula parsed = Formula::parse(slope);
            if (const auto* const error = std::get_if<FormulaError>(&parsed)) {
                EXPECT_GT(slope.size(), 200U) << slope << ": " << error->problem.id;
                ++tooLong;
                return;
            }
            slopes.push_back(std::get<0>(parsed));
        }
        atPlaces(formula, [&](std::span<const double> w) {
            std::array<double, 2> gradient{};
            formula.costAndGradient(w, std::span(gradient).first(formula.knobs()));
            for (std::size_t i = 0; i < slopes.size(); ++i) {
                // where what is printed has no value, there may be a slope all the same
                const double printed = slopes[i]->cost(w);
                if (std::isfinite(printed) || !std::isfinite(gradient[i])) {
                    EXPECT_EQ(bitsOf(printed), bitsOf(gradient[i])) << formula.slopes()[i] << " at " << w[0];
                }
            }
        });
    });
    EXPECT_GT(count, 2000) << "too few of the random texts are formulas";
    EXPECT_LT(tooLong, count / 50);
}

TEST(FormulaEvaluation, PrintedFormulaReadsBackAndComputesTheSameBits) {
    forEachFormula(3000, [](const Formula& formula) {
        const ParsedFormula parsed = Formula::parse(formula.printed());
        if (std::holds_alternative<FormulaError>(parsed))
            return; // with its blanks it has become too long
        const Formula& again = *std::get<0>(parsed);
        EXPECT_EQ(again.printed(), formula.printed());
        EXPECT_EQ(again.slopes(), formula.slopes());
        atPlaces(formula, [&](std::span<const double> w) {
            EXPECT_EQ(bitsOf(again.cost(w)), bitsOf(formula.cost(w)));
        });
    });
}

TEST(FormulaEvaluation, OneByOneManyAtOnceWithOrWithoutSlopesTheSameBits) {
    forEachFormula(1000, [](const Formula& formula) {
        // around the sizes of a block and of a vector
        for (const std::size_t size : {0U, 1U, 3U, 8U, 255U, 257U, 700U}) {
            std::vector<std::vector<double>> w(formula.knobs(), std::vector<double>(size));
            for (std::size_t knob = 0; knob < w.size(); ++knob) {
                for (std::size_t i = 0; i < size; ++i)
                    w[knob][i] = places()[(i * (knob + 1) + knob) % places().size()] *
                                 (1 + 0.01 * static_cast<double>(i));
            }
            std::vector<double> costs(size);
            std::vector<double> costsAlone(size);
            std::vector<std::vector<double>> slopes(formula.knobs(), std::vector<double>(size));
            const std::vector<std::span<const double>> from(w.begin(), w.end());
            const std::vector<std::span<double>> to(slopes.begin(), slopes.end());
            formula.costAndGradientMany(from, costs, to);
            formula.costMany(from, costsAlone);
            for (std::size_t i = 0; i < size; ++i) {
                std::array<double, 2> at{};
                std::array<double, 2> gradient{};
                for (std::size_t knob = 0; knob < w.size(); ++knob)
                    at[knob] = w[knob][i];
                const auto here = std::span<const double>(at).first(w.size());
                const double cost = formula.costAndGradient(here, std::span(gradient).first(w.size()));
                ASSERT_EQ(bitsOf(cost), bitsOf(formula.cost(here)));
                ASSERT_EQ(bitsOf(cost), bitsOf(costs[i]));
                ASSERT_EQ(bitsOf(cost), bitsOf(costsAlone[i]));
                for (std::size_t knob = 0; knob < w.size(); ++knob)
                    ASSERT_EQ(bitsOf(gradient[knob]), bitsOf(slopes[knob][i]));
            }
        }
    });
}

TEST(FormulaEvaluation, TheDoubleValleyAsWrittenInCpp) {
    // The very operations that are printed: (w² − 4)²/8 + w/2 and (w² − 4)·w/2 + 1/2
    const auto formula = formulaOf("(w^2-4)^2/8 + w/2");
    for (const double w : places()) {
        double slope = 0;
        const double cost = formula->costAndGradient({&w, 1}, {&slope, 1});
        const double inner = w * w - 4;
        EXPECT_EQ(bitsOf(cost), bitsOf(inner * inner / 8 + w / 2));
        EXPECT_EQ(bitsOf(slope), bitsOf(inner * w / 2 + 1.0 / 2));
    }
}

TEST(FormulaEvaluation, WholePowersUpToEightAreMultiplied) {
    for (const double w : places()) {
        const double square = w * w;
        const double fourth = square * square;
        const std::array<double, 9> powers{1,
                                           w,
                                           square,
                                           square * w,
                                           fourth,
                                           fourth * w,
                                           fourth * square,
                                           fourth * (square * w),
                                           fourth * fourth};
        for (std::size_t n = 0; n < powers.size(); ++n) {
            EXPECT_EQ(bitsOf(valueOf("w^" + std::to_string(n), w)), bitsOf(powers[n]))
                << w << " to the power of " << n;
            if (n > 0) {
                EXPECT_EQ(bitsOf(valueOf("w^-" + std::to_string(n), w)), bitsOf(1 / powers[n]))
                    << w << ", −" << n;
            }
        }
        EXPECT_EQ(bitsOf(valueOf("w^9", w)), bitsOf(std::pow(w, 9.0)));
        EXPECT_EQ(bitsOf(valueOf("w^0.5", w)), bitsOf(std::pow(w, 0.5)));
        EXPECT_EQ(bitsOf(valueOf("w/3", w)), bitsOf(w / 3)) << "a division stays one";
    }
}

TEST(FormulaEvaluation, WorkedRunOfTheBowl) {
    // w² from 5 at rate 0.1: every step multiplies w by 0.8, so after 7 steps w = 5·0.8⁷ = 1.048576
    const auto bowl = formulaOf("w^2");
    double w = 5;
    double slope = 0;
    for (int i = 0; i < 7; ++i) {
        bowl->costAndGradient({&w, 1}, {&slope, 1});
        w -= 0.1 * slope;
    }
    EXPECT_NEAR(w, 1.048576, 1e-14);
}

TEST(FormulaEvaluation, KinksHaveTheDocumentedSlope) {
    const auto slopeAt = [](const char* text, double w) {
        double slope = -99;
        formulaOf(text)->costAndGradient({&w, 1}, {&slope, 1});
        return slope;
    };
    EXPECT_EQ(slopeAt("|w|", 0), 0);
    EXPECT_EQ(slopeAt("relu(w)", 0), 0);
    EXPECT_EQ(slopeAt("relu(2w)", 1e-300), 2);
    EXPECT_EQ(slopeAt("max(w, 3w)", 0), 3) << "on a tie the slope of the second";
    EXPECT_EQ(slopeAt("max(3w, w)", 0), 1);
    EXPECT_EQ(slopeAt("min(w, 3w)", 0), 3);
}

TEST(FormulaEvaluation, ABranchNotTakenHidesNothing) {
    // The slope of ln at 0 is infinite; 0·∞ would make a NaN of the slope of the branch that is taken
    const double w = 0;
    double slope = -99;
    EXPECT_EQ(formulaOf("where(w > 1, ln(w), 2w)")->costAndGradient({&w, 1}, {&slope, 1}), 0);
    EXPECT_EQ(slope, 2);
    EXPECT_EQ(formulaOf("max(w, -sqrt(w) - 1)")->costAndGradient({&w, 1}, {&slope, 1}), 0);
    EXPECT_EQ(slope, 1);
    EXPECT_EQ(formulaOf("relu(-sqrt(w) - 1)")->costAndGradient({&w, 1}, {&slope, 1}), 0);
    EXPECT_EQ(slope, 0);
}

/// Numbers with a comma, wherever the C++ library asks.
class CommaNumbers : public std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
};

TEST(FormulaEvaluation, LocaleChangesNothing) {
    const std::string cBefore = std::setlocale(LC_ALL, nullptr);
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new CommaNumbers));
    for (const char* name : {"de_DE.UTF-8", "de_DE", "fr_FR.UTF-8"}) {
        if (std::setlocale(LC_ALL, name) != nullptr) // one of them may be installed
            break;
    }
    const auto formula = formulaOf("0.25w^2 + 1.5 + 1.5e-3w");
    const double w = 2;
    const double cost = formula->cost({&w, 1});
    const FormulaError comma = errorOf("3,5");
    std::locale::global(before);
    std::setlocale(LC_ALL, cBefore.c_str());
    EXPECT_EQ(cost, 0.25 * 4 + 1.5 + 1.5e-3 * 2);
    EXPECT_EQ(formula->printed(), "0.25·w² + 1.5 + 0.0015·w");
    EXPECT_EQ(formula->slopes().front(), "0.5·w + 0.0015");
    EXPECT_EQ(comma.problem, (Fact{"formula.decimal_comma", {{"number", "3.5"}}}));
}

} // namespace
} // namespace downhill
