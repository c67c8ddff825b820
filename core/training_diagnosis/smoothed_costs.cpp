#include "core/training_diagnosis/smoothed_costs.h"

#include <algorithm>
#include <cmath>

namespace downhill {
namespace {

constexpr std::size_t mostParts = 64;
constexpr std::size_t mostRowsRead = 256; ///< of a part
constexpr std::size_t block = 16;         ///< rows that lie side by side, for memory comes in lines

/// Calls `look` with some rows of `from` … `to` − 1: all, or of very many evenly spaced blocks.
template <class Look>
void sample(std::size_t from, std::size_t to, const Look& look) {
    const std::size_t rows = to - from;
    if (rows <= mostRowsRead) {
        for (std::size_t row = from; row < to; ++row)
            look(row);
        return;
    }
    constexpr std::size_t blocks = mostRowsRead / block;
    for (std::size_t i = 0; i < blocks; ++i) {
        const std::size_t first = from + (rows - block) * i / (blocks - 1);
        for (std::size_t row = first; row < first + block; ++row)
            look(row);
    }
}

} // namespace

SmoothedCosts::SmoothedCosts(const RowsView<TrainingRow>& rows, std::size_t from, std::size_t to,
                             bool noisy) {
    const std::size_t count = to - from, parts = std::min(count, mostParts);
    parts_.resize(parts);
    for (std::size_t i = 0; i < parts; ++i)
        sample(from + count * i / parts, from + count * (i + 1) / parts, [&](std::size_t row) {
            parts_[i] += {static_cast<double>(rows[row].cost), 1};
        });
    if (noisy)
        measureNoise(rows, from, to);
}

void SmoothedCosts::measureNoise(const RowsView<TrainingRow>& rows, std::size_t from, std::size_t to) {
    const std::size_t count = to - from, parts = parts_.size();
    double squares = 0;
    std::size_t pairs = 0;
    for (std::size_t i = parts / 2; i < parts; ++i)
        sample(from + count * i / parts, from + count * (i + 1) / parts, [&](std::size_t row) {
            if (row + 1 == to)
                return;
            squares +=
                std::pow(static_cast<double>(rows[row + 1].cost) - static_cast<double>(rows[row].cost), 2);
            ++pairs;
        });
    deviation_ = pairs > 0 ? std::sqrt(squares / 2 / static_cast<double>(pairs)) : 0;
}

SmoothedCosts::Level SmoothedCosts::between(double from, double to) const {
    const auto parts = static_cast<double>(parts_.size());
    const auto end = static_cast<std::size_t>(std::ceil(to * parts));
    return levelOf(std::min(static_cast<std::size_t>(from * parts), end - 1), end);
}

std::vector<double> SmoothedCosts::means(std::size_t parts) const {
    std::vector<double> means(std::min(parts, parts_.size()));
    for (std::size_t i = 0; i < means.size(); ++i)
        means[i] = levelOf(parts_.size() * i / means.size(), parts_.size() * (i + 1) / means.size()).cost;
    return means;
}

SmoothedCosts::Level SmoothedCosts::levelOf(std::size_t from, std::size_t to) const {
    Sum sum;
    for (std::size_t i = from; i < to; ++i)
        sum += parts_[i];
    const auto rows = static_cast<double>(sum.rows);
    return {sum.costs / rows, deviation_ / std::sqrt(rows)};
}

} // namespace downhill
