#include "core/data/standardise.h"

#include "core/maths/fixed_sum.h"

#include <cmath>
#include <utility>

namespace downhill {

Scaling scalingOf(std::span<const double> values) {
    const auto count = static_cast<double>(values.size());
    const double mean = fixedSum(values) / count;
    std::vector<double> squares(values.begin(), values.end());
    for (double& value : squares)
        value = (value - mean) * (value - mean);
    const double deviation = std::sqrt(fixedSum(squares) / count);
    return {mean, deviation > 0 ? deviation : 1};
}

Data standardised(const Data& data) {
    if (data.empty())
        return data;
    std::vector<DataColumn> columns = data.columns();
    for (DataColumn& column : columns) {
        if (column.letter == "y")
            continue;
        const Scaling scaling = scalingOf(column.values);
        for (double& value : column.values)
            value = (value - scaling.mean) / scaling.deviation;
    }
    return {data.name(), std::move(columns)};
}

// slope·(x − mean)/deviation + level
StraightLine inOriginalUnits(const StraightLine& line, const Scaling& x) {
    const double slope = line.slope / x.deviation;
    return {slope, line.level - slope * x.mean};
}

} // namespace downhill
