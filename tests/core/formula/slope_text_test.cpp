// Slopes as a person writes them. Every text here was derived with pencil and paper.
#include "tests/core/formula/formulas.h"

#include <ostream>

namespace downhill {
namespace {

struct Slope {
    const char* formula;
    const char* slope;

    friend std::ostream& operator<<(std::ostream& out, const Slope& one) { return out << one.formula; }
};

class SlopeText : public testing::TestWithParam<Slope> {};

TEST_P(SlopeText, IsWhatAPersonWrites) {
    const auto formula = formulaOf(GetParam().formula);
    ASSERT_NE(formula, nullptr);
    EXPECT_EQ(formula->slopes().front(), GetParam().slope) << "of " << GetParam().formula;
}

INSTANTIATE_TEST_SUITE_P(Polynomials, SlopeText,
                         testing::Values(Slope{"5", "0"}, Slope{"w", "1"}, Slope{"-w", "−1"},
                                         Slope{"w^2", "2·w"}, Slope{"-w^2", "−2·w"}, Slope{"w^3", "3·w²"},
                                         Slope{"w^4/4", "w³"}, Slope{"w/2", "1/2"}, Slope{"3w/4", "3/4"},
                                         Slope{"w^2/10", "w/5"}, Slope{"3w^2/8", "3·w/4"},
                                         Slope{"-w^2/6", "−w/3"},
                                         // like terms
                                         Slope{"w^2 + w^2", "4·w"}, Slope{"w^2 - w^2", "0"},
                                         Slope{"w/3 + w/6", "1/2"}, Slope{"w + w^2 + w", "2 + 2·w"},
                                         Slope{"w^2 + w^3 - 2w^2", "−2·w + 3·w²"},
                                         // products: 2·(w + (w + 1)), and (w + 1) + (w − 1)
                                         Slope{"2(w+1)w", "4·w + 2"}, Slope{"w(w+1)*2", "4·w + 2"},
                                         Slope{"(w+1)(w-1)", "2·w"}, Slope{"w*w*w", "3·w²"},
                                         // (w+1)(w+2) + w(w+2) + w(w+1) = 3w² + 6w + 2
                                         Slope{"w(w+1)(w+2)", "3·w² + 6·w + 2"},
                                         // powers of sums stay as they are when multiplying out is no shorter
                                         Slope{"(w-1)^2", "2·(w − 1)"}, Slope{"(1-w)^2", "−2·(1 − w)"},
                                         Slope{"(w-1)^2/2", "w − 1"}, Slope{"(w-2)^4", "4·(w − 2)³"},
                                         Slope{"(w^2-4)^2/8 + w/2", "(w² − 4)·w/2 + 1/2"},
                                         // 2·(2w + 2)·2
                                         Slope{"(2w+2)^2", "8·w + 8"}, Slope{"(3w)^2", "18·w"},
                                         // 2(w − 1) + 2w
                                         Slope{"(w-1)^2 + w^2", "4·w − 2"}));

INSTANTIATE_TEST_SUITE_P(Decimals, SlopeText,
                         testing::Values(Slope{"0.3*w", "0.3"}, Slope{"0.1w^2", "0.2·w"},
                                         Slope{"0.1w^3", "0.3·w²"}, Slope{"0.5w^2", "w"},
                                         Slope{"1.5w^2", "3·w"}, Slope{"0.3w^2/4", "0.15·w"},
                                         // 0.1/3 has no end as a decimal
                                         Slope{"0.1w/3", "1/30"}, Slope{"0.1w^3/3", "0.1·w²"},
                                         Slope{"1e-7w", "1e-7"}, Slope{"1e20w^2", "2e20·w"},
                                         Slope{"w^2.5", "2.5·w^1.5"}, Slope{"w^0.5", "0.5/w^0.5"}));

INSTANTIATE_TEST_SUITE_P(Quotients, SlopeText,
                         testing::Values(Slope{"1/w", "−1/w²"}, Slope{"1/w^2", "−2/w³"},
                                         Slope{"w^-1", "−1/w²"}, Slope{"3/(4w)", "−3/(4·w²)"},
                                         Slope{"1/(w+1)", "−1/(w + 1)²"}, Slope{"(w^2+1)/w", "1 − 1/w²"},
                                         Slope{"w^(1/2)", "1/(2·w^(1/2))"},
                                         Slope{"ln(w)/w", "1/w² − ln(w)/w²"}));

INSTANTIATE_TEST_SUITE_P(
    Functions, SlopeText,
    testing::Values(Slope{"sin(w)", "cos(w)"}, Slope{"cos(w)", "−sin(w)"}, Slope{"sin(3w)", "3·cos(3·w)"},
                    Slope{"w^2/10+sin(3w)", "w/5 + 3·cos(3·w)"}, Slope{"sin(3w)+w^2/10", "3·cos(3·w) + w/5"},
                    Slope{"w^4/4 - w^2 + 0.3*w + sin(3*w)", "w³ − 2·w + 0.3 + 3·cos(3·w)"},
                    Slope{"sin(w^2)", "2·w·cos(w²)"}, Slope{"w sin(w)", "sin(w) + w·cos(w)"},
                    Slope{"sin(w)^2", "2·sin(w)·cos(w)"}, Slope{"sin(w)^2 + cos(w)^2", "0"},
                    Slope{"tan(2w)", "2·(1 + tan(2·w)²)"}, Slope{"tanh(w)", "1/cosh(w)²"},
                    Slope{"tanh(w)^2", "2·tanh(w)/cosh(w)²"}, Slope{"sigmoid(w)", "sigmoid(w)·sigmoid(−w)"},
                    Slope{"sigmoid(1-w)", "−sigmoid(1 − w)·sigmoid(−1 + w)"}, Slope{"exp(w)", "exp(w)"},
                    Slope{"e^w", "e^w"}, Slope{"e^(-w)", "−e^(−w)"}, Slope{"exp(-w^2)", "−2·w·exp(−w²)"},
                    Slope{"e^w*e^w", "2·e^(2·w)"}, Slope{"ln(w)", "1/w"}, Slope{"log(3w)", "1/w"},
                    Slope{"ln(w^2+1)", "2·w/(w² + 1)"}, Slope{"sqrt(w)", "1/(2·sqrt(w))"},
                    Slope{"sqrt(w^2+1)", "w/sqrt(w² + 1)"}, Slope{"2^w", "ln(2)·2^w"},
                    Slope{"2^-w", "−ln(2)·2^(−w)"}, Slope{"w^w", "w^w·(ln(w) + 1)"}, Slope{"2 pi w", "2·π"},
                    Slope{"pi w^2", "2·π·w"}, Slope{"w^pi", "π·w^(π − 1)"}, Slope{"w cos(0)", "1"},
                    Slope{"sinh(2w)", "2·cosh(2·w)"}, Slope{"cosh(w)", "sinh(w)"},
                    Slope{"asin(w)", "1/sqrt((1 − w)·(1 + w))"}, Slope{"acos(w)", "−1/sqrt((1 − w)·(1 + w))"},
                    Slope{"atan(w)", "1/(1 + w²)"}, Slope{"atan(w/2)", "1/(2·(1 + w²/4))"},
                    Slope{"log10(w)", "1/(ln(10)·w)"}, Slope{"log2(w^2)", "2/(ln(2)·w)"},
                    // worked out
                    Slope{"w log10(1000)", "3"}, Slope{"w log2(1024)", "10"}, Slope{"w log10(1)", "0"},
                    Slope{"w log2(3)", "log2(3)"}, Slope{"w log10(0.1)", "log10(0.1)"},
                    Slope{"w cosh(0)", "1"}, Slope{"w (sinh(0) + asin(0) + atan(0) + acos(1))", "0"}));

// Two functions that are one together
INSTANTIATE_TEST_SUITE_P(Partners, SlopeText,
                         testing::Values(Slope{"ln(cosh(w))", "tanh(w)"},
                                         Slope{"1/cosh(w)", "−tanh(w)/cosh(w)"},
                                         Slope{"cosh(w)/sinh(w)", "1 − cosh(w)²/sinh(w)²"},
                                         Slope{"|w|*w", "2·|w|"}, Slope{"|w|^2", "2·w"},
                                         Slope{"w*sqrt(w)", "3·sqrt(w)/2"},
                                         Slope{"w*sqrt(|w|)", "3·sqrt(|w|)/2"},
                                         Slope{"sqrt(sinh(w)^2 + 1)", "sinh(w)·cosh(w)/sqrt(sinh(w)² + 1)"}));

INSTANTIATE_TEST_SUITE_P(
    Kinks, SlopeText,
    testing::Values(Slope{"|w|", "sign(w)"}, Slope{"|||w|||", "sign(w)"}, Slope{"relu(relu(w))", "step(w)"},
                    Slope{"|2w|", "2·sign(2·w)"}, Slope{"|w^2-1|", "2·w·sign(w² − 1)"},
                    Slope{"relu(w)", "step(w)"}, Slope{"relu(3w-1)", "3·step(3·w − 1)"},
                    Slope{"relu(w^2-1)", "where(w² − 1 > 0, 2·w, 0)"}, Slope{"max(w, 0)", "step(w)"},
                    Slope{"max(w^2, w)", "where(w² > w, 2·w, 1)"},
                    Slope{"min(w^2, 2w+1)", "where(w² < 2·w + 1, 2·w, 2)"}, Slope{"min(w, w)", "1"},
                    Slope{"sign(w)", "0"}, Slope{"step(w)", "0"},
                    Slope{"where(w > 1, w^2, 2w-1)", "where(w > 1, 2·w, 2)"},
                    Slope{"where(w < 1, w, w+1)", "1"}));

// Where the exponent is level its logarithm is left out: it may be of what has none
INSTANTIATE_TEST_SUITE_P(
    Exponents, SlopeText,
    testing::Values(
        Slope{"w^(2+relu(w))", "where(w > 0, ln(w)·w^(2 + relu(w)), 0) + (2 + relu(w))·w^(1 + relu(w))"},
        Slope{"w^(3-2relu(w))",
              "where(w > 0, −2·ln(w)·w^(3 − 2·relu(w)), 0) + (3 − 2·relu(w))·w^(2 − 2·relu(w))"},
        Slope{"w^max(w, 2)", "where(w > 2, ln(w)·w^(max(w, 2)), 0) + max(w, 2)·w^(max(w, 2) − 1)"},
        Slope{"w^where(w < 0, 2, 3)", "where(w < 0, 2, 3)·w^(where(w < 0, 2, 3) − 1)"}));

TEST(SlopeTextOfTwoKnobs, OneEachKnob) {
    using Texts = std::vector<std::string>;
    EXPECT_EQ(formulaOf("w1^2 + 10w2^2")->slopes(), (Texts{"2·w₁", "20·w₂"}));
    EXPECT_EQ(formulaOf("w1*w2")->slopes(), (Texts{"w₂", "w₁"}));
    EXPECT_EQ(formulaOf("w2^2")->slopes(), (Texts{"0", "2·w₂"}));
    EXPECT_EQ(formulaOf("w1^w2")->slopes(), (Texts{"w₂·w₁^(w₂ − 1)", "ln(w₁)·w₁^w₂"}));
    // ∂₁ = −2(1 − w₁) − 100·2·(w₂ − w₁²)·2w₁, ∂₂ = 200(w₂ − w₁²)
    EXPECT_EQ(formulaOf("(1-w1)^2 + 100(w2-w1^2)^2")->slopes(),
              (Texts{"−2·(1 − w₁) − 400·(w₂ − w₁²)·w₁", "200·(w₂ − w₁²)"}));
}

TEST(SlopeText, IsExactOrADoubleButNeverWrong) {
    // 3037000500² = 9.22e18 is beyond 2^53 and 2^63: the coefficient goes on as a double
    EXPECT_EQ(formulaOf("3037000500 * 3037000500 * w")->slopes().front(), "9.22337203700025e18");
    // 9007199254740993 = 2^53 + 1 is no double; it is read as the nearest one, 2^53
    const double w = 1;
    double slope = 0;
    formulaOf("9007199254740993w")->costAndGradient({&w, 1}, {&slope, 1});
    EXPECT_EQ(slope, 9007199254740992.0);
    // 1/3 + 1/5 + … with denominators whose product passes 2^63
    formulaOf("w/2147483647 + w/2147483629 + w/2147483587")->costAndGradient({&w, 1}, {&slope, 1});
    EXPECT_NEAR(slope, 1 / 2147483647.0 + 1 / 2147483629.0 + 1 / 2147483587.0, 1e-24);
}

} // namespace
} // namespace downhill
