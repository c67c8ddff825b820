// How a digit with its answer looks in the gallery.
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace downhill {

/// The image, with the answer below it. For a DigitGalleryModel.
class DigitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { theme_ = theme; }
    QSize smallest() const; ///< of an item

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme theme_ = Theme::light();
};

} // namespace downhill
