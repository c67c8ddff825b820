#include "ui/many_knobs/held_out/digit_gallery_model.h"

#include "core/text/number_text.h"
#include "ui/many_knobs/pictures/network_words.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace downhill {

void DigitGalleryModel::show(std::shared_ptr<const DigitData> data,
                             std::shared_ptr<const HeldOutAnswers> answers) {
    if (answers && (!data || answers->digits.size() != data->heldOut.count() ||
                    answers->confidence.size() != data->heldOut.count()))
        answers.reset();
    if (data != data_) {
        beginResetModel();
        data_ = std::move(data);
        answers_ = std::move(answers);
        only_.reset();
        order_ = rightOrder();
        endResetModel();
    } else if (answers != answers_) {
        answers_ = std::move(answers);
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    }
}

std::vector<std::uint32_t> DigitGalleryModel::rightOrder() const {
    if (!data_)
        return {};
    std::vector<std::uint32_t> order(data_->heldOut.count());
    std::iota(order.begin(), order.end(), 0U);
    if (!answers_)
        return order;
    if (only_)
        std::erase_if(order, [&](std::uint32_t image) {
            return data_->heldOut.labels[image] != only_->shown || answers_->digits[image] != only_->said;
        });
    if (wrongFirst_) {
        const auto right = std::stable_partition(order.begin(), order.end(),
                                                 [&](std::uint32_t image) { return isWrong(image); });
        std::ranges::stable_sort(order.begin(), right, std::ranges::greater{}, [&](std::uint32_t image) {
            const float confidence = answers_->confidence[image];
            return std::isnan(confidence) ? -1 : confidence;
        });
    }
    return order;
}

void DigitGalleryModel::reorder() {
    std::vector<std::uint32_t> order = rightOrder();
    if (order == order_)
        return;
    if (order.size() != order_.size()) {
        beginResetModel();
        order_ = std::move(order);
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    for (const QModelIndex& old : persistentIndexList()) {
        const auto row = std::ranges::find(order, order_[static_cast<std::size_t>(old.row())]);
        changePersistentIndex(old, row == order.end() ? QModelIndex()
                                                      : index(static_cast<int>(row - order.begin())));
    }
    order_ = std::move(order);
    emit layoutChanged({}, VerticalSortHint);
}

int DigitGalleryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

QVariant DigitGalleryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::uint32_t image = order_[static_cast<std::size_t>(index.row())];
    const int label = data_->heldOut.labels[image];
    switch (role) {
    case Qt::DisplayRole:
        if (!answers_)
            return QString::number(label);
        return isWrong(image) ? tr("%1 as %2").arg(label).arg(answers_->digits[image])
                              : tr("%1 ✓").arg(answers_->digits[image]);
    case Qt::ToolTipRole:
        return plainTip(words(image));
    case Qt::AccessibleTextRole:
        return words(image);
    case ImageRole:
        return image;
    case IsWrongRole:
        return answers_ ? QVariant(isWrong(image)) : QVariant();
    default:
        return {};
    }
}

QString DigitGalleryModel::words(std::uint32_t image) const {
    const QString name = data_->synthetic ? tr("Synthetic digit %1").arg(qs(countText(image + 1)))
                                          : tr("Image %1").arg(qs(countText(image + 1)));
    QString shows = tr("%1: shows %2").arg(name).arg(data_->heldOut.labels[image]);
    if (!answers_)
        return shows;
    const float confidence = answers_->confidence[image];
    const QString sure =
        std::isfinite(confidence)
            ? tr("confidence %1 %").arg(qs(displayText(100 * static_cast<double>(confidence), 3)))
            : tr("no confidence: its outputs are not numbers");
    return (isWrong(image) ? tr("%1\n✗ the network says %2, %3") : tr("%1\n✓ the network says %2, %3"))
        .arg(shows)
        .arg(answers_->digits[image])
        .arg(sure);
}

} // namespace downhill
