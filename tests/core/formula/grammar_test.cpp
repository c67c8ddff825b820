// How a text is understood: seen in the value, and in the formula as printed.
#include "tests/core/formula/formulas.h"

#include <cmath>
#include <numbers>

namespace downhill {
namespace {

struct Reading {
    const char* text;
    double w;
    double value; // worked out by hand, or by the closed form that stands there
    const char* printed;
};

TEST(FormulaGrammar, ValuesAndPrint) {
    const double pi = std::numbers::pi;
    const double e = std::numbers::e;
    const Reading readings[] = {
        // numbers
        {"2e3", 0, 2000, "2000"},
        {".5", 0, 0.5, "0.5"},
        {"5.", 0, 5, "5"},
        {"0.30", 0, 0.3, "0.3"},
        {"2E-2", 0, 0.02, "0.02"},
        {"1e20", 0, 1e20, "1e20"},
        {"1.5e-7", 0, 1.5e-7, "1.5e-7"},
        {"12345678901234567890", 0, 12345678901234567890.0, "1.2345678901234567e19"},
        {"0e-400", 0, 0, "0"},
        {"2e", 0, 2 * e, "2·e"},
        {"2e+1", 0, 20, "20"},
        {"2e+w", 3, 2 * e + 3, "2·e + w"},
        {"2exp(w)", 0, 2, "2·exp(w)"},
        // precedence: powers before signs, from the right; products and quotients alike, from the left
        {"-w^2", 3, -9, "−w²"},
        {"(-w)^2", 3, 9, "(−w)²"},
        {"2^3^2", 0, 512, "2^(3²)"},
        {"(2^3)^2", 0, 64, "(2³)²"},
        {"2^-w", 1, 0.5, "2^(−w)"},
        {"2^-w^2", 2, 0.0625, "2^(−w²)"},
        {"w^-2", 2, 0.25, "w⁻²"},
        {"2-3-4", 0, -5, "2 − 3 − 4"},
        {"2-(3-4)", 0, 3, "2 − (3 − 4)"},
        {"8/4/2", 0, 1, "8/4/2"},
        {"8/(4/2)", 0, 4, "8/(4/2)"},
        {"2+3*4", 0, 14, "2 + 3·4"},
        {"w - -2", 3, 5, "w − (−2)"},
        {"w*-2", 3, -6, "w·(−2)"},
        {"2*-w^2", 3, -18, "2·(−w²)"},
        {"+w", 3, 3, "w"},
        {"--w", 3, 3, "−(−w)"},
        // a missing sign multiplies, with the rank of a multiplication
        {"2w", 3, 6, "2·w"},
        {"2(w+1)w", 3, 24, "2·(w + 1)·w"},
        {"(w+1)(w-1)", 3, 8, "(w + 1)·(w − 1)"},
        {"2|w|", -3, 6, "2·|w|"},
        {"|w||w|", -3, 9, "|w|·|w|"},
        {"w sin(w)", 1, std::sin(1.0), "w·sin(w)"},
        {"2 pi w", 1, 2 * pi, "2·π·w"},
        {"1/2w", 4, 2, "1/2·w"},
        {"1/(2w)", 4, 0.125, "1/(2·w)"},
        {"w^2w", 3, 27, "w²·w"},
        {"w(w+1)", 3, 12, "w·(w + 1)"},
        {"e(w)", 1, e, "e·w"},
        // what is written otherwise
        {"w²", 3, 9, "w²"},
        {"w⁻¹", 4, 0.25, "w⁻¹"},
        {"w¹⁰", 2, 1024, "w¹⁰"},
        {"2^w²", 3, 512, "2^(w²)"},
        {"3·w×2−1", 2, 11, "3·w·2 − 1"},
        {"π", 0, pi, "π"},
        {"||w|-1|", -3, 2, "||w| − 1|"},
        {"|2(3|w|)|", -1, 6, "|2·(3·|w|)|"},
        {"\tw\u00a0+\n1 ", 1, 2, "w + 1"},
        {"w–1", 3, 2, "w − 1"},
        {"w—1", 3, 2, "w − 1"},
        {"w‐1‑1‒1―1﹣1－1", 9, 3, "w − 1 − 1 − 1 − 1 − 1 − 1"},
        {"–w^–2", 0.5, -4, "−w⁻²"},
        {"w÷4", 2, 0.5, "w/4"},
        {"w⁄4∕2", 16, 2, "w/4/2"},
        {"2∗w•3∙w", 2, 24, "2·w·3·w"},
        // a minus in an exponent of ten is one, whichever it is
        {"2e−3", 0, 0.002, "0.002"},
        {"2e–3w", 1, 0.002, "0.002·w"},
        {"2e − 3", 0, 2 * e - 3, "2·e − 3"},
        // powers of functions, as books write them
        {"sin^2(w)", 2, std::sin(2.0) * std::sin(2.0), "sin(w)²"},
        {"sin²(w)", 2, std::sin(2.0) * std::sin(2.0), "sin(w)²"},
        {"2sin^2(w)cos^2(w)", 1, 2 * std::pow(std::sin(1.0) * std::cos(1.0), 2), "2·sin(w)²·cos(w)²"},
        {"-ln^(2)(w)w", 2, -2 * std::pow(std::log(2.0), 2), "−ln(w)²·w"},
        {"log^3 (w)", 2, std::pow(std::log(2.0), 3), "ln(w)³"},
        {"exp^-2(w)", 1, std::exp(-2.0), "exp(w)⁻²"},
        {"sqrt^(-3)(w)", 4, 0.125, "sqrt(w)⁻³"},
        {"cosh^0.5(w)", 1, std::sqrt(std::cosh(1.0)), "cosh(w)^0.5"},
        {"abs^3(w)", -2, 8, "|w|³"},
        // functions
        {"sin(w)", 2, std::sin(2.0), "sin(w)"},
        {"cos(w)", 2, std::cos(2.0), "cos(w)"},
        {"tan(w)", 2, std::tan(2.0), "tan(w)"},
        {"exp(w)", 2, std::exp(2.0), "exp(w)"},
        {"e^w", 2, std::exp(2.0), "e^w"},
        {"ln(w)", 2, std::log(2.0), "ln(w)"},
        {"log(w)", 2, std::log(2.0), "ln(w)"},
        {"log10(w)", 2, std::log10(2.0), "log10(w)"},
        {"log2(w)", 3, std::log2(3.0), "log2(w)"},
        {"sinh(w)", 2, std::sinh(2.0), "sinh(w)"},
        {"cosh(w)", 2, std::cosh(2.0), "cosh(w)"},
        {"asin(w)", 0.5, pi / 6, "asin(w)"},
        {"acos(w)", 0.5, pi / 3, "acos(w)"},
        {"atan(w)", 1, pi / 4, "atan(w)"},
        {"sqrt(w)", 2, std::sqrt(2.0), "sqrt(w)"},
        {"abs(w)", -2, 2, "|w|"},
        {"sign(w)", -2, -1, "sign(w)"},
        {"sign(w)", 0, 0, "sign(w)"},
        {"tanh(w)", 2, std::tanh(2.0), "tanh(w)"},
        {"sigmoid(w)", 2, 1 / (1 + std::exp(-2.0)), "sigmoid(w)"},
        {"relu(w)", -2, 0, "relu(w)"},
        {"relu(w)", 2, 2, "relu(w)"},
        {"step(w)", 0, 0, "step(w)"},
        {"step(w)", 1e-9, 1, "step(w)"},
        {"pow(w, 3)", 2, 8, "w³"},
        {"pow(w,1/2)", 9, 3, "w^(1/2)"},
        {"w^0.5", 9, 3, "w^0.5"},
        {"min(w, 1)", 3, 1, "min(w, 1)"},
        {"max(w,1)", 3, 3, "max(w, 1)"},
        {"where(w > 1, 5, 7)", 1, 7, "where(w > 1, 5, 7)"},
        {"where(w > 1, 5, 7)", 2, 5, "where(w > 1, 5, 7)"},
        {"where(w<1,5,7)", 0, 5, "where(w < 1, 5, 7)"},
        {"where(w<1,5,7)", 1, 7, "where(w < 1, 5, 7)"},
        // whole powers: 0, and beyond what is multiplied
        {"w^0", 0, 1, "w⁰"},
        {"w^(1+1)", 3, 9, "w^(1 + 1)"},
        {"w^8", -2, 256, "w⁸"},
        {"w^-3", -2, -0.125, "w⁻³"},
        {"w^20", -2, 1048576, "w²⁰"},
        {"w^1000", 1, 1, "w^1000"},
    };
    for (const Reading& reading : readings) {
        SCOPED_TRACE(reading.text);
        const auto formula = formulaOf(reading.text);
        ASSERT_NE(formula, nullptr);
        EXPECT_EQ(formula->text(), reading.text);
        EXPECT_EQ(formula->printed(), reading.printed);
        EXPECT_DOUBLE_EQ(formula->cost({&reading.w, 1}), reading.value);
    }
}

TEST(FormulaGrammar, Knobs) {
    const auto one = formulaOf("w^2");
    EXPECT_EQ(one->knobs(), 1U);
    EXPECT_EQ(one->knobNames(), std::vector<std::string>{"w"});
    EXPECT_EQ(formulaOf("5")->knobs(), 1U) << "a constant has one knob that does nothing";

    const std::vector<std::string> names{"w₁", "w₂"};
    for (const char* text : {"w1^2 + w2^2", "w₁² + w₂²", "w1", "w2", "w₂", "w1w2"}) {
        SCOPED_TRACE(text);
        const auto two = formulaOf(text);
        ASSERT_NE(two, nullptr);
        EXPECT_EQ(two->knobs(), 2U);
        EXPECT_EQ(two->knobNames(), names);
        EXPECT_EQ(two->slopes().size(), 2U);
    }
    // 3² + 10·2² = 49; slopes 2·3 and 20·2
    const auto valley = formulaOf("w1^2 + 10w2^2");
    const double w[] = {3, 2};
    double slope[] = {0, 0};
    EXPECT_EQ(valley->printed(), "w₁² + 10·w₂²");
    EXPECT_EQ(valley->cost(w), 49);
    EXPECT_EQ(valley->costAndGradient(w, slope), 49);
    EXPECT_EQ(slope[0], 6);
    EXPECT_EQ(slope[1], 40);
    // only the second knob matters
    const auto second = formulaOf("w2^2");
    EXPECT_EQ(second->costAndGradient(w, slope), 4);
    EXPECT_EQ(slope[0], 0);
    EXPECT_EQ(slope[1], 4);
}

TEST(FormulaGrammar, OutsideTheDomainIsNotANumberButNoError) {
    EXPECT_TRUE(std::isnan(valueOf("sqrt(w)", -1)));
    EXPECT_TRUE(std::isnan(valueOf("ln(w)", -1)));
    EXPECT_EQ(valueOf("ln(w)", 0), -std::numeric_limits<double>::infinity());
    EXPECT_EQ(valueOf("1/w", 0), std::numeric_limits<double>::infinity());
    const double nan = std::nan("");
    for (const char* text : {"w^2", "|w|", "relu(w)", "sign(w)", "step(w)", "min(w, 1)", "min(1, w)",
                             "max(w, 1)", "max(1, w)", "sigmoid(w)"})
        EXPECT_TRUE(std::isnan(valueOf(text, nan))) << text;
}

} // namespace
} // namespace downhill
