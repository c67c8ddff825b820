// The pinned runs: up to eight, to compare with the current one.
#pragma once

#include "core/insight/diagnosis.h"
#include "ui/charts/pinned_line.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace downhill {

/// A row a pinned run: name (can be edited, and ticked to show or hide the run), rate, rule, verdict, steps,
/// final cost.
class PinList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { nameColumn, rateColumn, ruleColumn, verdictColumn, stepsColumn, costColumn, columns };

    struct Pin {
        QString name;
        std::shared_ptr<const Formula> cost;
        std::shared_ptr<const Run> run;
        Diagnosis diagnosis;
        int look = 0;
        bool shown = true;
    };

    using QAbstractTableModel::QAbstractTableModel;

    bool isFull() const { return pins_.size() >= static_cast<std::size_t>(mostPins); }
    const std::vector<Pin>& pins() const { return pins_; }
    /// A run that has ended, named after its settings. False when the list is full.
    bool pin(std::shared_ptr<const Formula> cost, std::shared_ptr<const Run> run, const Diagnosis& diagnosis);
    void remove(int row);
    void clear();

    /// The runs that are shown, as lines for a chart.
    PinnedLines lines() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void changed(); ///< what a chart shows of it

private:
    QString text(const Pin& pin, int column) const;

    std::vector<Pin> pins_;
};

} // namespace downhill
