// Why a text is no formula, in words.
#include "core/formula/formula.h"
#include "ui/words/words.h"

#include <gmock/gmock.h>

#include <string>
#include <variant>

namespace downhill {
namespace {

using testing::HasSubstr;

std::string refusalOf(std::string_view text) {
    const ParsedFormula parsed = Formula::parse(text);
    const auto* error = std::get_if<FormulaError>(&parsed);
    return error == nullptr ? "" : wordsOf(error->problem).toStdString();
}

struct Refused {
    const char* text;
    const char* says;
};

TEST(FormulaWords, SayWhatIsWrong) {
    const Refused mistakes[] = {
        {"", "expected a formula"},
        {"   ", "expected a formula"},
        {"w+", "expected a number, a knob or \"(\" after \"+\""},
        {"w + * 2", "after \"+\", not \"*\""},
        {"*w", "expected a number, a knob or \"(\""},
        {"()", "nothing between the parentheses"},
        {"(w", "never closed: expected \")\""},
        {"2(w+(w-1)", "never closed"},
        {"w)", "closes nothing"},
        {"|w", "this \"|\" is never closed"},
        {"|w)|", "\"|\" before it is not closed"},
        {"2 3", "between \"2\" and the number \"3\""},
        {"w 2", "expected + − * / or ^"},
        {"(w)2", "expected + − * / or ^"},
        {"1.2.3", "one decimal point"},
        {"3,5", "decimals are written with a point: 3.5"},
        {"(3,5)w", "decimals are written with a point: 3.5"},
        {"w, 2", "comma"},
        {"w=3", "a formula has none"},
        {"y = w^2", "unexpected \"=\""},
        {"w**2", "written with ^"},
        {"w²^3", "parentheses"},
        {"w⁻", "raised digit"},
        {"²", "expected a number, a knob"},
        {"[w]", "round parentheses"},
        {"√w", "sqrt"},
        {"w%2", "there is no %"},
        {"w & 2", "unexpected \"&\""},
        {"θ²", "unexpected \"θ\""},
        {"ππ + é", "unexpected \"é\""},
        {"w > 1", "only stand in a comparison"},
        {"foo", "unknown name \"foo\". Known are w, w1, w2, pi, e, sin, cos"},
        {"sine(w)", "did you mean \"sin\"?"},
        {"Sin(w)", "did you mean \"sin\"?"},
        {"2 sqr(w)", "did you mean \"sqrt\"?"},
        {"x^2", "did you mean \"w\"?"},
        {"w3", "unknown name \"w3\""},
        {"w + w1", "cannot be mixed"},
        {"w2 w", "cannot be mixed"},
        {"sin w", "needs parentheses: sin(w)"},
        {"sin", "needs parentheses"},
        {"sin² w", "needs parentheses: sin(w)"},
        {"sin^-1(w)", "sin to the power of −1 can mean two things: write asin(w) or 1/sin(w)"},
        {"abs^-1(w)", "if 1 divided by it is meant, write 1/abs(w)"},
        {"where(w>=0,w,0)", "unexpected \">=\": write >, as in where(w > 0, w, 0)"},
        {"where(w ≤ 0,w,0)", "unexpected \"≤\": write <, as in where(w < 0, w, 0)"},
        {"where(w == 0,w,0)", "unexpected \"==\": only > and < compare"},
        {"((((((((((((((((((((((((((((((((((w",
         "at most 30 brackets, bars and functions can stand inside one another"},
        {"-------------------------------------w", "at most 30 can stand in a row"},
        {"arcsin(w)", "did you mean \"asin\"?"},
        {"cot(w)", "did you mean \"1/tan(w)\"?"},
        {"sin()", "takes 1 value, as in sin(w), but has 0"},
        {"sin(w, 2)", "takes 1 value, as in sin(w), but has 2"},
        {"sin(3,5)", "decimals are written with a point"},
        {"min(w)", "takes 2 values, separated by a comma, as in min(w, 2), but has 1"},
        {"1 + max(w, 1, 2)", "but has 3"},
        {"min(w, 2", "never closed"},
        {"min(w,)", "expected a number, a knob or \"(\" after \",\""},
        {"where(w, 1, 2)", "expected > or <"},
        {"where(w > 1, 2)", "a comparison and 2 values"},
        {"where(w > 1, 2, 3, 4)", "a comparison and 2 values"},
        {"1e400", "too large"},
        {"w + 1e-400", "too small"},
        {"1e-320", "too small"},
        {"1e99999999999999999999", "too large"},
        {"1e-99999999999999999999", "too small"},
        {"1/0", "division by zero"},
        {"0/0", "division by zero"},
        {"w/0", "division by zero"},
        {"w/(1-1)", "division by zero"},
        {"w + 0^-1", "division by zero"},
        {"log(-1)", "has no value"},
        {"log(0)", "logarithm of 0"},
        {"w sqrt(-4)", "has no value"},
        {"(-8)^(1/3)", "has no value"},
        {"(-2)^w", "only a positive number"},
        {"0^w", "only a positive number"},
        {"9^9^9^9", "too large"},
        {"9^-9^9", "too small"},
        {"exp(1000)w", "too large"},
        {"exp(-1000)w", "too small"},
        {"1e300*1e300*w", "too large"},
        {"w*1e300*1e300", "too large or too small"},
        {"w*1e-300*1e-300", "too large or too small"},
        {"w^w^w^w^w^w", "at most 4"},
        {"w^(w^(w^(w^(w^w))))", "at most 4"},
        {"2^(1+2^(1+2^(1+2^(1+2^w))))", "at most 4"},
        {"exp(exp(exp(exp(exp(w)))))", "at most 4"},
    };
    for (const Refused& mistake : mistakes) {
        SCOPED_TRACE(mistake.text);
        const std::string words = refusalOf(mistake.text);
        EXPECT_THAT(words, HasSubstr(mistake.says));
        EXPECT_EQ(words.find('\n'), std::string::npos);
        EXPECT_LT(words.size(), 260U);
    }
}

TEST(FormulaWords, OfBytesThatAreNoText) {
    EXPECT_THAT(refusalOf(std::string_view("\0", 1)), HasSubstr("control character"));
    EXPECT_THAT(refusalOf("w\xff"), HasSubstr("UTF-8"));
    EXPECT_THAT(refusalOf(std::string(1001, 'w')), HasSubstr("at most 1,000 characters"));
}

} // namespace
} // namespace downhill
