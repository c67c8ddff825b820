// What a judge found wrong with a diagnosis.
#pragma once

#include <string>
#include <vector>

namespace downhill {

struct Finding {
    std::string kind; ///< the same for all that are alike, to be counted: `1 converging above its start`
    std::string why;  ///< with the numbers of this run
};
using Findings = std::vector<Finding>;

} // namespace downhill
