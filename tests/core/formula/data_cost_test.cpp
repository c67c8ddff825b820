// Costs that are the mean over rows of data.
#include "tests/core/formula/formulas.h"

#include "core/data/built_in_data.h"
#include "core/maths/random.h"

#include <array>
#include <cmath>
#include <numeric>

namespace downhill {
namespace {

std::shared_ptr<const Formula> withRows(std::string_view text, const Data& data,
                                        const Constants& constants = {}) {
    ParsedFormula parsed = Formula::parse(text, constants, data);
    if (const auto* const error = std::get_if<FormulaError>(&parsed)) {
        ADD_FAILURE() << text << " is refused at " << error->position << ": " << error->problem.id;
        return nullptr;
    }
    return std::get<0>(parsed);
}

Data pointsOf(std::vector<double> x, std::vector<double> y) {
    return {"points", {{"x", "x", std::move(x)}, {"y", "y", std::move(y)}}};
}

/// Rows enough for several blocks and a rest.
Data manyRows(std::size_t count) {
    Random random(11);
    std::vector<double> x, y;
    for (std::size_t i = 0; i < count; ++i) {
        x.push_back(random.between(-3, 3));
        y.push_back(0.5 * x.back() + 1 + 0.3 * random.bell());
    }
    return pointsOf(std::move(x), std::move(y));
}

constexpr const char* squaredLine = "(w1*x + w2 - y)^2";

/// Means of products of columns, to the digits of a long double: all that a line's squared cost is made of.
struct Moments {
    long double x = 0, y = 0, xx = 0, xy = 0, yy = 0;

    explicit Moments(const Data& data) {
        const auto &xs = data.find("x")->values, &ys = data.find("y")->values;
        const auto count = static_cast<long double>(xs.size());
        for (std::size_t i = 0; i < xs.size(); ++i) {
            const long double a = xs[i], b = ys[i];
            x += a / count;
            y += b / count;
            xx += a * a / count;
            xy += a * b / count;
            yy += b * b / count;
        }
    }
    long double cost(long double w1, long double w2) const {
        return w1 * w1 * xx + w2 * w2 + yy + 2 * (w1 * w2 * x - w1 * xy - w2 * y);
    }
    std::array<long double, 2> slope(long double w1, long double w2) const {
        return {2 * (w1 * xx + w2 * x - xy), 2 * (w1 * x + w2 - y)};
    }
    /// Where both slopes are 0: the normal equations, solved.
    std::array<double, 2> bottom() const {
        const long double w1 = (xy - x * y) / (xx - x * x);
        return {static_cast<double>(w1), static_cast<double>(y - w1 * x)};
    }
};

TEST(DataCost, OfALineIsThatOfTheNormalEquations) {
    std::vector<Data> all(builtInData().begin(), builtInData().end());
    all.push_back(manyRows(1000));
    for (const Data& data : all) {
        SCOPED_TRACE(data.name());
        const auto formula = withRows(squaredLine, data);
        ASSERT_TRUE(formula);
        const Moments moments(data);
        for (const auto& [w1, w2] : {std::pair{0.0, 0.0}, {0.5, 1.0}, {-3.0, 7.5}, {1e3, -1e3}}) {
            std::array<double, 2> slope{};
            const double cost = formula->costAndGradient(std::array{w1, w2}, slope);
            const auto exact = moments.slope(w1, w2);
            const double size = std::abs(w1) * 110 + std::abs(w2) + 60;
            EXPECT_NEAR(cost, static_cast<double>(moments.cost(w1, w2)), 1e-13 * size * size);
            EXPECT_NEAR(slope[0], static_cast<double>(exact[0]), 1e-13 * size * 220);
            EXPECT_NEAR(slope[1], static_cast<double>(exact[1]), 1e-13 * size);
        }
        std::array<double, 2> slope{};
        formula->costAndGradient(moments.bottom(), slope);
        EXPECT_NEAR(slope[0], 0, 1e-9);
        EXPECT_NEAR(slope[1], 0, 1e-11);
    }
}

TEST(DataCost, OfOneRowIsTheFormulaWithItsNumbersTyped) {
    const Data row = pointsOf({2.5}, {-0.3});
    for (const char* text :
         {squaredLine, "ln(1+exp(-y*(w1*x+w2)))", "(w1*sin(w2*x) - y)^2", "|w1*x + w2 - y|"}) {
        std::string typed = text;
        for (const auto& [letter, number] : {std::pair{"y", "(-0.3)"}, {"x", "2.5"}})
            for (std::size_t at = typed.find(letter); at != std::string::npos;
                 at = typed.find(letter, at + 1))
                if (at == 0 || typed[at - 1] != 'e') // not that of exp
                    typed.replace(at, 1, number);
        const auto formula = withRows(text, row), plain = formulaOf(typed);
        ASSERT_TRUE(formula && plain);
        for (const double w1 : places())
            EXPECT_EQ(bitsOf(formula->cost(std::array{w1, 0.7})), bitsOf(plain->cost(std::array{w1, 0.7})))
                << typed << " at " << w1;
    }
}

TEST(DataCost, SlopesArePrintedAsTheMeanOfWhatTheySay) {
    const Data data = findBuiltInData("line");
    const auto slopes = [&](const char* text) { return withRows(text, data)->slopes(); };
    using Texts = std::vector<std::string>;
    EXPECT_EQ(slopes(squaredLine), (Texts{"2·x·(w₁·x + w₂ − y)", "2·(w₁·x + w₂ − y)"}));
    EXPECT_EQ(slopes("(w*x - y)^2"), Texts{"2·x·(w·x − y)"});
    EXPECT_EQ(slopes("|w*x - y|"), Texts{"x·sign(w·x − y)"});
    EXPECT_EQ(slopes("(w1*exp(w2*x) - y)^2"),
              (Texts{"2·(w₁·exp(w₂·x) − y)·exp(w₂·x)", "2·x·(w₁·exp(w₂·x) − y)·w₁·exp(w₂·x)"}));
    EXPECT_EQ(withRows("(w1 x + w2 - y)²", data)->printed(), "(w₁·x + w₂ − y)²");

    const Data more("more", {{"x1", "a", {1, 2}}, {"x2", "b", {3, 4}}, {"y", "c", {5, 6}}});
    const auto formula = withRows("(w1*x1 + w2*x₂ - y)^2", more);
    ASSERT_TRUE(formula);
    EXPECT_EQ(formula->printed(), "(w₁·x₁ + w₂·x₂ − y)²");
    EXPECT_EQ(formula->slopes(), (Texts{"2·x₁·(w₁·x₁ + w₂·x₂ − y)", "2·x₂·(w₁·x₁ + w₂·x₂ − y)"}));
    // rows: 1 + 3·2 − 5 = 2 and 2 + 4·2 − 6 = 4
    std::array<double, 2> slope{};
    EXPECT_EQ(formula->costAndGradient(std::array{1.0, 2.0}, slope), (4 + 16) / 2.0);
    EXPECT_EQ(slope, (std::array{(2 * 1 * 2 + 2 * 2 * 4) / 2.0, (2 * 3 * 2 + 2 * 4 * 4) / 2.0}));
}

TEST(DataCost, GradientIsThatOfCentralDifferences) {
    for (const char* text :
         {squaredLine, "|w1*x + w2 - y|", "ln(1+exp(-y*(w1*x+w2)))", "(w1*sin(w2*x) - y)^2",
          "(w1*exp(w2*x) - y)^2", "(y - 1/(1+exp(-w1*x)))^2 + w2^2", "(w*x - y)^2",
          "where(w*x > y, (w*x - y)^2, 3*(y - w*x)^2)"})
        for (const Data& data :
             {findBuiltInData("noisy-line"), findBuiltInData("two-groups"), manyRows(777)}) {
            SCOPED_TRACE(std::string(text) + " over " + data.name());
            const auto formula = withRows(text, data);
            ASSERT_TRUE(formula);
            for (const double first : {-1.3, 0.4, 0.9}) {
                std::array w{first, 0.3};
                const std::span<double> place = std::span(w).first(formula->knobs());
                std::array<double, 2> slope{};
                formula->costAndGradient(place, std::span(slope).first(formula->knobs()));
                for (std::size_t knob = 0; knob < formula->knobs(); ++knob) {
                    constexpr double h = 1e-6;
                    const double here = w[knob];
                    w[knob] = here + h;
                    const double above = formula->cost(place);
                    w[knob] = here - h;
                    const double below = formula->cost(place);
                    w[knob] = here;
                    EXPECT_NEAR(slope[knob], (above - below) / (2 * h), 2e-7 * (1 + std::abs(slope[knob])));
                }
            }
        }
}

TEST(DataCost, ManyPlacesAreTheSameAsOneByOne) {
    const auto formula = withRows("(w1*sin(w2*x) - y)^2", manyRows(600));
    ASSERT_TRUE(formula);
    const std::vector<double>& w = places();
    const std::vector<double> other(w.rbegin(), w.rend());
    std::vector<double> costs(w.size()), both(w.size()), first(w.size()), second(w.size());
    const std::array<std::span<const double>, 2> from{w, other};
    const std::array<std::span<double>, 2> to{first, second};
    formula->costMany(from, costs);
    formula->costAndGradientMany(from, both, to);
    for (std::size_t i = 0; i < w.size(); ++i) {
        std::array<double, 2> slope{};
        const std::array place{w[i], other[i]};
        EXPECT_EQ(bitsOf(costs[i]), bitsOf(formula->cost(place)));
        EXPECT_EQ(bitsOf(both[i]), bitsOf(formula->costAndGradient(place, slope)));
        EXPECT_EQ(bitsOf(first[i]), bitsOf(slope[0]));
        EXPECT_EQ(bitsOf(second[i]), bitsOf(slope[1]));
    }
}

/// The order of the sums, said once more in other words: blocks of 256 rows, and in each eight sums that take
/// turns; blocks two by two.
double meanInOrder(const std::vector<double>& numbers) {
    std::vector<double> sums;
    for (std::size_t begin = 0; begin < numbers.size(); begin += 256) {
        double turn[8] = {};
        for (std::size_t i = begin; i < std::min(begin + 256, numbers.size()); ++i)
            turn[i % 8] += numbers[i];
        sums.push_back(((turn[0] + turn[4]) + (turn[2] + turn[6])) +
                       ((turn[1] + turn[5]) + (turn[3] + turn[7])));
    }
    const auto sumOf = [&](const auto& self, std::size_t from, std::size_t count) -> double {
        if (count == 1)
            return sums[from];
        std::size_t left = 1;
        while (2 * left < count)
            left *= 2;
        return self(self, from, left) + self(self, from + left, count - left);
    };
    return sumOf(sumOf, 0, sums.size()) / static_cast<double>(numbers.size());
}

TEST(DataCost, RowsAreAddedInAnOrderThatIsSaid) {
    for (const std::size_t count : {1U, 5U, 8U, 255U, 256U, 257U, 1000U, 5000U}) {
        const Data data = manyRows(count);
        std::vector<double> squares, slopes;
        for (std::size_t i = 0; i < count; ++i) {
            const double x = data.find("x")->values[i];
            const double rest = 0.3 * x + 0.2 - data.find("y")->values[i];
            squares.push_back(rest * rest);
            slopes.push_back(2 * x * rest);
        }
        std::array<double, 2> slope{};
        const double cost = withRows(squaredLine, data)->costAndGradient(std::array{0.3, 0.2}, slope);
        EXPECT_EQ(bitsOf(cost), bitsOf(meanInOrder(squares))) << count;
        EXPECT_EQ(bitsOf(slope[0]), bitsOf(meanInOrder(slopes))) << count;
    }
}

TEST(DataCost, OverAMillionRowsKeepsItsDigits) {
    const Data data = manyRows(Data::mostRows);
    const Moments moments(data);
    std::array<double, 2> slope{};
    const double cost = withRows(squaredLine, data)->costAndGradient(std::array{0.3, 0.2}, slope);
    const auto exact = moments.slope(0.3, 0.2);
    EXPECT_NEAR(cost, static_cast<double>(moments.cost(0.3, 0.2)), 1e-13);
    EXPECT_NEAR(slope[0], static_cast<double>(exact[0]), 1e-13);
    EXPECT_NEAR(slope[1], static_cast<double>(exact[1]), 1e-13);
}

TEST(DataCost, ASlopeThatIsMissingInARowIsFound) {
    // at 0 each row has 0·∞ for a slope of 0
    const auto formula = withRows("x*w*sqrt(|w| + w^4)", pointsOf({1, 2, -5}, {0, 0, 0}));
    ASSERT_TRUE(formula);
    double slope = 7;
    EXPECT_EQ(formula->costAndGradient(std::array{0.0}, {&slope, 1}), 0);
    EXPECT_EQ(slope, 0);
    // exp(−y·w·x) overflows: the slope of ln(1 + exp(u)) is that of u
    const auto logistic = withRows("ln(1+exp(-y*w*x))", pointsOf({1, -1}, {1, 1}));
    ASSERT_TRUE(logistic);
    logistic->costAndGradient(std::array{400.0}, {&slope, 1});
    EXPECT_NEAR(slope, 0.5, 1e-12);
}

TEST(DataCost, ColumnsGoBeforeConstantsAndOnlyThoseNamedCount) {
    const Data data = pointsOf({1, 3}, {2, 4});
    const auto formula = withRows("(a*w*x)^2", data, {{"a", 3}, {"x", 100}});
    ASSERT_TRUE(formula);
    EXPECT_EQ(formula->constants(), (Constants{{"a", 3}}));
    EXPECT_EQ(formula->cost(std::array{1.0}), (9 + 81) / 2.0);
    EXPECT_EQ(formula->slopes().front(), "2·a²·w·x²");
    EXPECT_TRUE(formula->data() == data);
    EXPECT_EQ(formula->operations() % 2, 0U);

    const auto without = withRows("w^2", data);
    ASSERT_TRUE(without);
    EXPECT_TRUE(without->data().empty());
    EXPECT_EQ(without->cost(std::array{3.0}), 9);
    EXPECT_FALSE(formula->isSame(*withRows("(a*w*x)^2", pointsOf({1, 3}, {2, 5}), {{"a", 3}})));
}

TEST(DataCost, AColumnThatIsNotThereIsRefused) {
    EXPECT_EQ(errorOf("(w*x1 - 2)^2").problem, (Fact{"formula.column", {{"letter", "x1"}}}));
    EXPECT_EQ(errorOf("(w*x₁ - 2)^2").problem, (Fact{"formula.column", {{"letter", "x1"}}}));
    const ParsedFormula parsed = Formula::parse("(w*z - y)^2", {}, findBuiltInData("line"));
    EXPECT_EQ(std::get<FormulaError>(parsed).problem.id, "formula.letter");
}

} // namespace
} // namespace downhill
