#include "core/map/cost_grid.h"

#include "tests/core/map/maps.h"
#include "tests/numbers.h"

#include <gmock/gmock.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace downhill {
namespace {

std::uint64_t bitsOf(double value) {
    return std::isnan(value) ? ~std::uint64_t{0} : std::bit_cast<std::uint64_t>(value);
}

void expectSame(const CostGrid& a, const CostGrid& b) {
    EXPECT_EQ(a.view(), b.view());
    ASSERT_EQ(a.columns(), b.columns());
    ASSERT_EQ(a.rows(), b.rows());
    for (std::size_t i = 0; i < a.costs().size(); ++i)
        ASSERT_EQ(bitsOf(a.costs()[i]), bitsOf(b.costs()[i])) << i;
}

/// 2·w₁ + 100·w₂ on 4 × 2 cells over 0 … 8 by 0 … 1: columns at 0, 2, 4, 6, 8 and rows at 0, ½, 1.
TEST(CostGrid, LooksAtTheCornersOfItsCells) {
    const CostGrid grid =
        gridOf([](double w1, double w2) { return 2 * w1 + 100 * w2; }, {{0, 8}, {0, 1}}, 4, 2);
    EXPECT_THAT(grid.costs(),
                testing::ElementsAre(0, 4, 8, 12, 16, 50, 54, 58, 62, 66, 100, 104, 108, 112, 116));
    EXPECT_THAT(grid.row(1), testing::ElementsAre(50, 54, 58, 62, 66));
    EXPECT_EQ(grid.cost(3, 2), 112);
    EXPECT_EQ(grid.w1(3), 6);
    EXPECT_EQ(grid.w2(1), 0.5);
}

TEST(CostGrid, EndsExactlyWhereTheViewDoes) {
    const MapView view{{-0.1, 0.3}, {1e-3, 0.7}};
    const CostGrid grid = gridOf([](double, double) { return 0; }, view, 7, 3);
    EXPECT_EQ(grid.w1(0), -0.1);
    EXPECT_EQ(grid.w1(7), 0.3);
    EXPECT_EQ(grid.w2(0), 1e-3);
    EXPECT_EQ(grid.w2(3), 0.7);
}

TEST(CostGrid, IsTheCostToTheLastBit) {
    for (const char* text :
         {"(w1^2+w2-11)^2 + (w1+w2^2-7)^2", "ln(w1) + sqrt(w2)", "1/(w1*w2)", "w2", "3+0w1"}) {
        const auto cost = formula(text);
        const CostGrid grid = sampled(*cost, {{-6, 6}, {-3, 3}}, 37, 11).value();
        for (std::size_t row = 0; row <= 11; ++row)
            for (std::size_t column = 0; column <= 37; ++column)
                ASSERT_EQ(bitsOf(grid.cost(column, row)),
                          bitsOf(cost->cost(std::array{grid.w1(column), grid.w2(row)})))
                    << text;
    }
}

TEST(CostGrid, RefinedIsAsIfSampledFiner) {
    const auto cost = formula("sin(3w1)*w2 + ln(w1+w2)"); // not defined everywhere
    const MapView view{{-0.1, 0.7}, {-0.2, 1.1}};
    for (const std::size_t columns : {1, 3, 10})
        for (const std::size_t rows : {1, 7}) {
            const CostGrid once = refined(*cost, sampled(*cost, view, columns, rows).value()).value();
            expectSame(once, sampled(*cost, view, 2 * columns, 2 * rows).value());
            expectSame(refined(*cost, once).value(), sampled(*cost, view, 4 * columns, 4 * rows).value());
        }
}

TEST(CostGrid, LooksAtNoPlaceTwice) {
    const TwoKnobCost cost([](double w1, double w2) { return w1 * w2; });
    const CostGrid rough = sampled(cost, square, 10, 6).value();
    EXPECT_EQ(cost.looks, 11U * 7U);
    const CostGrid fine = refined(cost, rough).value();
    EXPECT_EQ(cost.looks, 21U * 13U);
    expectSame(fine, sampled(cost, square, 20, 12).value());
}

TEST(CostGrid, KeepsWhatIsNotFinite) {
    const CostGrid grid = sampled(*formula("1/(w1*w1) + sqrt(w2)"), square, 2, 2).value();
    EXPECT_TRUE(std::isnan(grid.cost(0, 0)));
    EXPECT_TRUE(std::isinf(grid.cost(1, 1)));
    EXPECT_EQ(grid.cost(2, 2), 2);
}

/// Half of the largest double on either side: the width is just finite.
TEST(CostGrid, OfTheWidestView) {
    const KnobRange wide{-largest / 2, largest / 2};
    const CostGrid grid = gridOf([](double w1, double w2) { return std::min(w1, w2); }, {wide, wide}, 8, 8);
    for (std::size_t i = 0; i <= 8; ++i)
        EXPECT_NEAR(grid.cost(i, i) / largest, static_cast<double>(i) / 8 - 0.5, 1e-15);
}

TEST(CostGrid, StopsWhenAsked) {
    std::stop_source stop;
    const TwoKnobCost cost([&](double, double w2) {
        if (w2 >= 0)
            stop.request_stop();
        return 0;
    });
    EXPECT_FALSE(sampled(cost, square, 100, 100, stop.get_token()));
    EXPECT_EQ(cost.looks, 101U * 51U) << "to the end of the row";
    EXPECT_FALSE(refined(cost, gridOf([](double, double) { return 0; }, square, 5, 5), stop.get_token()));
    EXPECT_EQ(cost.looks, 101U * 51U);
}

} // namespace
} // namespace downhill
