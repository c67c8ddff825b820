#include "ui/many_knobs/pad/drawing_pad.h"

#include "core/digits/paper.h"
#include "ui/plain/tip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace downhill {

namespace {

constexpr double pixels = DigitImages::side; // the paper's side
constexpr double pen = typicalPen / pixels;  // half the width of a line
constexpr double closest = 0.1 / pixels;     // points of a stroke, more would show no difference
constexpr double writtenHeight = 18.5 / pixels,
                 writtenWidth = 0.765 * writtenHeight; // as most digits have them
constexpr std::size_t mostUndone = 100;

} // namespace

DrawingPad::DrawingPad(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(plainTip(tr("Draw with the left button pressed.\n"
                           "Keys: 0 to 9 write a digit, another way each time;\n"
                           "Backspace takes back the last stroke, Delete clears")));
    setAccessibleName(tr("Pad to draw a digit"));
    showChange();
}

void DrawingPad::setTheme(const Theme& theme) {
    theme_ = theme;
    updateGeometry();
    update();
}

QSize DrawingPad::sizeHint() const { return {theme_.px(150), theme_.px(150)}; }

QRectF DrawingPad::paper() const {
    const double side = std::max(1, std::min(width(), height()));
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

QPointF DrawingPad::toWidget(Point point) const {
    const QRectF area = paper();
    return {area.x() + point.x * area.width(), area.y() + point.y * area.height()};
}

// The pen stays on the paper, as a whole: no ink is out of sight.
Point DrawingPad::toPaper(QPointF position) const {
    const QRectF area = paper();
    return {std::clamp((position.x() - area.x()) / area.width(), pen, 1 - pen),
            std::clamp((position.y() - area.y()) / area.height(), pen, 1 - pen)};
}

// The accent that is 4.5:1 on white can't be that on black as well.
QColor DrawingPad::focusColour(const Theme& theme) {
    return theme.mode == Theme::Mode::projector ? Theme::dark().accent : theme.accent;
}

void DrawingPad::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF area = paper();
    const double corner = theme_.dp(5);
    QPainterPath sheet;
    sheet.addRoundedRect(area, corner, corner);
    p.fillPath(sheet, Qt::black);
    if (isBlank()) {
        p.setFont(theme_.font(12.5));
        p.setPen(Theme::dark().muted);
        p.drawText(area, Qt::AlignCenter, tr("Draw here"));
    }
    p.setClipPath(sheet);
    p.setPen(QPen(Qt::white, 2 * pen * area.width(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Stroke& stroke : strokes_) {
        // Line by line, for a long polygon takes its painter longer the more often it crosses itself.
        p.drawPoint(toWidget(stroke.front()));
        for (std::size_t i = 1; i < stroke.size(); ++i)
            p.drawLine(toWidget(stroke[i - 1]), toWidget(stroke[i]));
    }
    p.setClipping(false);
    p.setBrush(Qt::NoBrush);
    if (hasFocus()) {
        const double line = theme_.dp(2), inset = line / 2;
        p.setPen(QPen(focusColour(theme_), line));
        p.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
    } else if (theme_.mode == Theme::Mode::dark) { // else black on black would end nowhere
        p.setPen(QPen(theme_.muted, 1));
        p.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }
}

void DrawingPad::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    drawing_ = true;
    remember({});
    strokes_.push_back({toPaper(event->position())});
    showChange();
}

void DrawingPad::mouseMoveEvent(QMouseEvent* event) { drawTo(event->position()); }

void DrawingPad::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    drawTo(event->position());
    drawing_ = false;
}

void DrawingPad::drawTo(QPointF position) {
    if (!drawing_)
        return;
    Stroke& stroke = strokes_.back();
    const Point next = toPaper(position), last = stroke.back();
    if (std::hypot(next.x - last.x, next.y - last.y) < closest)
        return;
    stroke.push_back(next);
    showChange();
}

void DrawingPad::hideEvent(QHideEvent* event) {
    drawing_ = false;
    QWidget::hideEvent(event);
}

bool DrawingPad::event(QEvent* event) {
    // The pad's own keys go before shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride && handleKey(static_cast<QKeyEvent*>(event), false)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DrawingPad::keyPressEvent(QKeyEvent* event) {
    if (!handleKey(event, true))
        QWidget::keyPressEvent(event);
}

/// Whether the key means something here; does it only with `act`.
bool DrawingPad::handleKey(const QKeyEvent* event, bool act) {
    const auto does = [act](auto&& what) {
        if (act)
            what();
        return true;
    };
    if (event->matches(QKeySequence::Undo))
        return does([this] { undo(); });
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Backspace:
        return does([this] { undo(); });
    case Qt::Key_Delete:
        return does([this] { clear(); });
    case Qt::Key_Escape:
        return !isBlank() && does([this] { clear(); });
    default:
        break;
    }
    // By its text, for there are keyboards where digits need Shift.
    if (event->text().size() != 1 || event->text()[0] < u'0' || event->text()[0] > u'9')
        return false;
    if (event->isAutoRepeat())
        return true;
    return does([&] { write(static_cast<std::size_t>(event->text()[0].unicode() - u'0')); });
}

void DrawingPad::write(std::size_t digit) {
    const std::span<const HandShape> shapes = handShapesOf(digit);
    Drawing drawing;
    for (const Stroke& stroke : shapes[nextShape_[digit]++ % shapes.size()])
        for (Stroke& curve = drawing.emplace_back(curveThrough(stroke)); Point & point : curve)
            point = {0.5 + (point.x - 0.5) * writtenWidth, 0.5 + (point.y - 0.5) * writtenHeight};
    replaceBy(std::move(drawing));
}

void DrawingPad::clear() {
    if (!isBlank())
        replaceBy({});
}

void DrawingPad::replaceBy(Drawing drawing) {
    drawing_ = false;
    remember(std::exchange(strokes_, std::move(drawing)));
    showChange();
}

void DrawingPad::remember(std::optional<Drawing> replaced) {
    if (past_.size() == mostUndone)
        past_.erase(past_.begin());
    past_.push_back(std::move(replaced));
}

void DrawingPad::undo() {
    drawing_ = false;
    if (past_.empty())
        return;
    if (past_.back())
        strokes_ = std::move(*past_.back());
    else
        strokes_.pop_back();
    past_.pop_back();
    showChange();
}

void DrawingPad::showChange() {
    digit_ = drawnDigit(strokes_, pen);
    const QString drawn = isBlank()              ? tr("Blank.")
                          : strokes_.size() == 1 ? tr("1 stroke drawn.")
                                                 : tr("%1 strokes drawn.").arg(strokes_.size());
    setAccessibleDescription(
        tr("%1 Keys 0 to 9 write a digit, Backspace takes back the last stroke, Delete clears.").arg(drawn));
    update();
    emit drawingChanged();
}

} // namespace downhill
