// The named costs over data: where their bottoms are, by methods of their own, and whether they get there.
#include "core/catalogue/catalogue.h"

#include "core/data/built_in_data.h"
#include "core/descent/descend.h"

#include <gmock/gmock.h>

#include <cmath>
#include <functional>

namespace downhill {
namespace {

using KnobValues = std::vector<double>;

struct Points {
    std::vector<double> x, y;

    explicit Points(const char* name)
        : x(findBuiltInData(name).find("x")->values), y(findBuiltInData(name).find("y")->values) {}

    template <class Term>
    double sum(Term term) const {
        double total = 0;
        for (std::size_t i = 0; i < x.size(); ++i)
            total += term(x[i], y[i]);
        return total;
    }
    template <class Term>
    double mean(Term term) const {
        return sum(term) / static_cast<double>(x.size());
    }
};

/// Least squares for y = w·x: w = Σxy/Σx².
KnobValues throughTheOrigin(const Points& p) {
    return {p.sum([](double x, double y) { return x * y; }) / p.sum([](double x, double) { return x * x; })};
}

/// The normal equations of a line.
KnobValues leastSquares(const Points& p) {
    const double meanX = p.mean([](double x, double) { return x; }),
                 meanY = p.mean([](double, double y) { return y; });
    const double slope = p.sum([&](double x, double y) { return (x - meanX) * (y - meanY); }) /
                         p.sum([&](double x, double) { return (x - meanX) * (x - meanX); });
    return {slope, meanY - slope * meanX};
}

/// Of the lines with the least sum of distances one goes through two of the points: all pairs are tried.
KnobValues leastDistances(const Points& p) {
    KnobValues best;
    double least = INFINITY;
    for (std::size_t i = 0; i < p.x.size(); ++i)
        for (std::size_t j = i + 1; j < p.x.size(); ++j) {
            const double slope = (p.y[j] - p.y[i]) / (p.x[j] - p.x[i]), level = p.y[i] - slope * p.x[i];
            const double cost = p.mean([&](double x, double y) { return std::abs(slope * x + level - y); });
            if (cost < least) {
                least = cost;
                best = {slope, level};
            }
        }
    return best;
}

/// Newton's method with the second derivatives Σ s(1 − s)·(x², x, 1): the cost is convex.
KnobValues logisticBottom(const Points& p) {
    KnobValues w{0, 0};
    for (int i = 0; i < 50; ++i) {
        const auto wrong = [&](double x, double y) { return 1 / (1 + std::exp(y * (w[0] * x + w[1]))); };
        const auto second = [&](double x, double y) { return wrong(x, y) * (1 - wrong(x, y)); };
        const double g0 = p.sum([&](double x, double y) { return -y * x * wrong(x, y); }),
                     g1 = p.sum([&](double x, double y) { return -y * wrong(x, y); }),
                     a = p.sum([&](double x, double y) { return x * x * second(x, y); }),
                     b = p.sum([&](double x, double y) { return x * second(x, y); }), c = p.sum(second);
        const double determinant = a * c - b * b;
        w[0] -= (c * g0 - b * g1) / determinant;
        w[1] -= (a * g1 - b * g0) / determinant;
    }
    return w;
}

/// For y = w₁·f(w₂·x) the best w₁ of a w₂ is Σyf/Σf²; the best w₂ between two is found by ever finer steps.
template <class Shape>
KnobValues bestFactor(const Points& p, Shape f, double from, double to) {
    const auto factor = [&](double w2) {
        return p.sum([&](double x, double y) { return y * f(w2 * x); }) /
               p.sum([&](double x, double) { return f(w2 * x) * f(w2 * x); });
    };
    const auto cost = [&](double w2) {
        const double w1 = factor(w2);
        return p.mean([&](double x, double y) { return (w1 * f(w2 * x) - y) * (w1 * f(w2 * x) - y); });
    };
    double best = from;
    for (int round = 0; round < 12; ++round) {
        constexpr int parts = 1000;
        const double step = (to - from) / parts;
        best = from;
        for (int i = 0; i <= parts; ++i)
            if (cost(from + i * step) < cost(best))
                best = from + i * step;
        from = best - 2 * step;
        to = best + 2 * step;
    }
    return {factor(best), best};
}

double sine(double u) { return std::sin(u); }
double growth(double u) { return std::exp(u); }

struct Bottom {
    const char* name;
    KnobValues w;
    double cost;    ///< worked out here
    double reached; ///< how far the default run ends from it at most
};

std::vector<Bottom> bottoms() {
    const auto squares = [](const Points& p, const std::function<double(double)>& model) {
        return p.mean([&](double x, double y) { return (model(x) - y) * (model(x) - y); });
    };
    std::vector<Bottom> all;
    {
        const Points p("proportional");
        KnobValues w = throughTheOrigin(p);
        const double cost = squares(p, [&](double x) { return w[0] * x; });
        // moved: in a copy of the one number g++ 14 sees an overrun that is not there
        all.push_back({"line-through-origin", std::move(w), cost, 1e-5});
    }
    for (const auto& [name, data] : {std::pair("line", "noisy-line"), {"line-with-outlier", "outlier"}}) {
        const Points p(data);
        const KnobValues w = leastSquares(p);
        // across, a step keeps 1 − 0.1·2 of the way: 0.8⁴⁰ of 3 or so
        all.push_back({name, w, squares(p, [&](double x) { return w[0] * x + w[1]; }), 0.001});
    }
    {
        const Points p("outlier");
        const KnobValues w = leastDistances(p);
        const double cost = p.mean([&](double x, double y) { return std::abs(w[0] * x + w[1] - y); });
        all.push_back({"line-by-distances", w, cost, 0.1});
    }
    {
        const Points p("two-groups");
        const KnobValues w = logisticBottom(p);
        const double cost =
            p.mean([&](double x, double y) { return std::log1p(std::exp(-y * (w[0] * x + w[1]))); });
        all.push_back({"logistic", w, cost, 0.4});
    }
    {
        const Points p("growth");
        const KnobValues w = bestFactor(p, growth, -1, 1);
        all.push_back(
            {"exponential-growth", w, squares(p, [&](double x) { return w[0] * std::exp(w[1] * x); }), 0.05});
    }
    {
        const Points p("wave");
        const KnobValues w = bestFactor(p, sine, 0.1, 5.9);
        all.push_back({"sine", w, squares(p, [&](double x) { return w[0] * std::sin(w[1] * x); }), INFINITY});
    }
    return all;
}

double distanceOf(const KnobValues& a, const KnobValues& b) {
    double squares = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        squares += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(squares);
}

TEST(DataCatalogue, BottomsAreWhereOtherMethodsFindThem) {
    std::size_t overData = 0;
    for (const NamedCost& named : catalogue())
        overData += named.data.empty() ? 0 : 1;
    EXPECT_EQ(bottoms().size(), overData);
    for (const Bottom& bottom : bottoms()) {
        SCOPED_TRACE(bottom.name);
        const NamedCost& named = *findNamedCost(bottom.name);
        const auto formula = formulaOf(named);
        EXPECT_EQ(formula->data().name(), named.data);
        KnobValues slope(bottom.w.size());
        EXPECT_NEAR(formula->costAndGradient(bottom.w, slope), bottom.cost, 1e-12);
        if (named.name != "line-by-distances") { // an edge: there the slope jumps
            EXPECT_LT(distanceOf(slope, KnobValues(slope.size())), 1e-6);
        }
        // nothing in view is lower
        constexpr int parts = 200;
        for (int i = 0; i <= parts; ++i)
            for (int j = 0; j <= (bottom.w.size() == 2 ? parts : 0); ++j) {
                KnobValues w;
                for (std::size_t knob = 0; knob < bottom.w.size(); ++knob) {
                    const KnobRange range = named.view[knob];
                    w.push_back(range.from + (range.to - range.from) * (knob == 0 ? i : j) / parts);
                }
                ASSERT_GE(formula->cost(w), bottom.cost - 1e-12) << w[0];
            }
        for (std::size_t knob = 0; knob < bottom.w.size(); ++knob) {
            EXPECT_GT(bottom.w[knob], named.view[knob].from);
            EXPECT_LT(bottom.w[knob], named.view[knob].to);
        }
    }
}

TEST(DataCatalogue, TheirOwnRunsGoDown) {
    for (const Bottom& bottom : bottoms()) {
        SCOPED_TRACE(bottom.name);
        const NamedCost& named = *findNamedCost(bottom.name);
        const auto run = descend(*formulaOf(named), withCost({}, named));
        const std::size_t last = run.stepsTaken();
        EXPECT_LT(run.cost(last), run.cost(0));
        const std::span<const double> end = run.w(last);
        EXPECT_LE(distanceOf({end.begin(), end.end()}, bottom.w), bottom.reached) << end[0];
    }
}

// The lessons that are more than a bottom.

TEST(DataCatalogue, AnOutlierPullsByItsSquareAndNotByItsDistance) {
    const KnobValues squares = leastSquares(Points("outlier")), distances = leastDistances(Points("outlier"));
    EXPECT_GT(squares[0], 0.65) << "the other points lie along 0.5";
    EXPECT_NEAR(distances[0], 0.5, 0.05);
    EXPECT_NEAR(distances[1], 1, 0.1);
}

TEST(DataCatalogue, SineEndsInAPoorValleyUnlessItStartsNearTheBest) {
    const KnobValues best = bestFactor(Points("wave"), sine, 0.1, 5.9);
    EXPECT_NEAR(best[1], 2, 0.1);
    const NamedCost& named = *findNamedCost("sine");
    RunSettings settings = withCost({}, named);
    const auto formula = formulaOf(named);
    const auto poor = descend(*formula, settings);
    EXPECT_GT(poor.w(poor.stepsTaken())[1], 3.5);
    EXPECT_GT(poor.cost(poor.stepsTaken()), 10 * formula->cost(best));
    settings.start = {1, 2.6};
    const auto good = descend(*formula, settings);
    EXPECT_NEAR(good.w(good.stepsTaken())[1], best[1], 0.05);
}

TEST(DataCatalogue, NamesAreForTheFormulaOverWhateverData) {
    const Data own("heights.csv", {{"x", "height", {1, 2, 3}}, {"y", "weight", {2, 4, 7}}});
    const auto over = [](const char* text, const Data& data) {
        return std::get<std::shared_ptr<const Formula>>(Formula::parse(text, {}, data));
    };
    const char* line = "(w1*x+w2-y)^2";
    EXPECT_EQ(findNamedCost(*over(line, findBuiltInData("noisy-line")))->name, "line");
    EXPECT_EQ(findNamedCost(*over(line, findBuiltInData("outlier")))->name, "line-with-outlier");
    EXPECT_EQ(findNamedCost(*over(line, own))->name, "line");
    EXPECT_FALSE(isOverItsData(*findNamedCost("line"), *over(line, own)));
    EXPECT_EQ(viewOf(*over(line, own)), (std::vector<KnobRange>{{-6, 6}, {-6, 6}}));
    EXPECT_EQ(viewOf(*over(line, findBuiltInData("outlier"))), findNamedCost("line-with-outlier")->view);
    EXPECT_EQ(std::get<0>(resolveCost("line", {}, own))->data(), own);
}

TEST(DataCatalogue, ANameBringsItsDataAndAnotherOneTakesThemAway) {
    const RunSettings line = withCost({}, *findNamedCost("line"));
    EXPECT_EQ(line.data, findBuiltInData("noisy-line"));
    EXPECT_EQ(withoutName({.cost = "line"}).data, line.data);
    EXPECT_EQ(withoutName({.cost = "line"}).cost, line.cost);
    EXPECT_EQ(costOf({.cost = "line", .start = {0, 0}})->data(), line.data);
    RunSettings batches = line;
    batches.hyper.batch = 4;
    const RunSettings bowl = withCost(batches, *findNamedCost("bowl"));
    EXPECT_TRUE(bowl.data.empty());
    EXPECT_EQ(bowl.hyper.batch, Hyperparameters::allSamples);
    EXPECT_EQ(withCost(batches, *findNamedCost("logistic")).hyper.batch, 4U);
}

} // namespace
} // namespace downhill
