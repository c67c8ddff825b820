// The costs of a training without the noise of its batches.
#pragma once

#include "core/training/training.h"
#include "core/work/shared_rows.h"

#include <cstddef>
#include <vector>

namespace downhill {

/// What each step of a training goes by is the cost of a few images, and other images cost more or less: the
/// recorded curve scatters around the one that one wants to see. A mean of many rows scatters less, by the
/// square root of their number. So the curve is looked at in means of a part of all rows, an eighth or a
/// quarter: the longer a training is, the more certain they are; and each comes with its noise, so that
/// nothing is read into a difference that is none.
///
/// How much single rows scatter is measured by neighbours, in the second half: half the mean square of their
/// differences, to which a trend adds next to nothing (J. von Neumann et al., "The mean square successive
/// difference", Annals of Mathematical Statistics 12 (1941)).
///
/// Where every step reads all images there is no noise: each bounce is real.
class SmoothedCosts {
public:
    /// Rows `from` … `to` − 1, at least one, of which all costs are finite. Of very many an even sample of
    /// some 16,000 is read: a fraction of a millisecond for ten million.
    SmoothedCosts(const RowsView<TrainingRow>& rows, std::size_t from, std::size_t to, bool noisy);

    /// A mean, and the standard deviation that it has from noise alone: 0 where there is none, or where it is
    /// not known, as of a single row.
    struct Level {
        double cost, noise;
    };
    /// Of the rows between two parts of them all, 0 to 1, to about a 64th; of one row at the least.
    Level between(double from, double to) const;

    /// The means of so many parts as long as each other, 1 to 64, or of each row where there are not that
    /// many.
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
