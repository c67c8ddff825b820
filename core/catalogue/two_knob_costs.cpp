#include "core/catalogue/named_costs.h"

namespace downhill {

std::vector<NamedCost> twoKnobCosts() {
    return {
        {.name = "round-bowl",
         .title = "Round bowl",
         .formula = "w1^2 + w2^2",
         .view = {{-8, 8}, {-6, 6}},
         .start = {-6, 4},
         .rate = 0.1,
         .lesson = "It is equally steep on all sides, so both knobs take the same share of the way that is "
                   "left, and the path is straight."},
        {.name = "long-valley",
         .title = "Long valley",
         .formula = "w1^2 + 6*w2^2",
         .view = {{-10, 10}, {-5, 5}},
         .start = {-8, 3.2},
         .rate = 0.14,
         .lesson = "Across the valley it is six times as steep as along it: w₂ overshoots with every step "
                   "while w₁ glides, and one rate has to serve both."},
        // the long valley turned by atan(1/2): along (2, 1) the curvature is 2, along (−1, 2) it is 12
        {.name = "tilted-valley",
         .title = "Tilted valley",
         .formula = "2w1^2 - 4w1*w2 + 5w2^2",
         .view = {{-10, 10}, {-5, 5}},
         .start = {-8, -1},
         .rate = 0.14,
         .lesson = "The long valley, turned: now the slope of each knob depends on the other knob as well, "
                   "and the path zigzags down the valley between its sides."},
        {.name = "booth",
         .title = "Two equations (Booth)",
         .formula = "(w1+2w2-7)^2 + (2w1+w2-5)^2",
         .view = {{-10, 10}, {-10, 10}},
         .start = {-8, 2},
         .rate = 0.09,
         .lesson = "The cost tells how far two equations are from holding, so going downhill solves both at "
                   "once: w₁ nears 1, and w₂ nears 3."},
        {.name = "saddle",
         .title = "Saddle",
         .formula = "w1^2 - w2^2 + w2^4/8",
         .view = {{-3, 3}, {-3, 3}},
         .start = {-2.5, 0.01},
         .rate = 0.1,
         .steps = 40,
         .lesson = "The run heads for the level place in the middle and is slow there, but that is no "
                   "bottom: in the end it falls off to one side."},
        {.name = "two-unequal-valleys",
         .title = "Two unequal valleys",
         .formula = "(w1^2-4)^2/8 + w1/2 + w2^2",
         .view = {{-4, 4}, {-3, 3}},
         .start = {3, 2},
         .rate = 0.1,
         .lesson = "The left valley is deeper, but from here the slope leads into the right one, and there "
                   "the run stays."},
        {.name = "himmelblau",
         .title = "Four valleys (Himmelblau)",
         .formula = "(w1^2+w2-11)^2 + (w1+w2^2-7)^2",
         .view = {{-6, 6}, {-6, 6}},
         .start = {-1, 0},
         .rate = 0.01,
         .lesson = "All four valleys are equally deep, and which of them a run ends in is decided by where "
                   "it starts."},
        {.name = "six-hump-camel",
         .title = "Six-hump camel",
         .formula = "4w1^2 - 2.1w1^4 + w1^6/3 + w1*w2 - 4w2^2 + 4w2^4",
         .view = {{-2, 2}, {-1, 1}},
         .start = {-1.9, 0.3},
         .rate = 0.03,
         .lesson = "Of six hollows it settles in the one beside the start, though the two in the middle are "
                   "deeper."},
        {.name = "rosenbrock",
         .title = "Bent valley (Rosenbrock)",
         .formula = "(w1-1)^2 + 100(w2-w1^2)^2",
         .view = {{-2, 2}, {-1, 3}},
         .start = {-1.2, 1},
         .rate = 0.001,
         .steps = 200,
         .lesson = "Two steps lead down to the floor of the bent valley, but there it is all but level: 200 "
                   "steps later the bottom at w₁ = 1, w₂ = 1 is still far away."},
        {.name = "beale",
         .title = "Level floor (Beale)",
         .formula = "(w1*w2-w1+1.5)^2 + (w1*w2^2-w1+2.25)^2 + (w1*w2^3-w1+2.625)^2",
         .view = {{-4.5, 4.5}, {-4.5, 4.5}},
         .start = {1, 1},
         .rate = 0.02,
         .steps = 100,
         .lesson = "The corners are steep and the floor is nearly level: ten steps cut the cost to less than "
                   "a tenth, and ninety more do not reach the bottom."},
        {.name = "plateau-and-cliff",
         .title = "Plateau and cliff",
         .formula = "w1^2/20 + w2^2/10 + 4sigmoid(8w1-8)",
         .view = {{-6, 6}, {-4, 4}},
         .start = {3, 3},
         .rate = 0.5,
         .lesson = "Short steps cross the plateau to its edge, where one step throws w₁ far beyond the "
                   "bottom; w₂, which feels nothing of the cliff, glides on."},
    };
}

} // namespace downhill
