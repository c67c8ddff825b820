// Formulas whose letters have no values yet.
#include "core/formula/typed.h"

#include <gtest/gtest.h>

namespace downhill {
namespace {

const Formula* formulaIn(const ParsedFormula& parsed) {
    const auto* formula = std::get_if<std::shared_ptr<const Formula>>(&parsed);
    return formula ? formula->get() : nullptr;
}

std::string problemIn(const ParsedFormula& parsed) {
    const auto* error = std::get_if<FormulaError>(&parsed);
    return error ? error->problem.id : "none";
}

TEST(TypedFormula, NewLettersAreOneAndKnownOnesKeepTheirValues) {
    const ParsedFormula parsed = parseTyped("a*w^2 + b*w + c", {{"a", 3}, {"z", 9}});
    const Formula* formula = formulaIn(parsed);
    ASSERT_TRUE(formula) << problemIn(parsed);
    EXPECT_EQ(formula->constants(), (Constants{{"a", 3}, {"b", 1}, {"c", 1}}));
    EXPECT_EQ(formula->text(), "a*w^2 + b*w + c");
    EXPECT_EQ(formula->cost(std::vector{2.0}), 3 * 4 + 2 + 1);
    EXPECT_EQ(formula->slopes().front(), "2·a·w + b");
}

TEST(TypedFormula, ColumnsStayColumns) {
    const Data data("points", {{"x", "x", {1, 3}}, {"y", "y", {2, 4}}});
    const ParsedFormula parsed = parseTyped("(a*w*x - y)^2", {}, data);
    ASSERT_TRUE(formulaIn(parsed)) << problemIn(parsed);
    EXPECT_EQ(formulaIn(parsed)->constants(), (Constants{{"a", 1}}));
    EXPECT_EQ(formulaIn(parsed)->data(), data);
}

// x² turns nothing: the x is the knob that is called w here.
TEST(TypedFormula, WithoutAKnobALetterIsNoConstant) {
    EXPECT_EQ(problemIn(parseTyped("x^2")), "formula.letter.meant");
    EXPECT_EQ(problemIn(parseTyped("a + b")).substr(0, 14), "formula.letter");
    EXPECT_EQ(problemIn(parseTyped("5")), "none") << "as ever";
    EXPECT_EQ(problemIn(parseTyped("a", {{"a", 2}})), "none") << "somebody gave it a value";
}

TEST(TypedFormula, OtherProblemsStay) {
    EXPECT_EQ(problemIn(parseTyped("a*w^")).substr(0, 15), "formula.operand");
    EXPECT_EQ(problemIn(parseTyped("a*foo(w)")).substr(0, 20), "formula.unknown_name");
    EXPECT_EQ(problemIn(parseTyped("w/(a-1)")), "formula.division_by_zero");
    EXPECT_EQ(problemIn(parseTyped("x1*w")), "formula.column");
}

} // namespace
} // namespace downhill
