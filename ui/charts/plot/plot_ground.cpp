// What every Plot has below its lines: grid, labels of the axes, heading and caption.
#include "ui/charts/plot/plot.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace downhill {

namespace {

/// One after the other, as far as each is clear of the one before; where that leaves a single one, the first
/// and the last.
template <class IsClear>
std::vector<Plot::Label> thinnedOut(std::vector<Plot::Label> labels, IsClear isClear) {
    std::vector<Plot::Label> kept;
    for (const Plot::Label& label : labels)
        if (kept.empty() || isClear(kept.back().box, label.box))
            kept.push_back(label);
    if (kept.size() == 1 && labels.size() > 1 && !labels.front().box.intersects(labels.back().box))
        kept.push_back(labels.back());
    return kept;
}

} // namespace

std::vector<Plot::Label> Plot::labelsX() const {
    std::vector<Label> all;
    if (!labelledBelow_)
        return all;
    const QFontMetricsF metrics(theme_.font(labelSize));
    for (const Tick& tick : x_.ticks) {
        const double x = toScene({tick.position, 0}).x(), width = metrics.horizontalAdvance(tick.text);
        const double foot = plotArea().bottom() + theme_.dp(6) + metrics.ascent();
        all.push_back({tick.text, QRectF(std::min(x - width / 2, size().width() - width - 1),
                                         foot - metrics.capHeight(), width, metrics.capHeight())});
    }
    // On the smallest axes, the outermost ones stand a little beside their marks.
    if (all.size() > 1) {
        QRectF &first = all.front().box, &last = all.back().box;
        if (const double missing = first.right() + theme_.dp(4) - last.left(); missing > 0) {
            first.translate(-missing / 2, 0);
            last.translate(missing / 2, 0);
        }
    }
    return thinnedOut(std::move(all), [room = theme_.dp(8)](const QRectF& before, const QRectF& box) {
        return box.left() >= before.right() + room;
    });
}

std::vector<Plot::Label> Plot::labelsY() const {
    const QFontMetricsF metrics(theme_.font(labelSize));
    std::vector<Label> all;
    for (const Tick& tick : y_.ticks) {
        const double width = metrics.horizontalAdvance(tick.text), height = metrics.capHeight();
        all.push_back({tick.text, QRectF(plotArea().left() - theme_.dp(8) - width,
                                         toScene({0, tick.position}).y() - height / 2, width, height)});
    }
    return thinnedOut(std::move(all), [room = theme_.dp(4)](const QRectF& before, const QRectF& box) {
        return box.bottom() <= before.top() - room;
    });
}

void Plot::paintLabels(QPainter& p) const {
    const QRectF area = plotArea();
    p.setPen(theme_.muted);
    p.setFont(theme_.font(labelSize));
    for (const std::vector<Label>& labels : {labelsX(), labelsY()})
        for (const Label& label : labels)
            p.drawText(label.box.bottomLeft(), label.text);

    const auto title = [](const QString& words, const QString& reading) {
        return reading.isEmpty() ? words : tr("%1 = %2", "an axis: w = 10 + …").arg(words, reading);
    };
    if (!titlesShown_) {
        const QRectF inside = area.adjusted(theme_.dp(6), theme_.dp(3), -theme_.dp(6), -theme_.dp(4));
        if (labelledBelow_ && !x_.reading.isEmpty())
            p.drawText(inside, Qt::AlignRight | Qt::AlignBottom, title(titleX_, x_.reading));
        if (!y_.reading.isEmpty())
            p.drawText(inside, Qt::AlignLeft | Qt::AlignTop, title(titleY_, y_.reading));
        return;
    }
    if (labelledBelow_)
        p.drawText(QRectF(area.left(), area.bottom() + theme_.dp(23), area.width(), theme_.dp(18)),
                   Qt::AlignCenter | Qt::TextDontClip, title(titleX_, x_.reading));
    p.save();
    p.translate(theme_.dp(9), area.center().y());
    p.rotate(-90);
    p.drawText(QRectF(-area.height() / 2, -theme_.dp(9), area.height(), theme_.dp(18)),
               Qt::AlignCenter | Qt::TextDontClip, title(titleY_, y_.reading));
    p.restore();
}

void Plot::paintUnder(QPainter& p) {
    paintGround(p);
    const QRectF area = plotArea();
    const auto crisp = [](double v) { return std::floor(v) + 0.5; };
    p.setPen(QPen(theme_.grid, 1));
    if (gridShown_) {
        for (const Tick& tick : x_.ticks) {
            const double x = toScene({tick.position, 0}).x();
            p.drawLine(QPointF(crisp(x), area.top()), QPointF(crisp(x), area.bottom()));
        }
        for (const Tick& tick : y_.ticks) {
            const double y = toScene({0, tick.position}).y();
            p.drawLine(QPointF(area.left(), crisp(y)), QPointF(area.right(), crisp(y)));
        }
    }
    // The ground line and the left edge a little stronger than the grid.
    p.setPen(QPen(theme_.border, 1));
    p.drawLine(QPointF(area.left(), crisp(area.bottom())), QPointF(area.right(), crisp(area.bottom())));

    paintLabels(p);
    if (!heading_.isEmpty()) {
        p.setPen(theme_.text);
        p.setFont(theme_.font(17, QFont::DemiBold));
        p.drawText(QRectF(theme_.dp(16), 0, size().width() - theme_.dp(32), theme_.dp(40)),
                   Qt::AlignLeft | Qt::AlignVCenter, heading_);
    }
    if (!caption_.isEmpty()) {
        p.setPen(theme_.muted);
        p.setFont(theme_.font(captionSize));
        QRectF room(theme_.dp(16), size().height() - theme_.dp(34), size().width() - theme_.dp(32),
                    theme_.dp(26));
        const double line = QFontMetricsF(p.font()).lineSpacing();
        room.translate(0, -line * static_cast<double>(captionLines_.size() - 1));
        for (const QString& words : captionLines_) {
            p.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words);
            room.translate(0, line);
        }
    }
}

} // namespace downhill
