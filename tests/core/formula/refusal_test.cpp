// What is no formula is refused: where, and why.
#include "tests/core/formula/allocations.h"
#include "tests/core/formula/formulas.h"

#include <algorithm>
#include <ctime>
#include <limits>

namespace downhill {
namespace {

struct Mistake {
    const char* text;
    std::size_t position; // counted by hand, in characters
    const char* id;       // behind `formula.`
};

TEST(FormulaRefusal, SaysWhereAndWhat) {
    const Mistake mistakes[] = {
        {"", 0, "empty"},
        {"   ", 0, "empty"},
        {"w+", 2, "operand"},
        {"w + * 2", 4, "operand.not"},
        {"*w", 0, "operand.first.not"},
        {"()", 1, "empty_parentheses"},
        {"(w", 0, "not_closed"},
        {"2(w+(w-1)", 1, "not_closed"},
        {"w)", 1, "closes_nothing"},
        {"|w", 0, "not_closed"},
        {"|w)|", 2, "bar_open"},
        {"2 3", 2, "sign_missing.number"},
        {"w 2", 2, "sign_missing.number"},
        {"(w)2", 3, "sign_missing.number"},
        {"1.2.3", 3, "two_points"},
        {"3,5", 1, "decimal_comma"},
        {"(3,5)w", 2, "decimal_comma"},
        {"w, 2", 1, "comma"},
        {"w=3", 1, "unexpected.equals"},
        {"where(w >= 0, w, 0)", 8, "unexpected.or_equal"},
        {"where(w => 0, w, 0)", 8, "unexpected.or_equal"},
        {"where(w ≤ 0, w, 0)", 8, "unexpected.or_equal"},
        {"where(w == 0, w, 0)", 8, "unexpected.equality"},
        {"where(w != 0, w, 0)", 8, "unexpected.equality"},
        {"where(w ≠ 0, w, 0)", 8, "unexpected.equality"},
        {"y = w^2", 2, "unexpected.equals"},
        {"w**2", 2, "double_star"},
        {"w²^3", 2, "power_of_power"},
        {"w⁻", 1, "raised_digit"},
        {"²", 0, "operand.first.not"},
        {"[w]", 0, "unexpected.bracket"},
        {"√w", 0, "unexpected.root"},
        {"w%2", 1, "unexpected.percent"},
        {"w & 2", 2, "unexpected"},
        {"θ²", 0, "unexpected"},
        {"ππ + é", 5, "unexpected"},
        {"w > 1", 2, "comparison"},
        // names
        {"foo", 0, "unknown_name"},
        {"sine(w)", 0, "unknown_name.meant"},
        {"Sin(w)", 0, "unknown_name.meant"},
        {"2 sqr(w)", 2, "unknown_name.meant"},
        {"x^2", 0, "letter.meant"},
        {"2w + k", 5, "letter"},
        {"w3", 0, "unknown_name"},
        {"w + w1", 4, "mixed_knobs"},
        {"w2 w", 3, "mixed_knobs"},
        // functions
        {"sin w", 4, "needs_parentheses"},
        {"sin", 3, "needs_parentheses"},
        {"sin²w", 4, "needs_parentheses"},
        {"sin^w(w)", 3, "needs_parentheses"},
        {"sin^2", 5, "needs_parentheses"},
        {"sin^(2(w)", 3, "needs_parentheses"},
        {"sin^-1(w)", 3, "inverse_or_reciprocal"},
        {"sin⁻¹(w)", 3, "inverse_or_reciprocal"},
        {"2 tanh^(-1)(w)", 6, "inverse_or_reciprocal"},
        {"abs^-1(w)", 3, "reciprocal"},
        {"sin^2(w)^3", 8, "power_of_power"},
        {"sin²(w)²", 7, "power_of_power"},
        {"min^2(w, 1)", 3, "needs_parentheses"},
        {"sin()", 0, "takes_one"},
        {"sin(w, 2)", 0, "takes_one"},
        {"sin(3,5)", 0, "takes_one.decimals"},
        {"min(w)", 0, "takes_two"},
        {"1 + max(w, 1, 2)", 4, "takes_two"},
        {"min(w, 2", 3, "not_closed"},
        {"min(w,)", 6, "operand.not"},
        {"where(w, 1, 2)", 7, "where_comparison"},
        {"where(w > 1, 2)", 0, "where_values"},
        {"where(w > 1, 2, 3, 4)", 0, "where_values"},
        // numbers that cannot be
        {"1e400", 0, "number_too_large"},
        {"w + 1e-400", 4, "number_too_small"},
        {"1e-320", 0, "number_too_small"},
        {"1e99999999999999999999", 0, "number_too_large"},
        {"1e-99999999999999999999", 0, "number_too_small"},
        {"1/0", 2, "division_by_zero"},
        {"0/0", 2, "division_by_zero"},
        {"w/0", 2, "division_by_zero"},
        {"w/(1-1)", 3, "division_by_zero"},
        {"w + 0^-1", 4, "zero_negative_power"},
        {"log(-1)", 0, "no_value"},
        {"log(0)", 0, "log_zero"},
        {"log10(0)", 0, "log_zero"},
        {"w + log2(1-1)", 4, "log_zero"},
        {"log2(-1)", 0, "no_value"},
        {"w asin(2)", 2, "no_value"},
        {"acos(-1.5)", 0, "no_value"},
        {"cosh(1000)w", 0, "value_too_large"},
        {"w sqrt(-4)", 2, "no_value"},
        {"(-8)^(1/3)", 0, "no_value"},
        {"(-2)^w", 0, "varying_power"},
        {"0^w", 0, "varying_power"},
        {"sin^2(-1/0)", 9, "division_by_zero"},
        {"9^9^9^9", 2, "value_too_large"},
        {"9^-9^9", 0, "value_too_small"},
        {"exp(1000)w", 0, "value_too_large"},
        {"exp(-1000)w", 0, "value_too_small"},
        {"1e300*1e300*w", 0, "value_too_large"},
        {"w*1e300*1e300", 0, "slope"},
        {"w*1e-300*1e-300", 0, "slope"},
        // towers
        {"w^w^w^w^w^w", 0, "tower"},
        {"w^(w^(w^(w^(w^w))))", 0, "tower"},
        {"2^(1+2^(1+2^(1+2^(1+2^w))))", 0, "tower"},
        {"exp(exp(exp(exp(exp(w)))))", 0, "tower"},
    };
    for (const Mistake& mistake : mistakes) {
        SCOPED_TRACE(mistake.text);
        const FormulaError error = errorOf(mistake.text);
        EXPECT_EQ(error.position, mistake.position);
        EXPECT_EQ(error.problem.id, std::string("formula.") + mistake.id);
    }
}

TEST(FormulaRefusal, BytesThatAreNoText) {
    EXPECT_EQ(errorOf(std::string_view("w\0+1", 4)).position, 1U);
    EXPECT_EQ(errorOf(std::string_view("\0", 1)).problem,
              (Fact{"formula.unexpected.control", {{"number", Count{0}}}}));
    // cut short, continuation alone, overlong "/", a surrogate, beyond Unicode, not a byte of UTF-8 at all
    for (const char* text :
         {"w\xe2\x88", "w\x88", "w\xc0\xaf", "w\xed\xa0\x80", "w\xf4\x90\x80\x80", "w\xff"}) {
        const FormulaError error = errorOf(text);
        EXPECT_EQ(error.position, 1U);
        EXPECT_EQ(error.problem, Fact{"formula.not_utf8"});
    }
}

TEST(FormulaRefusal, LengthIsCountedInCharacters) {
    const auto sumOf = [](std::size_t terms) {
        std::string text = "w";
        for (std::size_t i = 1; i < terms; ++i)
            text += "−w"; // three bytes and one: two characters
        return text;
    };
    EXPECT_NE(formulaOf(sumOf(500)), nullptr) << "999 characters in 1998 bytes";
    EXPECT_EQ(errorOf(sumOf(501)).problem, (Fact{"formula.too_long", {{"most", Count{1000}}}}));
    EXPECT_EQ(errorOf(sumOf(501)).position, 1000U);
}

TEST(FormulaRefusal, ComparisonsNameTheSignToWrite) {
    for (const char* sign : {">=", "=>", "≥"})
        EXPECT_EQ(errorOf(std::string("where(w") + sign + "0,w,0)").problem,
                  (Fact{"formula.unexpected.or_equal", {{"character", sign}, {"instead", ">"}}}));
    for (const char* sign : {"<=", "=<", "≤"})
        EXPECT_EQ(errorOf(std::string("where(w") + sign + "0,w,0)").problem,
                  (Fact{"formula.unexpected.or_equal", {{"character", sign}, {"instead", "<"}}}));
}

TEST(FormulaRefusal, NamesOfOtherFunctionsGetTheirFormula) {
    const std::pair<const char*, const char*> names[] = {
        {"arcsin", "asin"},
        {"arctan", "atan"},
        {"tg", "tan"},
        {"cot", "1/tan(w)"},
        {"sec", "1/cos(w)"},
        {"lg", "log10"},
        {"log_2", "log2"},
        {"log₁₀", "log10"},
        {"log3", "ln(w)/ln(3)"},
        {"sgn", "sign"},
        {"gelu", "w*sigmoid(1.702w)"},
        {"sinc", "sin(w)/w"},
        {"asinh", "ln(w + sqrt(w^2 + 1))"},
        {"Arccos", "acos"},
        {"if", "where"},
    };
    for (const auto& [name, meant] : names) {
        const Fact problem = errorOf(std::string(name) + "(w)").problem;
        EXPECT_EQ(problem.id, "formula.unknown_name.meant") << name;
        EXPECT_EQ(problem.values.back(), (std::pair<std::string, FactValue>("meant", std::string(meant))))
            << name;
    }
    for (const char* name : {"floor", "ceil", "round", "mod", "erf", "gamma", "det"})
        EXPECT_EQ(errorOf(std::string(name) + "(w)").problem.id, "formula.unknown_name") << name;
}

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += piece;
    return text;
}

struct Limit {
    const char* before; // what is repeated before the middle, and after it
    const char* middle;
    const char* after;
    const char* id;
    std::size_t most;
};

/// Each limit that a message states is the one that is met: so many are read, and one more is refused.
TEST(FormulaRefusal, LimitsAreTheOnesStated) {
    const Limit limits[] = {
        {"(", "w", ")", "formula.nested", 30},
        {"|", "w", "|", "formula.nested", 30},
        {"(-", "w", ")", "formula.nested", 30},
        {"1+(", "w", ")", "formula.nested", 30},
        {"-2*(", "w", ")/w", "formula.nested", 30},
        {"sign(", "w", ")", "formula.nested", 30},
        {"step(", "w", ")", "formula.nested", 30},
        {"min(1,", "2", ")", "formula.nested", 30},
        {"where(1>2,0,", "w", ")", "formula.nested", 30},
        {"(2*|", "w", "|)", "formula.nested", 15}, // two brackets each
        {"-", "w", "", "formula.signs", 30},
        {"−", "w^2", "", "formula.signs", 30},
        {"2*", "w", "", "formula.too_long", 499},
        {"w^", "w", "", "formula.tower", 4},
        {"w^-(", "w", ")", "formula.tower", 4},
        {"exp(", "w", ")", "formula.tower", 4},
        {"pow(2,", "w", ")", "formula.tower", 4},
    };
    for (const Limit& limit : limits) {
        const auto textWith = [&](std::size_t times) {
            return repeated(limit.before, times) + limit.middle + repeated(limit.after, times);
        };
        SCOPED_TRACE(textWith(2));
        EXPECT_NE(formulaOf(textWith(limit.most)), nullptr);
        EXPECT_EQ(errorOf(textWith(limit.most + 1)).problem.id, limit.id);
    }
    EXPECT_EQ(errorOf(repeated("(", 31) + "w" + repeated(")", 31)).problem,
              (Fact{"formula.nested", {{"most", Count{30}}}}));
    EXPECT_EQ(errorOf(repeated("-", 31) + "w").problem, (Fact{"formula.signs", {{"most", Count{30}}}}));
    EXPECT_EQ(errorOf(repeated("w^", 5) + "w").problem, (Fact{"formula.tower", {{"most", Count{4}}}}));
}

/// `(w+1)(w+2)(w+3)…`
std::string numbered(std::string_view before, std::string_view after, std::size_t times) {
    std::string text;
    for (std::size_t i = 1; i <= times; ++i)
        text.append(before).append(std::to_string(i)).append(after);
    return text;
}

/// Texts made to take long, to take much, or to go deep.
std::vector<std::string> hostileTexts() {
    std::vector<std::string> texts{
        std::string(10'000'000, 'w'),
        std::string(10'000'000, '9'),
        std::string(10'000, '(') + "w" + std::string(10'000, ')'),
        std::string(200'000, '-') + "w",
        "9^9^9^9",
        // the same within 1,000 characters
        std::string(499, '(') + "w" + std::string(499, ')'),
        std::string(999, '-') + "w",
        std::string(999, '|'),
        repeated("sin(", 200) + "w" + std::string(200, ')'),
        repeated("2^-", 300) + "w",
        repeated("w^", 499) + "w",
        repeated("-(", 300) + "w" + std::string(300, ')'),
        repeated("min(w,", 100) + "w" + std::string(100, ')'),
        repeated("w/", 300),
        std::string(999, '9') + "w",
        "0." + std::string(900, '0') + "1",
        "w^w^w^w^w^w^w^w^w^w",
        // slopes that blow up: products of many sums, and functions of products of functions
        numbered("(w+", ")", 130),
        numbered("sin(", "w)", 110),
        numbered("w^w^", "w", 100),
        numbered("(sin(w)+w^", ")", 60),
        numbered("(w^w+", ")^w", 80),
        numbered("|w-", "|", 140),
    };
    std::string nested = "w";
    for (int i = 0; i < 40; ++i)
        nested = "sin(" + nested + ")*w";
    texts.push_back(nested);
    nested = "w";
    for (int i = 0; i < 30; ++i)
        nested = "max(" + nested + "*w, w*w)";
    texts.push_back(nested);
    nested = "w";
    for (int i = 0; i < 50; ++i)
        nested = "(" + nested + "+1)^3*w";
    texts.push_back(nested);
    return texts;
}

/// Processor time of the quickest of a few, in ticks: what else the machine is busy with does not count.
std::clock_t ticksToRead(const std::string& text) {
    auto least = std::numeric_limits<std::clock_t>::max();
    for (int i = 0; i < 5; ++i) {
        const std::clock_t begin = std::clock();
        const ParsedFormula parsed = Formula::parse(text);
        least = std::min(least, std::clock() - begin);
    }
    return least;
}

/// 1,000 characters of text and 1,000 of slope are all that is ever looked at: a good formula of about that
/// size takes some 5,000 allocations, the worst of these 7,500 and 1 MB.
TEST(FormulaRefusal, HostileTextsTakeLittleMemory) {
    for (const std::string& text : hostileTexts()) {
        SCOPED_TRACE(text.substr(0, 60));
        const Allocations before = allocationsSoFar();
        const FormulaError error = errorOf(text);
        const Allocations after = allocationsSoFar();
        EXPECT_GT(after.count, before.count) << "they are counted";
        EXPECT_LT(after.count - before.count, 20'000U);
        EXPECT_LT(after.bytes - before.bytes, 4'000'000U);
    }
}

TEST(FormulaRefusal, HostileTextsAreRefusedAtOnce) {
    const std::string good = numbered("+sin(", "w)", 40);
    ASSERT_NE(formulaOf(good), nullptr);
    const std::clock_t known = std::max<std::clock_t>(ticksToRead(good), 1);
    for (const std::string& text : hostileTexts())
        EXPECT_LT(ticksToRead(text), 30 * known)
            << text.substr(0, 60) << ", against " << known << " ticks for a good formula";
}

} // namespace
} // namespace downhill
