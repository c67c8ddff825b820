// The rows of a cost over data as points of a plane, with the model among them.
#pragma once

#include "core/cost/knob_range.h"
#include "core/data/standardise.h"
#include "core/descent/run_settings.h"
#include "core/formula/row_model.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace downhill {

class Formula;

/// All in the units of the data as they were given, also where the cost is over standardised ones. Immutable.
class DataPicture {
public:
    /// More points hide each other, and take longer to draw than a frame has.
    static constexpr std::size_t mostPoints = 2000;

    /// What is measured along a side of the plane: a column, or where there is none the number of the row,
    /// from 1 on.
    struct Axis {
        std::string letter; ///< empty: the number of the row
        std::string title;  ///< of the column; as its source calls it
        bool isColumn() const noexcept { return !letter.empty(); }
    };

    /// `formula` is costOf(settings), and has data.
    DataPicture(std::shared_ptr<const Formula> formula, const RunSettings& settings);

    const Data& data() const noexcept { return data_; } ///< as given
    const RowModel& model() const noexcept { return model_; }
    const Axis& across() const noexcept { return across_; }
    const Axis& up() const noexcept { return up_; } ///< always a column: the model's target

    double x(std::size_t row) const { return across_.isColumn() ? (*x_)[row] : static_cast<double>(row + 1); }
    double y(std::size_t row) const { return (*y_)[row]; }
    KnobRange xRange() const noexcept { return xRange_; } ///< of all rows; from may be to
    KnobRange yRange() const noexcept { return yRange_; }

    /// Where the model decides between two values that the target has, these, the lower one first; else none.
    const std::vector<double>& classes() const noexcept { return classes_; }

    /// All rows, or mostPoints of them at even distances; ascending.
    const std::vector<std::uint32_t>& shown() const noexcept { return shown_; }

    /// Whether the model is a curve over across(): it takes no other column.
    bool hasCurve() const noexcept { return hasCurve_; }
    /// That curve at these places; not finite where it has no value. Empty without one.
    std::vector<double> curveAt(std::span<const double> w, std::span<const double> across) const;
    /// The model of each of these rows; empty where there is none.
    std::vector<double> modelOf(std::span<const double> w, std::span<const std::uint32_t> rows) const;

private:
    void unscale(std::vector<double>& values) const;

    std::shared_ptr<const Formula> formula_;
    Data data_;
    RowModel model_;
    Axis across_, up_;
    Scaling acrossScaling_ = {}, upScaling_ = {}; ///< from the units of the formula to those of the data
    const std::vector<double>*x_ = nullptr, *y_ = nullptr;
    KnobRange xRange_, yRange_;
    std::vector<double> classes_;
    std::vector<std::uint32_t> shown_;
    bool hasCurve_ = false;
};

} // namespace downhill
