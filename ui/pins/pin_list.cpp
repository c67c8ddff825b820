#include "ui/pins/pin_list.h"

#include "core/text/number_text.h"
#include "ui/pins/pin_summary.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"
#include "ui/words/words.h"

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

bool PinList::Pin::operator==(const Pin& other) const {
    return name == other.name && look == other.look && shown == other.shown && isSame(what, other.what);
}

const PinList::Pin* PinList::find(const Pinned& what) const {
    const auto pin = std::ranges::find_if(pins_, [&](const Pin& one) { return isSame(one.what, what); });
    return pin == pins_.end() ? nullptr : &*pin;
}

void PinList::setOfThisCost(std::function<bool(const Pinned&)> isOfThisCost) {
    isOfThisCost_ = std::move(isOfThisCost);
    if (pins_.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit changed();
}

bool PinList::pin(Pinned what, const Diagnosis& diagnosis) {
    if (!join(std::move(what), diagnosis))
        return false;
    emit edited();
    return true;
}

std::optional<int> PinList::join(Pinned what, const Diagnosis& diagnosis) {
    if (isFull())
        return std::nullopt;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    pins_.push_back({{}, asKept(std::move(what)), diagnosis, freeLook(pins_), true});
    const PinSummary summary = summaryOf(pins_.back().what);
    pins_.back().name = summary.rule.row().isPlain
                            ? summary.name
                            : tr("%1, %2").arg(QLatin1String(summary.rule.row().name), summary.name);
    endInsertRows();
    emit changed();
    return pins_.back().look;
}

void PinList::add(Pin pin) {
    if (isFull())
        return;
    if (std::ranges::find(pins_, pin.look, &Pin::look) != pins_.end())
        pin.look = freeLook(pins_);
    beginInsertRows({}, rowCount(), rowCount());
    pins_.push_back(std::move(pin));
    endInsertRows();
    emit changed();
}

QString PinList::nameFrom(const QString& text) { return text.simplified().left(longestName).trimmed(); }

bool PinList::isComplete() const {
    return std::ranges::none_of(pins_, [](const Pin& pin) {
        const auto* pinned = std::get_if<PinnedRun>(&pin.what);
        return pinned && !pinned->curve;
    });
}

bool PinList::pinRunOf(const RunSettings& settings) { return pin(PinnedRun{costOf(settings), settings}, {}); }

bool PinList::update(int look, Pinned what, const Diagnosis& diagnosis) {
    const auto pin = std::ranges::find(pins_, look, &Pin::look);
    if (pin == pins_.end())
        return false;
    pin->what = asKept(std::move(what));
    pin->diagnosis = diagnosis;
    const int row = static_cast<int>(pin - pins_.begin());
    emit dataChanged(index(row, 0), index(row, columns - 1));
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
    emit edited();
}

void PinList::clear() { setPins({}); }

void PinList::setPins(std::vector<Pin> pins) {
    if (pins_.empty() && pins.empty())
        return;
    for (Pin& pin : pins) {
        auto* pinned = std::get_if<PinnedRun>(&pin.what);
        if (!pinned || pinned->curve)
            continue;
        if (const Pin* here = find(pin.what)) {
            pinned->curve = std::get<PinnedRun>(here->what).curve;
            pin.diagnosis = here->diagnosis;
        }
    }
    beginResetModel();
    pins_ = std::move(pins);
    endResetModel();
    emit changed();
    emit edited();
}

QString PinList::labelOf(const Pin& pin) const {
    return isOfThisCost_(pin.what) ? pin.name : tr("%1 (another cost)").arg(pin.name);
}

void PinList::setSecret(std::optional<RunSettings> run) {
    if (run == secret_)
        return;
    secret_ = std::move(run);
    if (pins_.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit changed();
}

bool PinList::isSecret(const Pin& pin) const {
    const auto* pinned = std::get_if<PinnedRun>(&pin.what);
    if (!secret_ || !pinned)
        return false;
    RunSettings same = pinned->settings;
    same.steps = secret_->steps;
    same.tolerance = secret_->tolerance;
    return same == *secret_;
}

PinnedLines PinList::lines() const {
    PinnedLines lines;
    for (const Pin& pin : pins_)
        if (const auto* pinned = std::get_if<PinnedRun>(&pin.what);
            pinned && pinned->curve && pin.shown && !isSecret(pin))
            lines.push_back({*pinned->curve, pinned->cost, labelOf(pin), pin.look, !isOfThisCost_(pin.what)});
    return lines;
}

TrainingLines PinList::trainingLines() const {
    TrainingLines lines;
    for (const Pin& pin : pins_)
        if (const auto* training = std::get_if<std::shared_ptr<const TrainingRun>>(&pin.what);
            training && pin.shown)
            lines.push_back({*training, labelOf(pin), pin.look, !isOfThisCost_(pin.what)});
    return lines;
}

int PinList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(pins_.size());
}

int PinList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString PinList::text(const Pin& pin, int column) const {
    const PinSummary summary = summaryOf(pin.what);
    const QString notYet = isSecret(pin) ? QStringLiteral("?") : QStringLiteral("…");
    const bool known = summary.steps && !isSecret(pin);
    switch (column) {
    case nameColumn:
        return pin.name;
    case rateColumn:
        return exactForPeople(summary.rate);
    case ruleColumn:
        return wordsOf(summary.rule.row().title());
    case verdictColumn:
        return known ? qs(nameOf(pin.diagnosis.verdict)) : notYet;
    case stepsColumn:
        return known ? qs(countText(*summary.steps)) : notYet;
    case costColumn:
        return known ? qs(displayText(summary.finalCost)) : notYet;
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
        return column == nameColumn ? labelOf(pin) : text(pin, column);
    case Qt::EditRole:
        return text(pin, column);
    case Qt::ToolTipRole:
        return plainTip(isOfThisCost_(pin.what)
                            ? summaryOf(pin.what).tip
                            : tr("%1\nOf another cost than this one: faint on the loss curve, and "
                                 "not on the picture of "
                                 "the cost")
                                  .arg(summaryOf(pin.what).tip));
    case Qt::CheckStateRole:
        return column == nameColumn ? QVariant(pin.shown ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool number = column == rateColumn || column == stepsColumn || column == costColumn;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::UserRole:
        return pin.look;
    case OfThisCostRole:
        return isOfThisCost_(pin.what);
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
        const QString name = nameFrom(value.toString());
        if (name.isEmpty())
            return false;
        pin.name = name;
    } else {
        return false;
    }
    emit dataChanged(index, index, {role});
    emit changed();
    emit edited();
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
