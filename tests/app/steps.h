// The step table read back.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace downhill::test {

struct Step {
    std::string step;
    double w, slope;
    std::optional<double> change; ///< empty in the last row
    double cost;
};

/// Reads `step,w,slope,change,cost` and checks the form on the way: the header, LF, five cells, and every
/// number in the shortest text that reads back to the same double.
std::vector<Step> stepsOf(const std::string& csv);

} // namespace downhill::test
