#include "core/catalogue/named_costs.h"

namespace downhill {

std::vector<NamedCost> oneKnobCosts() {
    return {
        {.name = "bowl", .formula = "w^2", .view = {{-6, 6}}, .start = {5}, .rate = 0.1},
        {.name = "shallow-bowl", .formula = "w^2/10", .view = {{-6, 6}}, .start = {5}, .rate = 0.1},
        {.name = "steep-bowl", .formula = "8w^2", .view = {{-6, 6}}, .start = {5}, .rate = 0.1},
        {.name = "shifted-bowl", .formula = "(w-2)^2 + 1", .view = {{-6, 6}}, .start = {-4}, .rate = 0.1},
        {.name = "flat-bottomed", .formula = "w^4", .view = {{-1.5, 1.5}}, .start = {1.2}, .rate = 0.1},
        {.name = "double-valley",
         .formula = "(w^2-4)^2/8 + w/2",
         .view = {{-4, 4}},
         .start = {3},
         .rate = 0.1},
        {.name = "wavy", .formula = "sin(3w)+w^2/10", .view = {{-6, 6}}, .start = {4}, .rate = 0.1},
        {.name = "absolute-value", .formula = "|w|", .view = {{-3, 3}}, .start = {2}, .rate = 0.3},
        {.name = "plateau", .formula = "tanh(w)^2", .view = {{-4, 4}}, .start = {3}, .rate = 0.1},
        {.name = "cliff", .formula = "w^2/20 + 4sigmoid(8w-8)", .view = {{-6, 6}}, .start = {3}, .rate = 0.5},
        {.name = "no-bottom", .formula = "-w^2", .view = {{-6, 6}}, .start = {0.1}, .rate = 0.1},
        {.name = "line-through-origin",
         .formula = "(w*x - y)^2",
         .view = {{-2, 5}},
         .start = {-1},
         .rate = 0.1,
         .data = "proportional"},
    };
}

} // namespace downhill
