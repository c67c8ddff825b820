#include "ui/export/picture_preview.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace downhill {

namespace {

constexpr int edge = 10; ///< around it, in pixels

/// As light or dark as what the picture is for.
void paintCheckers(QPainter& p, const QRect& room, Theme::Mode mode) {
    constexpr int square = 8;
    const bool dark = mode == Theme::Mode::dark;
    p.fillRect(room, QColor(dark ? 0x1f232a : 0xffffff));
    for (int y = room.top(); y <= room.bottom(); y += square)
        for (int x = room.left(); x <= room.right(); x += square)
            if ((x - room.left() + y - room.top()) / square % 2 == 1)
                p.fillRect(QRect(x, y, square, square) & room, QColor(dark ? 0x2b3038 : 0xe9e9e9));
}

} // namespace

PicturePreview::PicturePreview(QWidget* parent) : QWidget(parent) {
    setMinimumSize(300, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview"));
}

void PicturePreview::show(std::variant<Picture, QString> picture, const PictureOptions& options) {
    picture_ = std::move(picture);
    options_ = options;
    image_ = {};
    const auto* drawn = std::get_if<Picture>(&picture_);
    setAccessibleDescription(drawn ? drawn->caption : std::get<QString>(picture_));
    update();
}

/// Laid out as it will be, with fewer pixels.
void PicturePreview::draw() {
    const auto& picture = std::get<Picture>(picture_);
    const QSizeF whole = sizeOf(picture, options_).pixels;
    const QSizeF room = QSizeF(rect().adjusted(edge, edge, -edge, -edge).size()) * devicePixelRatioF();
    const double scale = std::min({1.0, room.width() / whole.width(), room.height() / whole.height()});
    PictureOptions options = options_;
    options.dpi *= scale;
    options.size = (QSizeF(options.size) * scale).toSize().expandedTo({1, 1});
    image_ = pictureImage(picture, options);
    image_.setDevicePixelRatio(devicePixelRatioF());
}

void PicturePreview::resizeEvent(QResizeEvent*) { image_ = {}; }

void PicturePreview::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setPen(palette().color(QPalette::PlaceholderText));
    if (const auto* why = std::get_if<QString>(&picture_)) {
        p.drawText(rect().adjusted(edge, edge, -edge, -edge), Qt::AlignCenter | Qt::TextWordWrap, *why);
        return;
    }
    if (image_.isNull())
        draw();
    QRect room(QPoint(), (QSizeF(image_.size()) / image_.devicePixelRatio()).toSize());
    room.moveCenter(rect().center());
    if (options_.transparent)
        paintCheckers(p, room, options_.theme);
    p.drawImage(room, image_);
    p.setPen(palette().color(QPalette::Mid));
    p.drawRect(room.adjusted(-1, -1, 0, 0));
}

} // namespace downhill
