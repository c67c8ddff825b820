// The costs of a training without the noise of its batches.
#pragma once

#include "core/training/training_run.h"
#include "core/work/shared_rows.h"

#include <cstddef>
#include <vector>

namespace downhill {

/// The recorded cost of a step is that of its batch, a sample of the images: the curve scatters around the
/// cost of all images. The standard deviation of a mean of n rows is √n times smaller than that of one. So
/// the curve is read as means of a fraction of all rows, an eighth or a quarter, each with its standard
/// deviation, against which a difference can be tested.
///
/// The variance of a single row is estimated in the second half from successive differences, as half their
/// mean square, to which a trend contributes next to nothing (J. von Neumann et al., "The mean square
/// successive difference", Annals of Mathematical Statistics 12 (1941)).
///
/// Where every step reads all images there is no noise, and every rise of the cost is real.
class SmoothedCosts {
public:
    /// Rows `from` … `to` − 1, at least one, all with finite costs. At most 16,384 of them are read, in
    /// blocks at equal distances: a fraction of a millisecond for ten million rows.
    SmoothedCosts(const RowsView<TrainingRow>& rows, std::size_t from, std::size_t to, bool noisy);

    /// A mean and its standard deviation; `noise` is 0 where there is none, or where it is unknown, as of a
    /// single row.
    struct Level {
        double cost, noise;
    };
    /// Of the rows between two fractions of all of them, 0 to 1, rounded to 1/64; of at least one row.
    Level between(double from, double to) const;

    /// The means of `parts` parts of equal length, 1 to 64, or of each row where there are fewer.
    std::vector<double> means(std::size_t parts) const;

private:
    struct Sum {
        double costs = 0;
        std::size_t rows = 0; ///< that were read

        void operator+=(const Sum& other) {
            costs += other.costs;
            rows += other.rows;
        }
    };
    Level levelOf(std::size_t from, std::size_t to) const;
    void measureNoise(const RowsView<TrainingRow>& rows, std::size_t from, std::size_t to);

    std::vector<Sum> parts_; ///< up to 64
    double deviation_ = 0;   ///< of a row
};

} // namespace downhill
