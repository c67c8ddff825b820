#include "tests/app/steps.h"

#include "tests/app/csv.h"

namespace downhill::test {

std::vector<Step> stepsOf(const std::string& csv) {
    std::vector<Step> steps;
    for (const auto& cells : rowsOf(csv, "step,w,slope,change,cost"))
        steps.push_back({cells[0], numberOf<double>(cells[1]), numberOf<double>(cells[2]),
                         cells[3].empty() ? std::nullopt : std::optional(numberOf<double>(cells[3])),
                         numberOf<double>(cells[4])});
    return steps;
}

} // namespace downhill::test
