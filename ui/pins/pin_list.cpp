#include "ui/pins/pin_list.h"

#include "core/descent/update_rule.h"
#include "core/text/number_text.h"
#include "ui/text.h"

#include <algorithm>

namespace downhill {

namespace {

constexpr qsizetype longestName = 60;

/// The lowest look that no pin has.
int freeLook(const std::vector<PinList::Pin>& pins) {
    int look = 0;
    while (std::ranges::find(pins, look, &PinList::Pin::look) != pins.end())
        ++look;
    return look;
}

} // namespace

bool PinList::pin(std::shared_ptr<const Formula> cost, std::shared_ptr<const Run> run,
                  const Diagnosis& diagnosis) {
    if (isFull())
        return false;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    QString name = tr("rate %1").arg(exactForPeople(run->settings().rate));
    if (const std::string& rule = run->settings().rule.name; rule != "gd")
        name = tr("%1, %2").arg(qs(rule), name);
    pins_.push_back({name, std::move(cost), std::move(run), diagnosis, freeLook(pins_), true});
    endInsertRows();
    emit changed();
    return true;
}

void PinList::remove(int row) {
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    pins_.erase(pins_.begin() + row);
    endRemoveRows();
    emit changed();
}

void PinList::clear() {
    if (pins_.empty())
        return;
    beginResetModel();
    pins_.clear();
    endResetModel();
    emit changed();
}

PinnedLines PinList::lines() const {
    PinnedLines lines;
    for (const Pin& pin : pins_)
        if (pin.shown)
            lines.push_back({pin.run, pin.cost, pin.name, pin.look});
    return lines;
}

int PinList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(pins_.size());
}

int PinList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString PinList::text(const Pin& pin, int column) const {
    const Run& run = *pin.run;
    switch (column) {
    case nameColumn:
        return pin.name;
    case rateColumn:
        return exactForPeople(run.settings().rate);
    case ruleColumn:
        return QString::fromUtf8(findOffer(ruleOffers(), run.settings().rule.name)->title);
    case verdictColumn:
        return qs(nameOf(pin.diagnosis.verdict));
    case stepsColumn:
        return qs(countText(run.stepsTaken()));
    case costColumn:
        return qs(displayText(run.cost(run.stepsTaken())));
    default:
        return {};
    }
}

QVariant PinList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Pin& pin = pins_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(pin, column);
    case Qt::ToolTipRole:
        return tr("C(w) = %1, start %2, rate %3")
            .arg(qs(pin.cost->printed()), exactForPeople(pin.run->settings().start[0]),
                 exactForPeople(pin.run->settings().rate));
    case Qt::CheckStateRole:
        return column == nameColumn ? QVariant(pin.shown ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool number = column == rateColumn || column == stepsColumn || column == costColumn;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::UserRole:
        return pin.look;
    default:
        return {};
    }
}

bool PinList::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != nameColumn)
        return false;
    Pin& pin = pins_[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole) {
        pin.shown = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole) {
        const QString name = value.toString().simplified().left(longestName);
        if (name.isEmpty())
            return false;
        pin.name = name;
    } else {
        return false;
    }
    emit dataChanged(index, index, {role});
    emit changed();
    return true;
}

Qt::ItemFlags PinList::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == nameColumn)
        flags |= Qt::ItemIsEditable | Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PinList::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == rateColumn || section == stepsColumn || section == costColumn;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString names[columns] = {tr("Run"),     tr("Rate"),  tr("Rule"),
                                    tr("Verdict"), tr("Steps"), tr("Final cost")};
    return names[section];
}

} // namespace downhill
