// The steps of a run as a table: any number of rows, none of them stored here.
#pragma once

#include "core/descent/rate_schedule.h"
#include "core/descent/run.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace downhill {

/// A row a step. One knob: step, w, slope, change, cost. Two: step, w₁, w₂, slope₁, slope₂, change₁, change₂,
/// cost. Where not all steps have the same rate there is a last column, rate: the one of the step from that
/// row. Texts are rounded for reading and 0 for what is rounding only, tooltips exact, and ExactRole gives
/// the double itself.
class StepTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int ExactRole = Qt::UserRole;
    enum class Quantity { step, w, slope, change, cost, rate };

    using QAbstractTableModel::QAbstractTableModel;

    void setRun(std::shared_ptr<const Run> run);
    const std::shared_ptr<const Run>& run() const { return run_; }

    Quantity quantityAt(int column) const { return columnAt(column).quantity; }
    std::vector<int> columnsOf(Quantity quantity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column {
        Quantity quantity;
        std::size_t knob;
    };
    Column columnAt(int section) const;
    QVariant exact(std::size_t row,
                   Column column) const; ///< invalid where there is nothing: the last row's change and rate
    double shown(std::size_t row, Column column, double exact) const; ///< 0 for what is rounding only
    void take(std::shared_ptr<const Run> run);

    std::shared_ptr<const Run> run_;
    std::optional<RateSchedule> rates_; ///< of that run, where its steps have different ones
    std::size_t knobs_ = 1;
};

} // namespace downhill
