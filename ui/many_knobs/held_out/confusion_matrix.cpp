#include "ui/many_knobs/held_out/confusion_matrix.h"

#include "core/text/number_text.h"
#include "ui/many_knobs/pictures/network_words.h"
#include "ui/text/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace downhill {

namespace {

constexpr int digits = 10;
constexpr double axisSize = 11.5, legendWidth = 60; // in design pixels

} // namespace

ConfusionMatrix::ConfusionMatrix(QWidget* parent) : ReadablePicture(parent) {
    setAccessibleName(tr("Confusion matrix"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ConfusionMatrix::sizeHint() const { return {theme().px(320), theme().px(260)}; }
QSize ConfusionMatrix::minimumSizeHint() const { return {theme().px(200), theme().px(90)}; }

void ConfusionMatrix::setTheme(const Theme& theme) {
    ReadablePicture::setTheme(theme);
    layOut();
}

void ConfusionMatrix::show(const std::optional<Confusion>& counts) {
    counts_ = counts;
    QString summary;
    if (counts_) {
        int shown = 0, said = 1;
        for (int row = 0; row < digits; ++row)
            for (int column = 0; column < digits; ++column)
                if (row != column && count(row, column) > count(shown, said)) {
                    shown = row;
                    said = column;
                }
        summary = tr("Rows are what an image shows, columns what the network says. Most often confused: %1")
                      .arg(wordsFor(shown, said));
    }
    setAccessibleDescription(summary);
    renew();
}

// On a light card the ramp ends deeper than the accent, so that black and white change places where a row is
// split, and not where most of it is right: black on blue is hard to read long before it falls below 4.5:1.
QColor ConfusionMatrix::colourAt(double depth, const Theme& theme) {
    constexpr double deepest = 0.42;
    Oklab end = Oklab::of(theme.accent);
    if (theme.mode == Theme::Mode::light)
        end.lightness = std::min(end.lightness, deepest);
    return Oklab::of(theme.card).towards(end, depth).colour();
}

// One of the two is 4.5:1 from any colour; along the ramp of either theme, this is where they meet.
QColor ConfusionMatrix::inkOn(const QColor& ground) {
    return Oklab::of(ground).lightness > 0.56 ? Qt::black : Qt::white;
}

double ConfusionMatrix::depthOf(double share) { return std::sqrt(std::clamp(share, 0.0, 1.0)); }

std::uint32_t ConfusionMatrix::count(int shown, int said) const {
    return (*counts_)[static_cast<std::size_t>(shown)][static_cast<std::size_t>(said)];
}

std::uint32_t ConfusionMatrix::rowCount(int shown) const {
    const auto& row = (*counts_)[static_cast<std::size_t>(shown)];
    return std::accumulate(row.begin(), row.end(), std::uint32_t{0});
}

QString ConfusionMatrix::wordsFor(int shown, int said) const {
    if (!counts_)
        return {};
    const std::uint32_t all = rowCount(shown), times = count(shown, said);
    if (all == 0)
        return tr("no image shows %1").arg(shown);
    const QString of = tr("%1 of %2 (%3)")
                           .arg(times == 1 ? tr("once") : tr("%1 times").arg(qs(countText(times))),
                                qs(countText(all)), shareText(times, all));
    return shown == said ? tr("%1 seen rightly: %2").arg(shown).arg(of)
                         : tr("%1 taken for %2: %3").arg(shown).arg(said).arg(of);
}

void ConfusionMatrix::resizeEvent(QResizeEvent* event) {
    ReadablePicture::resizeEvent(event);
    layOut();
}

bool ConfusionMatrix::hasLegend(double cellsAndLegend) const {
    const double digit =
        QFontMetricsF(theme().font(9, QFont::DemiBold)).horizontalAdvance(QStringLiteral("000"));
    return cellsAndLegend - theme().dp(legendWidth) >= digits * (digit + theme().dp(3));
}

// Digits at the left and above, the titles of both around them, the legend at the right where the counts
// leave it room.
void ConfusionMatrix::layOut() {
    const QFontMetricsF metrics(theme().font(axisSize));
    const double space = theme().dp(4);
    const double left = 2 * metrics.height() + 2 * space, top = 2 * metrics.height() + space;
    legend_ = hasLegend(width() - left);
    const double w = std::max(0.0, width() - left - theme().dp(legend_ ? legendWidth : 4.0)),
                 h = std::max(0.0, height() - top - space);
    // Cells may be wider than high, as numbers are, but not much.
    const double high = std::min(h / digits, w / digits), wide = std::min(w / digits, 2 * high);
    cells_ = QRectF(left, top, std::floor(wide) * digits, std::floor(high) * digits);
    renew();
}

QSize ConfusionMatrix::places() const {
    return counts_ && !cells_.isEmpty() ? QSize(digits, digits) : QSize();
}

std::optional<QPoint> ConfusionMatrix::placeAt(QPointF position) const {
    if (places().isEmpty() || !cells_.contains(position))
        return {};
    const QPointF from = position - cells_.topLeft();
    const QPoint place(static_cast<int>(from.x() / cells_.width() * digits),
                       static_cast<int>(from.y() / cells_.height() * digits));
    return QPoint(std::min(place.x(), digits - 1), std::min(place.y(), digits - 1));
}

QRectF ConfusionMatrix::rectOf(QPoint place) const {
    const QSizeF cell = cells_.size() / digits;
    return {cells_.left() + place.x() * cell.width(), cells_.top() + place.y() * cell.height(), cell.width(),
            cell.height()};
}

QString ConfusionMatrix::wordsOf(QPoint place) const { return wordsFor(place.y(), place.x()); }

QPoint ConfusionMatrix::farFrom(QPoint place, int direction) const {
    return {place.x(), direction > 0 ? digits - 1 : 0};
}

void ConfusionMatrix::choose(QPoint place) { emit cellChosen(place.y(), place.x()); }

void ConfusionMatrix::paintEvent(QPaintEvent*) {
    if (places().isEmpty())
        return;
    QPainter p(this);
    paintCells(p);
    p.setRenderHint(QPainter::Antialiasing);
    paintAxes(p);
    paintLegend(p);
    paintMarks(p);
}

// One for all, in which the widest of them fits, and that is not always the largest.
double ConfusionMatrix::textSize() const {
    const QSizeF cell = cells_.size() / digits;
    const double pad = theme().dp(2);
    constexpr double largest = 13, smallest = 8;
    for (double size = largest; size >= smallest; size -= 0.5) {
        const QFontMetricsF metrics(theme().font(size, QFont::DemiBold));
        double widest = 0;
        for (const auto& row : *counts_)
            for (const std::uint32_t times : row)
                widest = std::max(widest, metrics.horizontalAdvance(qs(countText(times))));
        if (widest <= cell.width() - pad && metrics.capHeight() + pad <= cell.height())
            return size;
    }
    return 0;
}

void ConfusionMatrix::paintCells(QPainter& p) const {
    const double size = textSize();
    p.fillRect(cells_.adjusted(-1, -1, 0, 0), theme().grid);
    for (int shown = 0; shown < digits; ++shown) {
        const double all = std::max<std::uint32_t>(rowCount(shown), 1);
        for (int said = 0; said < digits; ++said) {
            const std::uint32_t times = count(shown, said);
            const QColor colour = colourAt(depthOf(times / all), theme());
            const QRectF place = rectOf({said, shown});
            p.fillRect(place.adjusted(0, 0, -1, -1), colour);
            if (const QString text = qs(countText(times)); times > 0 && size > 0) {
                p.setFont(theme().font(size, shown == said ? QFont::DemiBold : QFont::Normal));
                p.setPen(inkOn(colour));
                p.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
            }
        }
    }
    p.setPen(QPen(theme().text, theme().dp(1)));
    for (int digit = 0; digit < digits; ++digit)
        p.drawRect(rectOf({digit, digit}).adjusted(0, 0, -2, -2));
}

void ConfusionMatrix::paintAxes(QPainter& p) const {
    p.setFont(theme().font(axisSize));
    const QFontMetricsF metrics(p.font());
    const QSizeF cell = cells_.size() / digits;
    const double line = metrics.height();
    p.setPen(theme().text);
    for (int digit = 0; digit < digits; ++digit) {
        const QString text = QString::number(digit);
        p.drawText(QRectF(cells_.left() + digit * cell.width(), cells_.top() - line - theme().dp(1),
                          cell.width(), line),
                   Qt::AlignCenter, text);
        if (digit % 2 == 1 && cell.height() < metrics.ascent())
            continue; // no room for all
        p.drawText(QRectF(cells_.left() - line, cells_.top() + digit * cell.height(), line, cell.height()),
                   Qt::AlignCenter | Qt::TextDontClip, text);
    }
    p.setPen(theme().muted);
    p.drawText(QRectF(cells_.left(), theme().dp(2), cells_.width(), line), Qt::AlignCenter | Qt::TextDontClip,
               tr("the network says"));
    p.save();
    p.translate(theme().dp(4), cells_.bottom());
    p.rotate(-90);
    p.drawText(QRectF(0, 0, cells_.height(), line), Qt::AlignCenter | Qt::TextDontClip, tr("image shows"));
    p.restore();
}

// The ramp upright, with shares of a row.
void ConfusionMatrix::paintLegend(QPainter& p) const {
    if (!legend_)
        return;
    const double left = cells_.right() + theme().dp(10);
    const QRectF ramp(left, cells_.top(), theme().dp(9), cells_.height() - 1);
    QLinearGradient blend(ramp.topLeft(), ramp.bottomLeft());
    constexpr int stops = 8;
    for (int i = 0; i <= stops; ++i)
        blend.setColorAt(i / static_cast<double>(stops),
                         colourAt(1 - i / static_cast<double>(stops), theme()));
    p.fillRect(ramp, blend);
    p.setFont(theme().font(11.5));
    const QFontMetricsF metrics(p.font());
    double last = -1e9;
    for (const double percent : {100.0, 50.0, 20.0, 10.0, 5.0, 1.0, 0.0}) {
        const double y = ramp.top() + (1 - depthOf(percent / 100)) * ramp.height();
        // The ends always; in between where they leave room.
        if (percent > 0 &&
            (y < last + metrics.height() || (percent < 100 && y > ramp.bottom() - metrics.height())))
            continue;
        last = y;
        p.setPen(QPen(theme().muted, 1));
        p.drawLine(QPointF(ramp.right(), y), QPointF(ramp.right() + theme().dp(3), y));
        const double baseline =
            std::clamp(y + metrics.capHeight() / 2, ramp.top() + metrics.capHeight(), ramp.bottom());
        p.drawText(QPointF(ramp.right() + theme().dp(5), baseline), tr("%1 %").arg(percent));
    }
    p.setPen(theme().muted);
    p.drawText(QRectF(left, 0, theme().dp(legendWidth), ramp.top() - theme().dp(3)),
               Qt::AlignLeft | Qt::AlignBottom, tr("of row"));
}

} // namespace downhill
