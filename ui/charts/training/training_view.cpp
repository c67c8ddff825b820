#include "ui/charts/training/training_view.h"

#include "core/text/decimals.h"
#include "core/training/training_settings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace downhill {

namespace {

constexpr double mostTrainingGrowth = 20; // as for the loss curve of a run

/// Where the batch is another one than before: the rows from there on.
std::vector<std::size_t> rowsWithAnotherBatch(const TrainingRun& training) {
    std::vector<std::size_t> rows;
    std::size_t batch = training.settings->hyper.batch;
    for (const HyperparameterChange& change : training.settings->changes) {
        const std::size_t row = change.step / training.stride + 1;
        if (change.hyper.batch != batch && row < training.rows.size() && (rows.empty() || row > rows.back()))
            rows.push_back(row);
        batch = change.hyper.batch;
    }
    return rows;
}

} // namespace

double effortAt(const TrainingRun& training, std::uint64_t step, Effort effort) {
    return static_cast<double>(effort == Effort::steps
                                   ? step
                                   : imagesReadBy(*training.settings, training.data->training.count(), step));
}

std::uint64_t stepAt(const TrainingRun& training, double effort, Effort kind) {
    std::uint64_t low = 0, high = training.stepsTaken();
    while (high - low > 1) {
        const std::uint64_t middle = low + (high - low) / 2;
        (effortAt(training, middle, kind) <= effort ? low : high) = middle;
    }
    const bool lower = effort - effortAt(training, low, kind) <= effortAt(training, high, kind) - effort;
    return lower ? low : high;
}

std::vector<CostColumn> columnsOf(const TrainingRun& training, const CostColumns& costs, Effort effort,
                                  std::size_t count) {
    const std::size_t rows = training.rows.size();
    std::vector<std::size_t> ends;
    if (effort == Effort::images)
        ends = rowsWithAnotherBatch(training);
    ends.push_back(rows);
    const double whole = effortAt(training, (rows - 1) * training.stride, effort);
    std::vector<CostColumn> columns;
    std::size_t from = 0;
    for (const std::size_t end : ends) {
        const double part = effortAt(training, (end - 1) * training.stride, effort) -
                            effortAt(training, from * training.stride, effort);
        const double share = whole > 0 ? part / whole : 1;
        const auto some = costs.columns(
            from, end, static_cast<std::size_t>(std::ceil(share * static_cast<double>(count))) + 1);
        columns.insert(columns.end(), some.begin(), some.end());
        from = end;
    }
    return columns;
}

double roomFor(double last) {
    if (!(last > 10))
        return 10;
    constexpr std::array ends = {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0};
    return roundUp(last, ends);
}

CostRange costRangeOf(const TrainingRun& training, const std::vector<CostColumn>& columns,
                      const std::vector<std::shared_ptr<const TrainingRun>>& others, bool logarithmic) {
    double low = std::numeric_limits<double>::infinity(), high = 0, start = 0;
    const auto take = [&](double cost) {
        if (!std::isfinite(cost) || !(cost > 0))
            return;
        low = std::min(low, cost);
        high = std::max(high, cost);
    };
    const auto takeHeldOut = [&](const TrainingRun& one) {
        for (const HeldOutRow& row : one.heldOut)
            take(row.cost);
        if (!one.heldOut.empty() && std::isfinite(one.heldOut[0].cost))
            start = std::max(start, one.heldOut[0].cost);
    };
    takeHeldOut(training);
    for (const auto& other : others)
        takeHeldOut(*other);
    for (const CostColumn& column : columns)
        if (column.low <= column.high)
            take(column.mean);
    if (!(high > 0))
        return logarithmic ? CostRange{0.1, 10} : CostRange{0, 1};
    if (start > 0)
        high = std::min(high, mostTrainingGrowth * start);
    low = std::min(low, high);
    return logarithmic ? CostRange{low / 1.2, high * 1.2} : CostRange{0, high * 1.05};
}

} // namespace downhill
