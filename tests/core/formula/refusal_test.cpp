// What is no formula is refused: where, and with which words.
#include "tests/core/formula/allocations.h"
#include "tests/core/formula/formulas.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <ctime>
#include <limits>

namespace downhill {
namespace {

using testing::HasSubstr;

struct Mistake {
    const char* text;
    std::size_t position; // counted by hand, in characters
    const char* says;
};

TEST(FormulaRefusal, SaysWhereAndWhat) {
    const Mistake mistakes[] = {
        {"", 0, "expected a formula"},
        {"   ", 0, "expected a formula"},
        {"w+", 2, "expected a number, a knob or \"(\" after \"+\""},
        {"w + * 2", 4, "after \"+\", not \"*\""},
        {"*w", 0, "expected a number, a knob or \"(\""},
        {"()", 1, "nothing between the parentheses"},
        {"(w", 0, "never closed: expected \")\""},
        {"2(w+(w-1)", 1, "never closed"},
        {"w)", 1, "closes nothing"},
        {"|w", 0, "this \"|\" is never closed"},
        {"|w)|", 2, "\"|\" before it is not closed"},
        {"2 3", 2, "between \"2\" and the number \"3\""},
        {"w 2", 2, "expected + − * / or ^"},
        {"(w)2", 3, "expected + − * / or ^"},
        {"1.2.3", 3, "one decimal point"},
        {"3,5", 1, "decimals are written with a point: 3.5"},
        {"(3,5)w", 2, "decimals are written with a point: 3.5"},
        {"w, 2", 1, "comma"},
        {"w=3", 1, "a formula has none"},
        {"y = w^2", 2, "unexpected \"=\""},
        {"w**2", 2, "written with ^"},
        {"w²^3", 2, "parentheses"},
        {"w⁻", 1, "raised digit"},
        {"²", 0, "expected a number, a knob"},
        {"[w]", 0, "round parentheses"},
        {"√w", 0, "sqrt"},
        {"w%2", 1, "there is no %"},
        {"w & 2", 2, "unexpected \"&\""},
        {"θ²", 0, "unexpected \"θ\""},
        {"ππ + é", 5, "unexpected \"é\""},
        {"w > 1", 2, "only stand in a comparison"},
        // names
        {"foo", 0, "unknown name \"foo\". Known are w, w1, w2, pi, e, sin, cos"},
        {"sine(w)", 0, "did you mean \"sin\"?"},
        {"Sin(w)", 0, "did you mean \"sin\"?"},
        {"2 sqr(w)", 2, "did you mean \"sqrt\"?"},
        {"x^2", 0, "did you mean \"w\"?"},
        {"w3", 0, "unknown name \"w3\""},
        {"w + w1", 4, "cannot be mixed"},
        {"w2 w", 3, "cannot be mixed"},
        // functions
        {"sin w", 4, "needs parentheses: sin(w)"},
        {"sin", 3, "needs parentheses"},
        {"sin²(w)", 3, "needs parentheses"},
        {"sin()", 0, "takes 1 value, as in sin(w), but has 0"},
        {"sin(w, 2)", 0, "takes 1 value, as in sin(w), but has 2"},
        {"sin(3,5)", 0, "decimals are written with a point"},
        {"min(w)", 0, "takes 2 values, separated by a comma, as in min(w, 2), but has 1"},
        {"1 + max(w, 1, 2)", 4, "but has 3"},
        {"min(w, 2", 3, "never closed"},
        {"min(w,)", 6, "expected a number, a knob or \"(\" after \",\""},
        {"where(w, 1, 2)", 7, "expected > or <"},
        {"where(w > 1, 2)", 0, "a comparison and 2 values"},
        {"where(w > 1, 2, 3, 4)", 0, "a comparison and 2 values"},
        // numbers that cannot be
        {"1e400", 0, "too large"},
        {"w + 1e-400", 4, "too small"},
        {"1e-320", 0, "too small"},
        {"1e99999999999999999999", 0, "too large"},
        {"1e-99999999999999999999", 0, "too small"},
        {"1/0", 2, "division by zero"},
        {"0/0", 2, "division by zero"},
        {"w/0", 2, "division by zero"},
        {"w/(1-1)", 3, "division by zero"},
        {"w + 0^-1", 4, "division by zero"},
        {"log(-1)", 0, "has no value"},
        {"log(0)", 0, "logarithm of 0"},
        {"w sqrt(-4)", 2, "has no value"},
        {"(-8)^(1/3)", 0, "has no value"},
        {"(-2)^w", 0, "only a positive number"},
        {"0^w", 0, "only a positive number"},
        {"9^9^9^9", 2, "too large"},
        {"9^-9^9", 0, "too small"},
        {"exp(1000)w", 0, "too large"},
        {"exp(-1000)w", 0, "too small"},
        {"1e300*1e300*w", 0, "too large"},
        {"w*1e300*1e300", 0, "too large or too small"},
        {"w*1e-300*1e-300", 0, "too large or too small"},
        // towers
        {"w^w^w^w^w^w", 0, "at most 4"},
        {"w^(w^(w^(w^(w^w))))", 0, "at most 4"},
        {"2^(1+2^(1+2^(1+2^(1+2^w))))", 0, "at most 4"},
        {"exp(exp(exp(exp(exp(w)))))", 0, "at most 4"},
    };
    for (const Mistake& mistake : mistakes) {
        SCOPED_TRACE(mistake.text);
        const FormulaError error = errorOf(mistake.text);
        EXPECT_EQ(error.position, mistake.position) << error.message;
        EXPECT_THAT(error.message, HasSubstr(mistake.says));
        EXPECT_EQ(error.message.find('\n'), std::string::npos);
        EXPECT_LT(error.message.size(), 260U);
    }
}

TEST(FormulaRefusal, BytesThatAreNoText) {
    EXPECT_EQ(errorOf(std::string_view("w\0+1", 4)).position, 1U);
    EXPECT_THAT(errorOf(std::string_view("\0", 1)).message, HasSubstr("control character"));
    // cut short, continuation alone, overlong "/", a surrogate, beyond Unicode, not a byte of UTF-8 at all
    for (const char* text :
         {"w\xe2\x88", "w\x88", "w\xc0\xaf", "w\xed\xa0\x80", "w\xf4\x90\x80\x80", "w\xff"}) {
        const FormulaError error = errorOf(text);
        EXPECT_EQ(error.position, 1U);
        EXPECT_THAT(error.message, HasSubstr("UTF-8"));
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
    EXPECT_THAT(errorOf(sumOf(501)).message, HasSubstr("at most 1,000 characters"));
    EXPECT_EQ(errorOf(sumOf(501)).position, 1000U);
}

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += piece;
    return text;
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
        EXPECT_LT(error.message.size(), 260U);
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
