#include "ui/export/picture_page.h"

#include "ui/charts/plot/plot.h"

#include <QPainter>

#include <algorithm>

namespace downhill {

PicturePage::PicturePage(const Picture& picture, const PictureOptions& options, Letters letters)
    : theme_(Theme::of(options.theme)),
      paper_(QSizeF(options.size) * (96 / options.dpi)),
      size_(paper_ * std::max({1.0, picture.least.width() / paper_.width(),
                               picture.least.height() / paper_.height()})),
      caption_(picture.caption) {
    theme_.plainLetters = letters == Letters::plain;
    picture.layOut(*this);
    scene_.setSceneRect(QRectF(QPointF(), size_));
}

void PicturePage::place(Plot* plot, const QRectF& room, const QString& heading, bool withCaption) {
    constexpr double margin = 8;
    scene_.addItem(plot);
    plots_.push_back(plot);
    plot->setTheme(theme_);
    plot->setGeometry(room.adjusted(margin, margin, -margin, -margin));
    plot->setHeading(heading, withCaption ? caption_ : QString());
}

void PicturePage::paint(QPainter& painter, const QRectF& target) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, theme_.card);
    scene_.render(&painter, target, QRectF(QPointF(), size_));
}

} // namespace downhill
