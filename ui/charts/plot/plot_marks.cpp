// What every Plot marks its pictures with: dots, notes, and the label at the mouse.
#include "ui/charts/plot/plot.h"

#include "ui/charts/plot/geometry.h"
#include "ui/charts/plot/line_labels.h"
#include "ui/charts/plot/pinned_line.h"

#include <QLineSeries>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace downhill {

void Plot::paintDot(QPainter& p, QPointF at, double radius, const QColor& fill) const {
    p.setPen(QPen(theme_.card, theme_.dp(1.2)));
    p.setBrush(fill);
    p.drawEllipse(at, radius, radius);
}

QRectF Plot::noteBox(const QFontMetricsF& metrics, QPointF nearPoint, Qt::Alignment side, const QString& text,
                     double widest) const {
    QRectF box = metrics.boundingRect(QRectF(0, 0, widest, 1e4), Qt::AlignLeft | Qt::TextWordWrap, text)
                     .adjusted(0, 0, theme_.dp(12), theme_.dp(6));
    const double gap = theme_.dp(10);
    box.moveCenter(nearPoint);
    if (side & Qt::AlignLeft)
        box.moveRight(nearPoint.x() - gap);
    if (side & Qt::AlignRight)
        box.moveLeft(nearPoint.x() + gap);
    if (side & Qt::AlignTop)
        box.moveBottom(nearPoint.y() - gap);
    if (side & Qt::AlignBottom)
        box.moveTop(nearPoint.y() + gap);
    const QRectF area = plotArea();
    box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - box.width())));
    box.moveTop(std::clamp(box.top(), area.top(), std::max(area.top(), area.bottom() - box.height())));
    return box;
}

QPolygonF Plot::inScene(const QLineSeries& line) const {
    QPolygonF places;
    const auto points = line.points();
    for (const QPointF& point : points)
        places += toScene(point);
    return places;
}

void Plot::paintNote(QPainter& p, QPointF nearPoint, Qt::Alignment side, const QString& words,
                     const QColor& ink, const std::vector<QPolygonF>& lines) const {
    p.setFont(theme_.font(12.5, QFont::Medium));
    const QFontMetricsF metrics(p.font());
    const double widest = std::max(plotArea().width() - theme_.dp(12), 1.0);
    QString text = words; // a number stays beside its name
    text.replace(QStringLiteral(" = "), QStringLiteral("\u00a0=\u00a0"));
    QRectF box = noteBox(metrics, nearPoint, side, text, widest);
    const double dot = theme_.dp(5);
    const auto hidden = [&](const QRectF& under) {
        const QRectF around = under.adjusted(-dot, -dot, dot, dot);
        if (!isOffNotes(under)) // two on one another can not be read
            return 1e6;
        double length = !lines.empty() && around.contains(nearPoint) ? 2 * dot : 0;
        for (const QPolygonF& line : lines)
            length += lengthWithin(line, around);
        return length;
    };
    const Qt::Alignment across = side & Qt::AlignHorizontal_Mask, upright = side & Qt::AlignVertical_Mask;
    const Qt::Alignment other = across == Qt::AlignLeft    ? Qt::AlignRight
                                : across == Qt::AlignRight ? Qt::AlignLeft
                                                           : across;
    double least = hidden(box);
    for (const double share : {1.0, 0.62, 0.42})
        for (const Qt::Alignment beside : {across, other})
            for (const double away : {0.0, 1.2, -1.2, 2.4, -2.4, 4.0, -4.0, 6.0, -6.0}) {
                if (least <= 0)
                    break;
                const QRectF another = noteBox(metrics, nearPoint + QPointF(0, away * metrics.lineSpacing()),
                                               beside | upright, text, share * widest);
                // rather a little hidden than far away
                if (const double length = hidden(another); length < 0.8 * least) {
                    least = length;
                    box = another;
                }
            }

    paintNoteGround(p, box);
    p.setPen(ink);
    p.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, text);
}

bool Plot::isOffNotes(const QRectF& box) const {
    return std::ranges::none_of(notes_, [&](const QRectF& note) { return note.intersects(box); });
}

void Plot::paintNoteGround(QPainter& p, const QRectF& box) const {
    notes_.push_back(box);
    QColor ground = theme_.card;
    ground.setAlpha(225);
    p.setPen(Qt::NoPen);
    p.setBrush(ground);
    p.drawRoundedRect(box, theme_.dp(5), theme_.dp(5));
}

void Plot::paintMarks(QPainter& p, const std::vector<Mark>& marks) const {
    const QRectF area = plotArea();
    const QFont font = theme_.font(11.5);
    const QFontMetricsF metrics(font);
    const double gap = theme_.dp(4);
    double free = area.left(), lastLine = area.left() - gap;
    p.setFont(font);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const Mark& mark = marks[i];
        if (mark.x - lastLine < 2) // a pixel that has its line
            continue;
        p.setPen(QPen(theme_.muted, theme_.dp(1.2), Qt::DotLine));
        p.drawLine(QPointF(mark.x, area.top()), QPointF(mark.x, area.bottom()));

        const double width = metrics.horizontalAdvance(mark.words);
        const double end = i + 1 < marks.size() ? marks[i + 1].x - gap : area.right();
        double left = mark.x + gap;
        if (left < free || left + width > end)
            left = mark.x - gap - width;
        const bool fits = left >= free && left > lastLine;
        lastLine = mark.x;
        if (!fits)
            continue;
        p.setPen(theme_.muted);
        p.drawText(QPointF(left, area.top() + metrics.ascent() + gap), mark.words);
        free = left + width + gap;
    }
}

double Plot::marksHeight() const { return QFontMetricsF(theme_.font(11.5)).lineSpacing() + theme_.dp(4); }

void Plot::paintRing(QPainter& p, QPointF at) const {
    p.setPen(QPen(theme_.text, theme_.dp(1.5)));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(at, theme_.dp(8), theme_.dp(8));
}

void Plot::paintLabel(QPainter& p, QPointF at, const QString& text) const {
    p.setFont(theme_.font(12.5));
    const QFontMetricsF metrics(p.font());
    QRectF box = metrics.boundingRect(QRectF(0, 0, 1e4, 1e4), Qt::AlignLeft, text)
                     .adjusted(0, 0, theme_.dp(20), theme_.dp(12));
    box.moveBottomLeft(at + QPointF(theme_.dp(12), -theme_.dp(12)));
    if (box.right() > size().width() - 2)
        box.moveRight(at.x() - theme_.dp(12));
    if (box.top() < plotArea().top())
        box.moveTop(at.y() + theme_.dp(14));
    p.setPen(QPen(theme_.border, 1));
    p.setBrush(theme_.card);
    p.drawRoundedRect(box, theme_.dp(6), theme_.dp(6));
    p.setPen(theme_.text);
    p.drawText(box.adjusted(theme_.dp(10), theme_.dp(6), 0, 0), Qt::AlignLeft | Qt::AlignTop, text);
}

void Plot::paintArrow(QPainter& p, QPointF from, QPointF to, const QPen& shaft, double head) {
    const double length = QLineF(from, to).length();
    if (!(length >= 1.5))
        return;
    head = std::min(head, length);
    const QPointF along = (to - from) / length, across(-along.y(), along.x()), neck = to - along * head;
    p.setPen(shaft);
    p.drawLine(from, neck + along * (head * 0.2));
    QPainterPath tip(to);
    tip.lineTo(neck + across * (head * 0.55));
    tip.lineTo(neck - across * (head * 0.55));
    tip.closeSubpath();
    p.fillPath(tip, shaft.color());
}

void Plot::paintDiamond(QPainter& p, QPointF at) const {
    const double r = theme_.dp(6);
    p.setPen(QPen(theme_.caution.ink, theme_.dp(2)));
    p.setBrush(theme_.card);
    p.drawPolygon(
        QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
}

void Plot::paintWayOut(QPainter& p, QPointF last, QPointF next, const QString& text,
                       const std::vector<QPolygonF>& lines) const {
    const QRectF area = plotArea();
    const auto line = clipped(QLineF(last, next), area);
    // An infinite step has no line; it leaves on the side it went to, or straight up.
    const double x = next.x();
    const QPointF edge = line ? line->p2()
                              : QPointF(std::isfinite(x) || std::isnan(x) ? area.center().x()
                                        : x > 0                           ? area.right()
                                                                          : area.left(),
                                        area.top());
    p.setPen(QPen(theme_.bad.line, theme_.dp(2)));
    p.setBrush(theme_.card);
    const double r = theme_.dp(6);
    p.drawEllipse(edge, r, r);
    p.drawLine(edge + QPointF(-r / 2, -r / 2), edge + QPointF(r / 2, r / 2));
    p.drawLine(edge + QPointF(-r / 2, r / 2), edge + QPointF(r / 2, -r / 2));
    const bool right = edge.x() > area.center().x();
    paintNote(p, edge, (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text, theme_.bad.ink,
              lines);
}

void Plot::paintPinnedLabels(QPainter& p, const std::vector<QLineSeries*>& series,
                             const std::vector<PinnedLook>& looks, const QLineSeries* own,
                             const QString& ownLabel, double below) const {
    std::vector<LineLabel> labels;
    for (std::size_t i = 0; i < looks.size(); ++i)
        labels.push_back({looks[i].label, pinnedPen(looks[i].look, theme()).color(), inScene(*series[i])});
    labels.push_back({ownLabel, theme().path, inScene(*own)});
    paintLineLabels(p, labels, plotArea().adjusted(0, below, 0, 0), theme());
}

} // namespace downhill
