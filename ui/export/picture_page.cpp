#include "ui/export/picture_page.h"

#include "ui/charts/plot/caption.h"
#include "ui/charts/plot/plot.h"

#include <QFontMetricsF>
#include <QPainter>

namespace downhill {

namespace {

constexpr double chartMargin = 8; ///< around each chart, in design pixels

/// What a caption takes of a plot of that width, as Plot lays it out.
double captionHeight(const Theme& theme, const QString& caption, double width) {
    if (caption.isEmpty())
        return 0;
    const QFontMetricsF metrics(theme.font(12.5));
    const auto lines = captionLinesOf(caption, metrics, width - theme.dp(32)).size();
    return theme.dp(30) + static_cast<double>(lines - 1) * metrics.lineSpacing();
}

} // namespace

PicturePage::PicturePage(const Picture& picture, const PictureOptions& options, Letters letters)
    : theme_(Theme::of(options.theme)),
      size_(sizeOf(picture, options)),
      caption_(options.caption ? picture.caption : QString()),
      transparent_(options.transparent) {
    theme_.plainLetters = letters == Letters::plain;
    picture.layOut(*this);
    scene_.setSceneRect(QRectF(QPointF(), size()));
}

std::pair<QRectF, QRectF> PicturePage::roomsForTwo(double upperShare) const {
    const double width = size().width(), height = size().height();
    if (!isBeside()) {
        const double upper = height * upperShare;
        return {QRectF(0, 0, width, upper), QRectF(0, upper, width, height - upper)};
    }
    const double caption = captionHeight(theme_, caption_, width / 2 - 2 * chartMargin);
    return {QRectF(0, 0, width / 2, height - caption), QRectF(width / 2, 0, width / 2, height)};
}

void PicturePage::place(Plot* plot, const QRectF& room, const QString& heading, bool withCaption) {
    scene_.addItem(plot);
    plots_.push_back(plot);
    plot->setTheme(theme_);
    plot->setGeometry(room.adjusted(chartMargin, chartMargin, -chartMargin, -chartMargin));
    plot->setHeading(heading, withCaption ? caption_ : QString());
}

void PicturePage::paint(QPainter& painter, const QRectF& target) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (!transparent_)
        painter.fillRect(target, theme_.card);
    scene_.render(&painter, target, QRectF(QPointF(), size()));
}

} // namespace downhill
