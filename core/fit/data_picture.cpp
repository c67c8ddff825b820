#include "core/fit/data_picture.h"

#include "core/formula/formula.h"

#include <algorithm>
#include <utility>

namespace downhill {
namespace {

KnobRange rangeOf(const std::vector<double>& values) {
    const auto [least, most] = std::ranges::minmax(values);
    return {least, most};
}

std::vector<std::uint32_t> spread(std::size_t rows, std::size_t most) {
    std::vector<std::uint32_t> chosen(std::min(rows, most));
    for (std::size_t i = 0; i < chosen.size(); ++i)
        chosen[i] = static_cast<std::uint32_t>(i * rows / chosen.size());
    return chosen;
}

} // namespace

DataPicture::DataPicture(std::shared_ptr<const Formula> formula, const RunSettings& settings)
    : formula_(std::move(formula)), data_(settings.data), model_(*formula_) {
    const auto axisOf = [&](const std::string& letter) { return Axis{letter, data_.find(letter)->title}; };
    up_ = axisOf(model_.target());
    y_ = &data_.find(up_.letter)->values;
    yRange_ = rangeOf(*y_);

    // What the model is made of; else another column that the cost speaks of.
    std::vector<std::string> others = model_.inputs();
    if (others.empty())
        for (const std::string& letter : formula_->columns())
            if (letter != up_.letter)
                others.push_back(letter);
    if (!others.empty()) {
        across_ = axisOf(others.front());
        x_ = &data_.find(across_.letter)->values;
        xRange_ = rangeOf(*x_);
    } else {
        xRange_ = {1, static_cast<double>(data_.rows())};
    }
    if (settings.standardise) {
        if (across_.isColumn() && across_.letter != "y")
            acrossScaling_ = scalingOf(*x_);
        if (up_.letter != "y")
            upScaling_ = scalingOf(*y_);
    }
    const bool decides = model_.kind() == RowModel::Kind::side && yRange_.from < yRange_.to;
    if (decides && std::ranges::all_of(*y_, [&](double y) { return y == yRange_.from || y == yRange_.to; }))
        classes_ = {yRange_.from, yRange_.to};
    shown_ = spread(data_.rows(), mostPoints);
    hasCurve_ =
        model_.kind() != RowModel::Kind::none &&
        std::ranges::all_of(model_.inputs(), [&](const auto& letter) { return letter == across_.letter; });
}

// Where the model is a side it has no units of a column.
void DataPicture::unscale(std::vector<double>& values) const {
    if (model_.kind() == RowModel::Kind::value)
        for (double& value : values)
            value = upScaling_.mean + upScaling_.deviation * value;
}

std::vector<double> DataPicture::curveAt(std::span<const double> w, std::span<const double> across) const {
    if (!hasCurve_)
        return {};
    std::vector<double> places(across.begin(), across.end()), values(across.size());
    for (double& place : places)
        place = (place - acrossScaling_.mean) / acrossScaling_.deviation;
    const std::vector<const double*> inputs(model_.inputs().size(), places.data());
    model_.valuesAt(w, inputs, values);
    unscale(values);
    return values;
}

std::vector<double> DataPicture::modelOf(std::span<const double> w,
                                         std::span<const std::uint32_t> rows) const {
    if (model_.kind() == RowModel::Kind::none)
        return {};
    std::vector<std::vector<double>> columns;
    std::vector<const double*> inputs;
    for (const std::string& letter : model_.inputs()) {
        const std::vector<double>& all = formula_->data().find(letter)->values;
        std::vector<double>& chosen = columns.emplace_back();
        for (const std::uint32_t row : rows)
            chosen.push_back(all[row]);
    }
    for (const auto& column : columns)
        inputs.push_back(column.data());
    std::vector<double> values(rows.size());
    model_.valuesAt(w, inputs, values);
    unscale(values);
    return values;
}

} // namespace downhill
