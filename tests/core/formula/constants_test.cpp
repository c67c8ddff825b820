// Letters with values: computed with as if the number had been typed, and printed as letters.
#include "tests/core/formula/formulas.h"

#include "core/text/number_text.h"

#include <array>
#include <cmath>
#include <string>

namespace downhill {
namespace {

/// Formulas with `@` where a constant stands.
constexpr const char* templates[] = {"@*w^2",
                                     "@*w^2 + 3w - @",
                                     "w^@",
                                     "2^(@*w) + w/@",
                                     "sin(@*w)/@ + |w - @|",
                                     "-@*w^2 - @*w",
                                     "where(w > @, @*w, @/2)",
                                     "max(w, @) + min(@, w)*relu(w - @)",
                                     "(w - @)^2*(w + @)^3",
                                     "exp(-(w - @)^2) + sqrt(w^2 + @^2)",
                                     "@w1^2 + @*w1*w2 + w2^4/@",
                                     "tanh(@*w1 - w2)^2"};
constexpr double values[] = {3, 0.5, 0.1, -2, -0.3, 1, 1e-3, 12345.678};

std::string replaced(std::string text, const std::string& by) {
    for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + by.size()))
        text.replace(at, 1, by);
    return text;
}

std::shared_ptr<const Formula> withConstants(std::string_view text, const Constants& constants) {
    ParsedFormula parsed = Formula::parse(text, constants);
    if (const auto* const error = std::get_if<FormulaError>(&parsed)) {
        ADD_FAILURE() << text << " is refused at " << error->position << ": " << error->problem.id;
        return nullptr;
    }
    return std::get<0>(parsed);
}

/// Calls `check` with each formula that has a constant, and with the same where its number is typed.
template <class Check>
void forEachFormula(const Check& check) {
    for (std::string text : templates) {
        if (text.starts_with("@w"))
            text.insert(1, "*");
        for (const double value : values) {
            SCOPED_TRACE(text + " with " + exactText(value));
            const auto letter = withConstants(replaced(text, "a"), {{"a", value}});
            const auto typed = formulaOf(replaced(text, "(" + exactText(value) + ")"));
            ASSERT_TRUE(letter && typed);
            ASSERT_EQ(letter->knobs(), typed->knobs());
            check(*letter, *typed);
        }
    }
}

TEST(FormulaConstants, CostIsTheSameToTheLastBitAsWithTheNumberTyped) {
    int compared = 0;
    forEachFormula([&](const Formula& letter, const Formula& typed) {
        for (const double first : places())
            for (const double second : {-1.5, 0.0, 0.75}) {
                const std::array w{first, second};
                const std::span<const double> place = std::span(w).first(letter.knobs());
                EXPECT_EQ(bitsOf(letter.cost(place)), bitsOf(typed.cost(place))) << first;
                ++compared;
            }
    });
    EXPECT_GT(compared, 4000);
}

TEST(FormulaConstants, SlopeIsThatWithTheNumberTyped) {
    int compared = 0;
    forEachFormula([&](const Formula& letter, const Formula& typed) {
        for (const double first : {-3.0, -0.7, 0.2, 1.1, 2.5}) {
            const std::array w{first, 0.6};
            const std::span<const double> place = std::span(w).first(letter.knobs());
            std::array<double, 2> slope{}, expected{};
            letter.costAndGradient(place, std::span(slope).first(letter.knobs()));
            typed.costAndGradient(place, std::span(expected).first(letter.knobs()));
            for (std::size_t knob = 0; knob < letter.knobs(); ++knob) {
                ++compared;
                if (std::isfinite(expected[knob]))
                    EXPECT_NEAR(slope[knob], expected[knob], 1e-11 * (1 + std::abs(expected[knob]))) << first;
                else
                    EXPECT_EQ(bitsOf(slope[knob]), bitsOf(expected[knob])) << first;
            }
        }
    });
    // of each formula five places; two slopes of those with two knobs
    EXPECT_GE(compared, static_cast<int>(5 * std::size(templates) * std::size(values)));
}

TEST(FormulaConstants, SlopeIsTheSameInEveryBitWhereTheArithmeticIs) {
    for (const double value : {3.0, 0.5, -2.0, 0.1}) { // 2·a is exact
        const auto letter = withConstants("a*w^2", {{"a", value}});
        const auto typed = formulaOf("(" + exactText(value) + ")*w^2");
        ASSERT_TRUE(letter && typed);
        for (const double w : places()) {
            double slope = 0, expected = 0;
            letter->costAndGradient({&w, 1}, {&slope, 1});
            typed->costAndGradient({&w, 1}, {&expected, 1});
            EXPECT_EQ(bitsOf(slope), bitsOf(expected)) << value << " at " << w;
        }
    }
}

TEST(FormulaConstants, StayLettersInWhatIsPrinted) {
    const auto formula = withConstants("a*w^2 + b", {{"a", 3}, {"b", -0.5}});
    ASSERT_TRUE(formula);
    EXPECT_EQ(formula->printed(), "a·w² + b");
    EXPECT_EQ(formula->slopes(), std::vector<std::string>{"2·a·w"});
    EXPECT_EQ(formula->cost(std::array{2.0}), 11.5);

    const auto two = withConstants("(w1 - k)^2 + r*w2^n", {{"k", 2}, {"r", 4}, {"n", 3}});
    ASSERT_TRUE(two);
    EXPECT_EQ(two->slopes(), (std::vector<std::string>{"2·(w₁ − k)", "r·n·w₂^(n − 1)"}));
    std::array<double, 2> slope{};
    EXPECT_EQ(two->costAndGradient(std::array{5.0, 2.0}, slope), 41);
    EXPECT_EQ(slope, (std::array{6.0, 48.0}));
}

TEST(FormulaConstants, KnowsThoseItNames) {
    const auto formula = withConstants("sin(a*w) + c", {{"a", 1}, {"b", 2}, {"c", 3}});
    ASSERT_TRUE(formula);
    EXPECT_EQ(formula->constants(), (Constants{{"a", 1}, {"c", 3}}));
    EXPECT_TRUE(formula->isSame(*withConstants("sin(a*w) + c", {{"a", 1}, {"c", 3}})));
    EXPECT_FALSE(formula->isSame(*withConstants("sin(a*w) + c", {{"a", 1}, {"c", 4}})));
}

TEST(FormulaConstants, ManyPlacesAreTheSameAsOneByOne) {
    const auto formula = withConstants("a*w^4 - b*sin(w)/a", {{"a", 0.3}, {"b", 7}});
    ASSERT_TRUE(formula);
    const std::vector<double>& w = places();
    std::vector<double> costs(w.size()), slopes(w.size());
    const std::array<std::span<const double>, 1> from{w};
    const std::array<std::span<double>, 1> to{slopes};
    formula->costAndGradientMany(from, costs, to);
    for (std::size_t i = 0; i < w.size(); ++i) {
        double slope = 0;
        EXPECT_EQ(bitsOf(costs[i]), bitsOf(formula->costAndGradient({&w[i], 1}, {&slope, 1})));
        EXPECT_EQ(bitsOf(slopes[i]), bitsOf(slope));
    }
}

TEST(FormulaConstants, MendASlopeThatIsMissingAsWithTheNumberTyped) {
    // 0·w^(−1) at 0, where the cost is 1 all around
    const auto formula = withConstants("w^a + 1", {{"a", 0}});
    ASSERT_TRUE(formula);
    const double w = 0;
    double slope = 7;
    EXPECT_EQ(formula->costAndGradient({&w, 1}, {&slope, 1}), 2);
    EXPECT_EQ(slope, 0);
}

Fact problemOf(std::string_view text, const Constants& constants) {
    const ParsedFormula parsed = Formula::parse(text, constants);
    const auto* const error = std::get_if<FormulaError>(&parsed);
    return error != nullptr ? error->problem : Fact{};
}

TEST(FormulaConstants, LettersWithoutValueAreRefused) {
    EXPECT_EQ(errorOf("2w + k*w").position, 5U);
    EXPECT_EQ(errorOf("2w + k*w").problem, (Fact{"formula.letter", {{"letter", "k"}}}));
    EXPECT_EQ(problemOf("a*w + k", {{"a", 1}}).id, "formula.letter");
    EXPECT_EQ(errorOf("x^2").problem, (Fact{"formula.letter.meant", {{"letter", "x"}, {"meant", "w"}}}));
}

TEST(FormulaConstants, AreRefusedWhereTheNumberWouldBe) {
    EXPECT_EQ(problemOf("w/a", {{"a", 0}}).id, "formula.division_by_zero");
    EXPECT_EQ(problemOf("ln(a)*w", {{"a", -1}}).id, "formula.no_value");
    EXPECT_EQ(problemOf("w + a^a", {{"a", 1e9}}).id, "formula.value_too_large");
    EXPECT_EQ(problemOf("a^w", {{"a", -2}}).id, "formula.varying_power");
}

TEST(FormulaConstants, MayBeAnySingleLetterButEAndW) {
    for (int letter = 0; letter < 128; ++letter) {
        const bool may = ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) &&
                         letter != 'e' && letter != 'w';
        const std::string name(1, static_cast<char>(letter));
        EXPECT_EQ(canBeConstant(name), may) << letter;
        if (may) {
            EXPECT_EQ(withConstants(name + "*w", {{name, 4}})->slopes().front(), name) << letter;
        }
    }
    for (const char* name : {"", "ab", "x1", "π", "pi"})
        EXPECT_FALSE(canBeConstant(name)) << name;
}

} // namespace
} // namespace downhill
