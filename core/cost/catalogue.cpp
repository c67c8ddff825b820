#include "core/cost/catalogue.h"

#include <algorithm>
#include <array>
#include <utility>

namespace downhill {
namespace {

// Every lesson is about the default run: this start, this rate, 20 steps. tests/core/cost/catalogue_test.cpp
// holds each to it.
const std::array costs{
    NamedCost{"bowl",
              "Bowl",
              "w^2",
              -6,
              6,
              {5},
              0.1,
              "Every step takes the same share of the way that is left, so the steps shrink by themselves "
              "towards the bottom."},
    NamedCost{"shallow-bowl",
              "Shallow bowl",
              "w^2/10",
              -6,
              6,
              {5},
              0.1,
              "A tenth of the bowl's slope makes for a tenth of its first step: after 20 steps more than "
              "half of the way is still to go."},
    NamedCost{"steep-bowl",
              "Steep bowl",
              "8w^2",
              -6,
              6,
              {5},
              0.1,
              "The rate that suits the bowl is large here: every step lands on the other side of the valley, "
              "but nearer to the bottom."},
    NamedCost{
        "shifted-bowl",
        "Shifted bowl",
        "(w-2)^2 + 1",
        -6,
        6,
        {-4},
        0.1,
        "The lowest point need not be at 0, nor the lowest cost be 0: here w goes to 2 and the cost to 1."},
    NamedCost{"flat-bottomed",
              "Flat bottom",
              "w^4",
              -1.5,
              1.5,
              {1.2},
              0.1,
              "The first step is long; but the valley floor is so flat that the slope fades, and 20 steps do "
              "not reach the middle."},
    NamedCost{"double-valley",
              "Double valley",
              "(w^2-4)^2/8 + w/2",
              -4,
              4,
              {3},
              0.1,
              "Started on the right it settles in the right-hand valley, though the left one is deeper: the "
              "slope tells only what is underfoot."},
    NamedCost{"wavy",
              "Wavy",
              "sin(3w)+w^2/10",
              -6,
              6,
              {5},
              0.1,
              "Of several valleys it takes the one that it rolls into first, and that is not the deepest."},
    NamedCost{"absolute-value",
              "Absolute value",
              "|w|",
              -3,
              3,
              {2},
              0.3,
              "The slope is as large near the bottom as far away, so the steps do not shrink, and w ends up "
              "hopping to and fro across 0."},
    NamedCost{
        "plateau",
        "Plateau",
        "tanh(w)^2",
        -4,
        4,
        {3},
        0.1,
        "The cost is high, but the ground is nearly level: with hardly any slope, 20 steps hardly move w."},
    NamedCost{"cliff",
              "Cliff",
              "w^2/20 + 2sigmoid(20w-10)",
              -6,
              6,
              {2},
              0.5,
              "Short steps lead to the edge, and there the slope is suddenly so large that one step throws w "
              "far beyond the bottom."},
    NamedCost{"no-bottom",
              "No bottom",
              "-w^2",
              -6,
              6,
              {0.1},
              0.1,
              "Downhill has no end here, and every step is longer than the one before: there is nothing that "
              "could be found."},
};

} // namespace

std::span<const NamedCost> catalogue() { return costs; }

const NamedCost* findNamedCost(std::string_view name) {
    const auto* const found = std::ranges::find(costs, name, &NamedCost::name);
    return found == costs.end() ? nullptr : found;
}

const NamedCost* findNamedCostByFormula(std::string_view formula) {
    const auto* const found = std::ranges::find(costs, formula, &NamedCost::formula);
    return found == costs.end() ? nullptr : found;
}

ParsedFormula resolveCost(std::string_view nameOrFormula) {
    const NamedCost* const named = findNamedCost(nameOrFormula);
    return Formula::parse(named != nullptr ? std::string_view(named->formula) : nameOrFormula);
}

} // namespace downhill
