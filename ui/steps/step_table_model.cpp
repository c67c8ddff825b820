#include "ui/steps/step_table_model.h"

#include "core/descent/shown_values.h"
#include "core/text/number_text.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"

namespace downhill {

void StepTableModel::take(std::shared_ptr<const Run> run) {
    rates_.reset(); // reads the settings of the run that may go now
    run_ = std::move(run);
    knobs_ = run_->knobs();
    const RateSchedule rates(run_->settings());
    if (!rates.isConstant())
        rates_ = rates;
}

void StepTableModel::setRun(std::shared_ptr<const Run> run) {
    const bool sameColumns =
        run->knobs() == knobs_ && rates_.has_value() != RateSchedule(run->settings()).isConstant();
    if (!sameColumns) {
        beginResetModel();
        take(std::move(run));
        endResetModel();
        return;
    }
    // Rows come and go at the end only: a reset would make the view forget where it was and lay out every row
    // anew.
    const int before = rowCount(), after = static_cast<int>(run->rows());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        take(std::move(run));
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        take(std::move(run));
        endRemoveRows();
    } else {
        take(std::move(run));
    }
    const int kept = std::min(before, after);
    if (kept > 0)
        emit dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
}

int StepTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !run_ ? 0 : static_cast<int>(run_->rows());
}

int StepTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(2 + 3 * knobs_ + (rates_ ? 1 : 0));
}

StepTableModel::Column StepTableModel::columnAt(int section) const {
    const auto n = static_cast<std::size_t>(section);
    if (n == 0)
        return {Quantity::step, 0};
    if (n > 3 * knobs_)
        return {n == 3 * knobs_ + 1 ? Quantity::cost : Quantity::rate, 0};
    constexpr Quantity groups[] = {Quantity::w, Quantity::slope, Quantity::change};
    return {groups[(n - 1) / knobs_], (n - 1) % knobs_};
}

std::vector<int> StepTableModel::columnsOf(Quantity quantity) const {
    std::vector<int> found;
    for (int column = 0; column < columnCount(); ++column)
        if (quantityAt(column) == quantity)
            found.push_back(column);
    return found;
}

QVariant StepTableModel::exact(std::size_t row, Column column) const {
    switch (column.quantity) {
    case Quantity::step:
        return static_cast<qulonglong>(row);
    case Quantity::w:
        return run_->w(row)[column.knob];
    case Quantity::slope:
        return run_->slope(row)[column.knob];
    case Quantity::change: {
        const auto change = run_->change(row);
        return change.empty() ? QVariant() : QVariant(change[column.knob]);
    }
    case Quantity::cost:
        return run_->cost(row);
    case Quantity::rate:
        return row < run_->stepsTaken() ? QVariant(rates_->at(row)) : QVariant();
    }
    return {};
}

double StepTableModel::shown(std::size_t row, Column column, double exact) const {
    switch (column.quantity) {
    case Quantity::w:
        return shownW(*run_, row, column.knob);
    case Quantity::slope:
        return shownSlope(*run_, row, column.knob);
    case Quantity::change:
        return shownChange(*run_, row, column.knob);
    case Quantity::cost:
        return shownCost(*run_, row);
    case Quantity::step:
    case Quantity::rate:
        break;
    }
    return exact;
}

QVariant StepTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !run_)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != ExactRole)
        return {};
    const Column column = columnAt(index.column());
    const QVariant value = exact(static_cast<std::size_t>(index.row()), column);
    if (role == ExactRole || !value.isValid())
        return value;
    if (column.quantity == Quantity::step)
        return qs(countText(value.toULongLong()));
    const double number = shown(static_cast<std::size_t>(index.row()), column, value.toDouble());
    if (role == Qt::ToolTipRole)
        return plainTip(
            number == 0 && value.toDouble() != 0
                ? tr("0, but for the rounding of a computer: %1").arg(exactForPeople(value.toDouble()))
                : exactForPeople(number));
    const bool directed = column.quantity == Quantity::slope || column.quantity == Quantity::change;
    return qs(directed ? signedText(number) : displayText(number));
}

QVariant StepTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Column column = columnAt(section);
    const QString knob = knobs_ == 1 ? QString() : qs(subscriptText(column.knob + 1));
    switch (column.quantity) {
    case Quantity::step:
        return tr("Step");
    case Quantity::w:
        return QStringLiteral("w") + knob;
    case Quantity::slope:
        return tr("Slope") + knob;
    case Quantity::change:
        return tr("Change") + knob;
    case Quantity::cost:
        return tr("Cost");
    case Quantity::rate:
        return tr("Rate");
    }
    return {};
}

} // namespace downhill
