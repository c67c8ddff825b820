// The model inside a cost, told from the formula alone.
#include "core/formula/row_model.h"

#include "core/data/built_in_data.h"
#include "core/formula/formula.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace downhill {
namespace {

using Kind = RowModel::Kind;

const Data points{
    "points", {{"x", "x", {-2, -1, 0.5, 3}}, {"y", "y", {1, -1, 1, -1}}, {"z", "z", {0.3, 0.1, -0.2, 0.8}}}};

RowModel modelOf(const char* cost, const Constants& constants = {}) {
    const ParsedFormula parsed = Formula::parse(cost, constants, points);
    const auto* formula = std::get_if<std::shared_ptr<const Formula>>(&parsed);
    if (!formula) {
        ADD_FAILURE() << cost;
        return {};
    }
    return RowModel(**formula);
}

struct Told {
    const char* cost;
    Kind kind;
    const char* target;
    const char* model;
};

class RowModels : public testing::TestWithParam<Told> {};

TEST_P(RowModels, AreToldFromTheFormula) {
    const RowModel model = modelOf(GetParam().cost, {{"a", 3}});
    EXPECT_EQ(model.kind(), GetParam().kind) << GetParam().cost;
    EXPECT_EQ(model.target(), GetParam().target) << GetParam().cost;
    EXPECT_EQ(model.printed(), GetParam().model) << GetParam().cost;
}

INSTANTIATE_TEST_SUITE_P(
    Costs, RowModels,
    testing::Values(Told{"(w1*x + w2 - y)^2", Kind::value, "y", "w₁·x + w₂"}, //
                    Told{"(y - w*x)^2/2", Kind::value, "y", "w·x"},           //
                    Told{"|w*x - y|", Kind::value, "y", "w·x"},               //
                    Told{"(w1*sin(w2*x) - y)^2", Kind::value, "y", "w₁·sin(w₂·x)"},
                    Told{"(w1*exp(w2*x) - y)^2", Kind::value, "y", "w₁·exp(w₂·x)"},
                    Told{"(2y - w*x)^2", Kind::value, "y", "w·x/2"}, // 2y = wx
                    Told{"(w1*x + w2 - y)^2 + 0.1*(w1^2 + w2^2)", Kind::value, "y", "w₁·x + w₂"},
                    Told{"sqrt(1 + (w1*x + w2*z - y)^2)", Kind::value, "y", "w₁·x + w₂·z"},
                    Told{"where(|w*x - y| < 1, (w*x - y)^2/2, |w*x - y| - 0.5)", Kind::value, "y", "w·x"},
                    Told{"(w - y)^2", Kind::value, "y", "w"}, // the mean
                    Told{"(w - x)^2", Kind::value, "x", "w"}, // of the only column
                    Told{"(w*x - a - y)^2", Kind::value, "y", "w·x − 3"},
                    Told{"(sigmoid(w1*x + w2) - y)^2", Kind::value, "y", "sigmoid(w₁·x + w₂)"},
                    Told{"ln(1 + exp(-y*(w1*x + w2)))", Kind::side, "y", "w₁·x + w₂"},
                    Told{"relu(1 - y*(w1*x + w2))", Kind::side, "y", "w₁·x + w₂"},
                    Told{"ln(1 + exp(w*x)) - y*w*x", Kind::side, "y", "w·x"}, // y is 0 or 1
                    Told{"-(w*x - y)^2", Kind::none, "y", ""},                // most, not least
                    Told{"(w*x - y)^3", Kind::none, "y", ""},                 // falls below it
                    Told{"(w*x - y^2)^2", Kind::none, "y", ""},               // two values of y are as good
                    Told{"(w*x - y)^2 + y*w", Kind::none, "y", ""},           // it stands elsewhere too
                    Told{"(w*x - y)^2 + (w*x + 1 - y)^2", Kind::none, "y", ""},
                    Told{"(x - y)^2 + w^2", Kind::none, "y", ""}, // nothing that the knobs turn
                    Told{"w*y", Kind::none, "y", ""})); // y = −1 may be as good as 1: it depends on no row

// At w = (2, 1): 2·x + 1.
TEST(RowModel, HasItsValuesAtManyPlaces) {
    const RowModel model = modelOf("(w1*x + w2 - y)^2");
    const std::array w{2.0, 1.0};
    const std::array x{-2.0, 0.0, 3.5};
    std::array<double, 3> values{};
    model.valuesAt(w, std::array{x.data()}, values);
    EXPECT_EQ(values, (std::array{-3.0, 1.0, 8.0}));
}

TEST(RowModel, IsTheSameForAllRowsWhereItTakesNoColumn) {
    const RowModel model = modelOf("(w - y)^2");
    EXPECT_TRUE(model.inputs().empty());
    std::array<double, 2> values{};
    model.valuesAt(std::array{0.25}, {}, values);
    EXPECT_EQ(values, (std::array{0.25, 0.25}));
}

} // namespace
} // namespace downhill
