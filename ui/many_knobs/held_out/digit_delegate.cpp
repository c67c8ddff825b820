#include "ui/many_knobs/held_out/digit_delegate.h"

#include "ui/many_knobs/held_out/digit_gallery_model.h"

#include <QPainter>

#include <cmath>

namespace downhill {

namespace {
constexpr double imageSide = 50, textSize = 12; // in design pixels
}

QSize DigitDelegate::smallest() const {
    const QFontMetricsF metrics(theme_.font(textSize, QFont::DemiBold));
    return {theme_.px(58), static_cast<int>(std::ceil(theme_.dp(imageSide + 10) + metrics.height()))};
}

QSize DigitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return smallest(); }

void DigitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto* model = static_cast<const DigitGalleryModel*>(index.model());
    const QVariant wrong = index.data(DigitGalleryModel::IsWrongRole);
    const bool isWrong = wrong.isValid() && wrong.toBool();
    QPainter& p = *painter;
    p.save();

    const QRectF room = option.rect;
    const double side = theme_.px(imageSide), top = theme_.px(4);
    const QRectF place(std::floor(room.center().x() - side / 2), room.top() + top, side, side);
    const auto pixels = model->digits()->heldOut.image(index.data(DigitGalleryModel::ImageRole).toUInt());
    constexpr int width = static_cast<int>(DigitImages::side);
    p.setRenderHint(QPainter::SmoothPixmapTransform);
    p.drawImage(place, QImage(pixels.data(), width, width, width, QImage::Format_Grayscale8));

    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(Qt::NoBrush);
    if (isWrong) {
        p.setPen(QPen(theme_.bad.line, theme_.dp(2)));
        p.drawRect(place);
    }
    if (option.state & QStyle::State_HasFocus) {
        const double out = theme_.dp(2.5);
        p.setPen(QPen(theme_.accent, theme_.dp(2)));
        p.drawRoundedRect(place.adjusted(-out, -out, out, out), theme_.dp(3), theme_.dp(3));
    }
    p.setFont(theme_.font(textSize, isWrong ? QFont::DemiBold : QFont::Normal));
    p.setPen(!wrong.isValid() ? theme_.muted : isWrong ? theme_.bad.ink : theme_.good.ink);
    p.drawText(
        QRectF(room.left(), place.bottom() + theme_.dp(2), room.width(), room.bottom() - place.bottom()),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, index.data().toString());
    p.restore();
}

} // namespace downhill
