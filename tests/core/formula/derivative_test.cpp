// The slopes against two independent opinions: GiNaC's derivative, and differences of the cost itself.
#include "tests/core/formula/formulas.h"
#include "tests/core/formula/random_formula.h"

#include "core/catalogue/catalogue.h"

#include <ginac/ginac.h>

#include <cmath>
#include <optional>

// CLN, beneath GiNaC, keeps a few hundred bytes until the program has ended. Leaks of ours are looked for in
// formula_test.
extern "C" const char* __asan_default_options(); // NOLINT: the name is the sanitizer's
extern "C" const char* __asan_default_options() { return "detect_leaks=0"; } // NOLINT

namespace downhill {
namespace {

/// Comes out as text for us and as an expression for GiNaC.
struct Twin {
    std::string text;
    GiNaC::ex tree;
};

struct TwinBuilder {
    GiNaC::realsymbol w{"w"};
    TextBuilder text;

    Twin whole(int number) const { return {text.whole(number), number}; }
    Twin tenths(int number) const { return {text.tenths(number), GiNaC::numeric(number, 10)}; }
    Twin constant(const char* name) const {
        return {name, name[0] == 'p' ? GiNaC::ex(GiNaC::Pi) : GiNaC::exp(GiNaC::ex(1))};
    }
    Twin knob(int /*number*/) const { return {"w", w}; }
    Twin binary(const Twin& a, char sign, const Twin& b) const {
        const GiNaC::ex tree = sign == '+'   ? a.tree + b.tree
                               : sign == '-' ? a.tree - b.tree
                               : sign == '*' ? a.tree * b.tree
                                             : a.tree / b.tree;
        return {text.binary(a.text, sign, b.text), tree};
    }
    Twin negative(const Twin& a) const { return {text.negative(a.text), -a.tree}; }
    Twin power(const Twin& a, int exponent) const {
        return {text.power(a.text, exponent), GiNaC::pow(a.tree, exponent)};
    }
    Twin call(const char* function, const Twin& a) const {
        const std::string name = function;
        const GiNaC::ex& x = a.tree;
        const GiNaC::ex tree = name == "sin"     ? GiNaC::sin(x)
                               : name == "cos"   ? GiNaC::cos(x)
                               : name == "tan"   ? GiNaC::tan(x)
                               : name == "exp"   ? GiNaC::exp(x)
                               : name == "ln"    ? GiNaC::log(x)
                               : name == "sqrt"  ? GiNaC::sqrt(x)
                               : name == "tanh"  ? GiNaC::tanh(x)
                               : name == "asin"  ? GiNaC::asin(x)
                               : name == "acos"  ? GiNaC::acos(x)
                               : name == "atan"  ? GiNaC::atan(x)
                               : name == "sinh"  ? GiNaC::sinh(x)
                               : name == "cosh"  ? GiNaC::cosh(x)
                               : name == "log10" ? GiNaC::log(x) / GiNaC::log(GiNaC::ex(10))
                               : name == "log2"  ? GiNaC::log(x) / GiNaC::log(GiNaC::ex(2))
                                                 : 1 / (1 + GiNaC::exp(-x));
        return {text.call(function, a.text), tree};
    }
    Twin choice(const char* /*function*/, const Twin& a, const Twin& /*b*/) const { return a; }
    Twin where(const Twin& a, char /*sign*/, const Twin& /*b*/, const Twin& /*x*/, const Twin& /*y*/) const {
        return a;
    }
};

/// A finite real number, when that is what it is.
std::optional<double> realValue(const GiNaC::ex& tree, const GiNaC::realsymbol& w, double at) {
    const GiNaC::ex value = tree.subs(w == GiNaC::numeric(at)).evalf();
    if (!GiNaC::is_a<GiNaC::numeric>(value) || !GiNaC::ex_to<GiNaC::numeric>(value).is_real())
        return {};
    const double number = GiNaC::ex_to<GiNaC::numeric>(value).to_double();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

TEST(Derivative, AgreesWithGiNaC) {
    const TwinBuilder build;
    int compared = 0;
    int formulas = 0;
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        Dice dice(seed);
        std::optional<Twin> twin;
        GiNaC::ex slope;
        try {
            twin = randomFormula(dice, build, Shapes::smooth, 1 + static_cast<int>(seed % 4));
            slope = twin->tree.diff(build.w);
        } catch (const std::exception&) {
            continue; // a division by zero, say
        }
        const ParsedFormula parsed = Formula::parse(twin->text);
        if (std::holds_alternative<FormulaError>(parsed))
            continue;
        ++formulas;
        const Formula& ours = *std::get<0>(parsed);
        for (const double w : {-2.3, -0.6, 0.4, 1.7, 3.1}) {
            double ourSlope = 0;
            const double ourCost = ours.costAndGradient({&w, 1}, {&ourSlope, 1});
            if (!std::isfinite(ourCost) || !std::isfinite(ourSlope) || std::abs(ourSlope) > 1e12)
                continue;
            std::optional<double> theirSlope;
            std::optional<double> nearby; // tells how much rounding matters here
            try {
                theirSlope = realValue(slope, build.w, w);
                nearby = realValue(slope, build.w, w * (1 + 1e-12));
            } catch (const std::exception&) {
                continue;
            }
            if (!theirSlope || !nearby)
                continue;
            const double tolerance =
                1e-9 * std::max(1.0, std::abs(*theirSlope)) + 100 * std::abs(*theirSlope - *nearby);
            EXPECT_NEAR(ourSlope, *theirSlope, tolerance)
                << twin->text << "  at " << w << ", slope printed as " << ours.slopes().front();
            ++compared;
        }
    }
    EXPECT_GT(formulas, 2000);
    EXPECT_GT(compared, 6000);
}

/// The difference quotient, when two widths agree on it: next to a kink, a jump or a pole they do not.
std::optional<double> differenceQuotient(const Formula& formula, std::vector<double> w, std::size_t knob) {
    const auto quotient = [&](double h) {
        const double at = w[knob];
        w[knob] = at + h;
        const double right = formula.cost(w);
        w[knob] = at - h;
        const double left = formula.cost(w);
        w[knob] = at;
        return (right - left) / (2 * h);
    };
    const double wide = quotient(1e-4);
    const double narrow = quotient(1e-5);
    if (!std::isfinite(wide) || !std::isfinite(narrow) ||
        std::abs(wide - narrow) > 1e-5 * (1 + std::abs(narrow)))
        return {};
    return narrow;
}

int compareWithDifferences(const Formula& formula, const std::vector<double>& w) {
    int compared = 0;
    std::vector<double> gradient(formula.knobs());
    const double cost = formula.costAndGradient(w, gradient);
    if (!std::isfinite(cost) || std::abs(cost) > 1e6) // the differences would drown in rounding
        return 0;
    for (std::size_t knob = 0; knob < w.size(); ++knob) {
        const auto quotient = differenceQuotient(formula, w, knob);
        if (!quotient || !std::isfinite(gradient[knob]))
            continue;
        EXPECT_NEAR(gradient[knob], *quotient, 1e-4 * (1 + std::abs(*quotient)))
            << formula.text() << "  at " << w[0] << ", slope printed as " << formula.slopes()[knob];
        ++compared;
    }
    return compared;
}

TEST(Derivative, AgreesWithDifferencesOverTheCatalogue) {
    for (const NamedCost& named : catalogue()) {
        const auto formula = formulaOf(named);
        int compared = 0;
        const std::size_t knobs = formula->knobs();
        for (int i = 0; i < 100; ++i) {
            std::vector<double> w;
            for (const KnobRange& range :
                 named.view) { // the second knob goes through its range in another order
                const int part = w.empty() ? i : i * 37 % 100;
                w.push_back(range.from + (range.to - range.from) * (part + 0.5) / 100);
            }
            compared += compareWithDifferences(*formula, w);
        }
        EXPECT_GT(compared, 90 * static_cast<int>(knobs)) << named.name;
    }
}

TEST(Derivative, AgreesWithDifferencesForAllShapes) {
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
        Dice dice(seed);
        const bool two = seed % 2 == 0;
        const ParsedFormula parsed = Formula::parse(
            randomFormula(dice, TextBuilder{}, Shapes::all, 1 + static_cast<int>(seed % 4), two));
        if (std::holds_alternative<FormulaError>(parsed))
            continue;
        const Formula& formula = *std::get<0>(parsed);
        for (const double at : {-1.93, -0.41, 0.77, 2.59}) {
            std::vector<double> w{at};
            if (formula.knobs() == 2)
                w.push_back(1.1 - at / 2);
            compared += compareWithDifferences(formula, w);
        }
    }
    EXPECT_GT(compared, 6000);
}

} // namespace
} // namespace downhill
