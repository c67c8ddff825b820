// The costs of a training, thinned out to what a picture as wide as a window can show.
#pragma once

#include "core/training/training_run.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace downhill {

/// What many rows look like in one column of pixels. Costs that are not finite don't count; where none is
/// finite, low is above high.
struct CostColumn {
    std::size_t row; ///< in the middle of them
    float low, high;
    double mean;
};

/// Millions of rows come in at up to hundreds of thousands a second: what was looked at once is not looked at
/// again.
class CostColumns {
public:
    void follow(const TrainingRun& training);

    /// Rows `from` … `to` − 1 in at most `count` columns; each row for itself where there are not more.
    std::vector<CostColumn> columns(std::size_t from, std::size_t to, std::size_t count) const;

private:
    struct Sum {
        float low, high;
        double total;
        std::size_t finite;
    };
    static constexpr std::size_t rowsEach = 256;

    Sum sumOf(std::size_t from, std::size_t to) const;

    std::shared_ptr<const TrainingSettings> settings_; ///< new ones come with every way back
    std::uint64_t stride_ = 0;
    RowsView<TrainingRow> rows_;
    std::vector<Sum> sums_; ///< of each full `rowsEach` rows
};

} // namespace downhill
