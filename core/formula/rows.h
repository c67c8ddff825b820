// A cost that is the mean over rows of data.
#pragma once

#include "core/data/data.h"
#include "core/formula/program/program.h"
#include "core/maths/fixed_sum.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace downhill::expression {

/// The columns that a program wants behind its knobs, in its order.
class RowColumns {
public:
    RowColumns() = default;
    /// All of these letters are columns of the data, which is kept.
    RowColumns(Data data, std::vector<std::string> letters)
        : data_(std::move(data)), letters_(std::move(letters)) {
        for (const std::string& letter : letters_)
            columns_.push_back(data_.find(letter)->values.data());
    }

    const Data& data() const noexcept { return data_; }
    std::size_t rows() const noexcept { return data_.rows(); }
    std::span<const double* const> columns() const noexcept { return columns_; }
    const std::vector<std::string>& letters() const noexcept { return letters_; }

private:
    Data data_;
    std::vector<std::string> letters_;
    std::vector<const double*> columns_;
};

/// The mean of each result of the program over the `chosen` rows, all of them where none is, into `means`; at
/// most two knobs and three results.
///
/// Rows are done side by side, in blocks of sumBlock, and added in an order that depends on their number
/// alone (core/maths/fixed_sum.h): the same bits on every machine where mathematical functions give the same.
/// `seen(first, count, results)` is called with each block before it is added: results[i][j] is the i-th
/// result of row first + j, of those that were chosen.
template <class Seen>
void meansOf(const Program& program, std::span<const double> w, const RowColumns& rows,
             std::span<const std::uint32_t> chosen, std::span<double> means, const Seen& seen) {
    constexpr std::size_t mostKnobs = 2, mostResults = 3;
    std::array<std::array<double, sumBlock>, mostKnobs> knobs;     // NOLINT: only what is written is read
    std::array<std::array<double, sumBlock>, mostResults> results; // NOLINT
    std::array<std::array<double, sumBlock>, Data::mostColumns> gathered; // NOLINT
    std::array<const double*, mostKnobs + Data::mostColumns> from{};
    std::array<double*, mostResults> to{};
    std::array<FixedSum, mostResults> sums;
    const std::size_t count = chosen.empty() ? rows.rows() : chosen.size();
    for (std::size_t knob = 0; knob < w.size(); ++knob) {
        std::fill_n(knobs[knob].begin(), std::min(count, sumBlock), w[knob]);
        from[knob] = knobs[knob].data();
    }
    for (std::size_t i = 0; i < means.size(); ++i)
        to[i] = results[i].data();
    const std::span<const double* const> inputs(from.data(), w.size() + rows.columns().size());
    const std::span<double* const> outputs(to.data(), means.size());
    for (std::size_t first = 0; first < count; first += sumBlock) {
        const std::size_t here = std::min(sumBlock, count - first);
        for (std::size_t i = 0; i < rows.columns().size(); ++i) {
            const double* const column = rows.columns()[i];
            for (std::size_t j = 0; j < here && !chosen.empty(); ++j)
                gathered[i][j] = column[chosen[first + j]];
            from[w.size() + i] = chosen.empty() ? column + first : gathered[i].data();
        }
        program.evaluateMany(inputs, outputs, here);
        seen(first, here, outputs);
        for (std::size_t i = 0; i < means.size(); ++i)
            sums[i].addBlock(blockSum({to[i], here}));
    }
    for (std::size_t i = 0; i < means.size(); ++i)
        means[i] = sums[i].total() / static_cast<double>(count);
}

} // namespace downhill::expression
