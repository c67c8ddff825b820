// One formula in several threads at once.
#include "tests/core/formula/formulas.h"

#include <array>
#include <thread>

namespace downhill {
namespace {

TEST(FormulaEvaluation, ThreadsMayShareAFormula) {
    const auto formula = formulaOf("w^4/4 - w^2 + 0.3*w + sin(3*w)");
    const auto sum = [&formula] {
        double total = 0;
        double slope = 0;
        for (int i = 0; i < 2000; ++i) {
            const double w = i * 0.01 - 10;
            total += formula->costAndGradient({&w, 1}, {&slope, 1}) + slope;
            total += static_cast<double>(Formula::parse(i % 2 == 0 ? "w^2" : "w+").index());
        }
        return total;
    };
    const double expected = sum();
    std::array<double, 4> totals{};
    {
        std::vector<std::jthread> threads;
        for (double& total : totals)
            threads.emplace_back([&total, &sum] { total = sum(); });
    }
    for (const double total : totals)
        EXPECT_EQ(total, expected);
}

} // namespace
} // namespace downhill
