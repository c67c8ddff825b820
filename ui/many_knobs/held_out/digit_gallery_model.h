// The digits held out with the network's answers, in an order of their own.
#pragma once

#include "core/digits/digit_images.h"
#include "core/network/confusion.h"
#include "core/training/training_run.h"

#include <QAbstractListModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace downhill {

/// A digit that is shown, and what the network says it is.
struct Mixup {
    std::uint8_t shown, said;

    bool operator==(const Mixup&) const = default;
};

/// A row an image. New answers change the marks at once, and the order only when reorder() says so.
class DigitGalleryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ImageRole = Qt::UserRole, ///< its number among those held out, from 0
        IsWrongRole               ///< bool; nothing where there is no answer
    };

    using QAbstractListModel::QAbstractListModel;

    /// Other data begin anew, in their own order. Answers (null where there are none yet) count where there
    /// is one for each image held out.
    void show(std::shared_ptr<const DigitData> data, std::shared_ptr<const HeldOutAnswers> answers);

    /// From the next reorder() on: the wrong ones first, the surest mistakes at their head.
    void setWrongFirst(bool wrongFirst) { wrongFirst_ = wrongFirst; }
    /// From the next reorder() on: only these.
    void setOnly(std::optional<Mixup> only) { only_ = only; }
    const std::optional<Mixup>& only() const { return only_; }
    /// Puts the rows in the order that is right for the answers now.
    void reorder();

    const std::shared_ptr<const DigitData>& digits() const { return data_; }
    const std::shared_ptr<const HeldOutAnswers>& answers() const { return answers_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Display: `7 ✓`, `6 ✗ is 5`, or `5` without an answer. Tooltip and accessible text: all in words.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    bool isWrong(std::uint32_t image) const {
        return answers_->digits[image] != data_->heldOut.labels[image];
    }
    std::vector<std::uint32_t> rightOrder() const;
    QString words(std::uint32_t image) const;

    std::shared_ptr<const DigitData> data_;
    std::shared_ptr<const HeldOutAnswers> answers_;
    std::vector<std::uint32_t> order_; ///< the image of each row
    bool wrongFirst_ = false;
    std::optional<Mixup> only_;
};

} // namespace downhill
