// The steps of a run as a table: any number of rows, none of them stored here.
#pragma once

#include "core/descent/run.h"

#include <QAbstractTableModel>

#include <memory>

namespace downhill {

/// A row a step. One knob: step, w, slope, change, cost. Two: step, w₁, w₂, slope₁, slope₂, change₁, change₂,
/// cost. Texts are rounded for reading, tooltips exact, and ExactRole gives the double itself.
class StepTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int ExactRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRun(std::shared_ptr<const Run> run);
    const std::shared_ptr<const Run>& run() const { return run_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Quantity { step, w, slope, change, cost };
    struct Column {
        Quantity quantity;
        std::size_t knob;
    };
    Column columnAt(int section) const;
    QVariant exact(std::size_t row,
                   Column column) const; ///< invalid where there is nothing: the last row's change

    std::shared_ptr<const Run> run_;
    std::size_t knobs_ = 1;
};

} // namespace downhill
