#include "core/catalogue/named_costs.h"

namespace downhill {

std::vector<NamedCost> oneKnobCosts() {
    return {
        {.name = "bowl",
         .title = "Bowl",
         .formula = "w^2",
         .view = {{-6, 6}},
         .start = {5},
         .rate = 0.1,
         .lesson = "Every step takes the same share of the way that is left, so the steps shrink by "
                   "themselves towards the bottom."},
        {.name = "shallow-bowl",
         .title = "Shallow bowl",
         .formula = "w^2/10",
         .view = {{-6, 6}},
         .start = {5},
         .rate = 0.1,
         .lesson = "A tenth of the bowl's slope makes a tenth of its first step: 20 steps later more than "
                   "half of the way is still to go."},
        {.name = "steep-bowl",
         .title = "Steep bowl",
         .formula = "8w^2",
         .view = {{-6, 6}},
         .start = {5},
         .rate = 0.1,
         .lesson = "The rate that suits the bowl is large here: every step lands on the other side of the "
                   "valley, though nearer to the bottom."},
        {.name = "shifted-bowl",
         .title = "Shifted bowl",
         .formula = "(w-2)^2 + 1",
         .view = {{-6, 6}},
         .start = {-4},
         .rate = 0.1,
         .lesson = "The lowest point need not be at 0, nor the lowest cost be 0: here w heads for 2, and the "
                   "cost for 1."},
        {.name = "flat-bottomed",
         .title = "Flat bottom",
         .formula = "w^4",
         .view = {{-1.5, 1.5}},
         .start = {1.2},
         .rate = 0.1,
         .lesson = "The first step is long, but the valley floor is so flat that the slope fades: 20 steps "
                   "do not reach the middle."},
        {.name = "double-valley",
         .title = "Double valley",
         .formula = "(w^2-4)^2/8 + w/2",
         .view = {{-4, 4}},
         .start = {3},
         .rate = 0.1,
         .lesson = "It settles in the right-hand valley though the left one is deeper: the slope tells only "
                   "what is underfoot."},
        {.name = "wavy",
         .title = "Wavy",
         .formula = "sin(3w)+w^2/10",
         .view = {{-6, 6}},
         .start = {4},
         .rate = 0.1,
         .lesson =
             "Of several valleys it takes the one that it rolls into first, and that is not the deepest."},
        {.name = "absolute-value",
         .title = "Absolute value",
         .formula = "|w|",
         .view = {{-3, 3}},
         .start = {2},
         .rate = 0.3,
         .lesson = "The slope is as large near the bottom as far away, so the steps do not shrink, and w "
                   "ends up hopping to and fro across 0."},
        {.name = "plateau",
         .title = "Plateau",
         .formula = "tanh(w)^2",
         .view = {{-4, 4}},
         .start = {3},
         .rate = 0.1,
         .lesson =
             "The cost is high but the ground nearly level: with hardly any slope, 20 steps hardly move w."},
        {.name = "cliff",
         .title = "Cliff",
         .formula = "w^2/20 + 4sigmoid(8w-8)",
         .view = {{-6, 6}},
         .start = {3},
         .rate = 0.5,
         .lesson = "Short steps lead to the edge, where the slope is suddenly so large that one step throws "
                   "w far beyond the bottom."},
        {.name = "no-bottom",
         .title = "No bottom",
         .formula = "-w^2",
         .view = {{-6, 6}},
         .start = {0.1},
         .rate = 0.1,
         .lesson = "Downhill has no end here, and every step is longer than the one before: there is no "
                   "bottom to be found."},
    };
}

} // namespace downhill
