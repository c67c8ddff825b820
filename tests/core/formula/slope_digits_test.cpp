// Slopes keep their digits: against slopes of our own in long double, with a bound on what rounding may do.
#include "tests/core/formula/formulas.h"
#include "tests/core/formula/random_formula.h"

#include <cfloat>
#include <cmath>
#include <iterator>

namespace downhill {
namespace {

/// A function with its first and second slope, each in a form that does not cancel.
struct Closed {
    const char* name;
    long double (*value)(long double);
    long double (*slope)(long double);
    long double (*bend)(long double);
};

long double logistic(long double x) {
    return x < 0 ? std::exp(x) / (1 + std::exp(x)) : 1 / (1 + std::exp(-x));
}
long double square(long double x) { return x * x; }

const Closed closed[] = {
    {"sin", [](long double x) { return std::sin(x); }, [](long double x) { return std::cos(x); },
     [](long double x) { return -std::sin(x); }},
    {"cos", [](long double x) { return std::cos(x); }, [](long double x) { return -std::sin(x); },
     [](long double x) { return -std::cos(x); }},
    {"tan", [](long double x) { return std::tan(x); }, [](long double x) { return 1 / square(std::cos(x)); },
     [](long double x) { return 2 * std::tan(x) / square(std::cos(x)); }},
    {"asin", [](long double x) { return std::asin(x); },
     [](long double x) { return 1 / std::sqrt((1 - x) * (1 + x)); },
     [](long double x) { return x / std::pow((1 - x) * (1 + x), 1.5L); }},
    {"acos", [](long double x) { return std::acos(x); },
     [](long double x) { return -1 / std::sqrt((1 - x) * (1 + x)); },
     [](long double x) { return -x / std::pow((1 - x) * (1 + x), 1.5L); }},
    {"atan", [](long double x) { return std::atan(x); }, [](long double x) { return 1 / (1 + x * x); },
     [](long double x) { return -2 * x / square(1 + x * x); }},
    {"exp", [](long double x) { return std::exp(x); }, [](long double x) { return std::exp(x); },
     [](long double x) { return std::exp(x); }},
    {"ln", [](long double x) { return std::log(x); }, [](long double x) { return 1 / x; },
     [](long double x) { return -1 / (x * x); }},
    {"log10", [](long double x) { return std::log10(x); },
     [](long double x) { return 1 / (x * std::log(10.0L)); },
     [](long double x) { return -1 / (x * x * std::log(10.0L)); }},
    {"log2", [](long double x) { return std::log2(x); },
     [](long double x) { return 1 / (x * std::log(2.0L)); },
     [](long double x) { return -1 / (x * x * std::log(2.0L)); }},
    {"sqrt", [](long double x) { return std::sqrt(x); }, [](long double x) { return 0.5L / std::sqrt(x); },
     [](long double x) { return -0.25L / (x * std::sqrt(x)); }},
    {"sinh", [](long double x) { return std::sinh(x); }, [](long double x) { return std::cosh(x); },
     [](long double x) { return std::sinh(x); }},
    {"cosh", [](long double x) { return std::cosh(x); }, [](long double x) { return std::sinh(x); },
     [](long double x) { return std::cosh(x); }},
    {"tanh", [](long double x) { return std::tanh(x); },
     [](long double x) { return 1 / square(std::cosh(x)); },
     [](long double x) { return -2 * std::tanh(x) / square(std::cosh(x)); }},
    {"sigmoid", logistic, [](long double x) { return logistic(x) * logistic(-x); },
     [](long double x) { return -logistic(x) * logistic(-x) * std::tanh(x / 2); }},
};

/// A value and its slope, with how far a double may be off in each.
struct Known {
    long double value = 0, valueError = 0;
    long double slope = 0, slopeError = 0;
};

constexpr long double rounding = 4 * static_cast<long double>(DBL_EPSILON);

Known after(const Closed& f, const Known& x) {
    Known y;
    const long double outer = f.slope(x.value);
    y.value = f.value(x.value);
    y.slope = outer * x.slope;
    y.valueError = std::abs(outer) * x.valueError + rounding * std::abs(y.value) + DBL_MIN;
    // sech² and its like vanish below the smallest double: that much of the inner slope
    y.slopeError = std::abs(f.bend(x.value)) * x.valueError * std::abs(x.slope) +
                   std::abs(outer) * x.slopeError + rounding * std::abs(y.slope) +
                   DBL_MIN * (1 + std::abs(x.slope));
    return y;
}

/// Compares f₁(f₂(… (a·w + b))) at w; false when it has no value there, or lies at an end of the doubles.
bool compared(const std::vector<const Closed*>& chain, double a, double b, double w) {
    const long double line = static_cast<long double>(a) * w + b;
    Known known{line, rounding * (std::abs(static_cast<long double>(a) * w) + std::abs(b)), a, 0};
    std::string text = "(" + std::to_string(a) + "*w+" + std::to_string(b) + ")";
    for (const Closed* f : chain) {
        known = after(*f, known);
        text = f->name + ("(" + text + ")");
        const bool usable = std::isfinite(known.value) && std::abs(known.value) < 1e300L &&
                            std::isfinite(known.slope) && std::abs(known.slope) < 1e300L;
        if (!usable || known.slopeError > 1e-3L * std::abs(known.slope))
            return false;
    }
    const auto formula = formulaOf(text);
    double slope = 0;
    formula->costAndGradient({&w, 1}, {&slope, 1});
    EXPECT_LE(std::abs(slope - known.slope), 4 * known.slopeError)
        << text << " at " << w << ": " << slope << " is not " << static_cast<double>(known.slope)
        << ", printed as " << formula->slopes().front();
    return true;
}

TEST(SlopeDigits, EveryFunctionUpToSevenHundred) {
    for (const Closed& f : closed) {
        int count = 0;
        for (int i = -7000; i <= 7000; i += 7)
            count += compared({&f}, 1, 0, i / 10.0) ? 1 : 0;
        for (int i = -999; i <= 999; ++i) // and finely where asin and acos are defined
            count += compared({&f}, 1, 0, i / 1000.0) ? 1 : 0;
        for (int i = 3; i <= 50; ++i) // next to ±1
            count +=
                compared({&f}, 1, 0, 1 - std::pow(2.0, -i)) && compared({&f}, 1, 0, std::pow(2.0, -i) - 1);
        EXPECT_GT(count, 1000) << f.name;
    }
}

TEST(SlopeDigits, FunctionsOfFunctions) {
    int count = 0;
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        Dice dice(seed);
        std::vector<const Closed*> chain;
        for (std::uint32_t i = 1 + dice.roll(4); i > 0; --i)
            chain.push_back(&closed[dice.roll(std::size(closed))]);
        const double a = (dice.roll(2) == 0 ? 1 : -1) * (1 + dice.roll(8)) * 0.25;
        const double b = dice.roll(4);
        for (int i = 0; i < 6; ++i) {
            const double size = std::pow(10.0, 0.1 * dice.roll(40) - 1.2); // up to 790
            count += compared(chain, a, b, dice.roll(2) == 0 ? size : -size) ? 1 : 0;
        }
    }
    EXPECT_GT(count, 4000);
}

/// Where the form of most books is 77 % off: 2·tanh(w)·(1 − tanh(w)²) at 19, and nothing is left of it at 20.
TEST(SlopeDigits, OfThePlateau) {
    const auto plateau = formulaOf("tanh(w)^2");
    for (const double w : {0.5, 5.0, 19.0, 20.0, -30.0, 100.0, -350.0}) {
        double slope = 0;
        plateau->costAndGradient({&w, 1}, {&slope, 1});
        const double e = std::exp(-2 * std::abs(w)); // tanh = (1 − e)/(1 + e), sech² = 4e/(1 + e)²
        const double expected = 8 * e * (1 - e) / std::pow(1 + e, 3) * (w < 0 ? -1 : 1);
        EXPECT_NEAR(slope / expected, 1, 1e-12) << w;
    }
}

} // namespace
} // namespace downhill
