#include "ui/many_knobs/pictures/readable_picture.h"

#include "ui/plain/tip.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace downhill {

ReadablePicture::ReadablePicture(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void ReadablePicture::setTheme(const Theme& theme) {
    theme_ = theme;
    updateGeometry();
    update();
}

QPoint ReadablePicture::inside(QPoint place) const {
    const QSize size = places();
    return {std::clamp(place.x(), 0, std::max(size.width() - 1, 0)),
            std::clamp(place.y(), 0, std::max(size.height() - 1, 0))};
}

void ReadablePicture::look(std::optional<QPoint> place, QPoint wordsAt) {
    const bool moved = looked_ != place;
    looked_ = place;
    if (place)
        at_ = *place;
    wordsAt_ = wordsAt;
    if (moved) {
        update();
        say();
    }
}

void ReadablePicture::renew() {
    if (looked_ && (places().isEmpty() || inside(*looked_) != *looked_))
        looked_.reset();
    update();
    say();
}

void ReadablePicture::say() {
    QString words = looked_ ? wordsOf(*looked_) : QString();
    if (words == words_)
        return;
    words_ = std::move(words);
    if (words_.isEmpty())
        hideTip();
    else
        showTip(mapToGlobal(wordsAt_), words_, this);
}

void ReadablePicture::lookByKeys(QPoint place) {
    if (places().isEmpty())
        return;
    byKeys_ = true;
    place = inside(place);
    look(place, rectOf(place).bottomRight().toPoint());
}

bool ReadablePicture::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) { // the mouse rests: the words stand there, or do so again
        if (!words_.isEmpty())
            showTip(static_cast<QHelpEvent*>(event)->globalPos(), words_, this);
        return true;
    }
    return QWidget::event(event);
}

void ReadablePicture::mouseMoveEvent(QMouseEvent* event) {
    const auto place = placeAt(event->position());
    if (!place && byKeys_)
        return;
    byKeys_ = false;
    setCursor(place && isForChoosing() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    look(place, event->position().toPoint());
}

void ReadablePicture::hideEvent(QHideEvent* event) {
    look({}, {});
    QWidget::hideEvent(event);
}

void ReadablePicture::leaveEvent(QEvent* event) {
    if (!byKeys_)
        look({}, {});
    QWidget::leaveEvent(event);
}

void ReadablePicture::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        lookByKeys(at_);
}

void ReadablePicture::focusOutEvent(QFocusEvent* event) {
    if (byKeys_)
        look({}, {});
    QWidget::focusOutEvent(event);
}

void ReadablePicture::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    pressed_ = placeAt(event->position());
}

void ReadablePicture::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const auto pressed = std::exchange(pressed_, std::nullopt);
    if (pressed && placeAt(event->position()) == pressed)
        choose(*pressed);
}

void ReadablePicture::keyPressEvent(QKeyEvent* event) {
    if (places().isEmpty() || (event->modifiers() & ~Qt::KeypadModifier))
        return event->ignore();
    QPoint to = inside(at_);
    switch (event->key()) {
    case Qt::Key_Left:
        to.rx() -= 1;
        break;
    case Qt::Key_Right:
        to.rx() += 1;
        break;
    case Qt::Key_Up:
        to.ry() -= 1;
        break;
    case Qt::Key_Down:
        to.ry() += 1;
        break;
    case Qt::Key_Home:
        to.rx() = 0;
        break;
    case Qt::Key_End:
        to.rx() = places().width() - 1;
        break;
    case Qt::Key_PageUp:
        to = farFrom(to, -1);
        break;
    case Qt::Key_PageDown:
        to = farFrom(to, 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (looked_)
            choose(*looked_);
        return;
    default:
        return event->ignore(); // Space plays, as everywhere on the page
    }
    lookByKeys(looked_ ? to : at_); // the first key only shows where the next ones go on from
}

void ReadablePicture::paintMarks(QPainter& p) const {
    p.setBrush(Qt::NoBrush);
    if (looked_) {
        const QRectF place = rectOf(*looked_);
        p.setPen(QPen(theme_.card, theme_.dp(4)));
        p.drawRect(place);
        p.setPen(QPen(theme_.text, theme_.dp(2)));
        p.drawRect(place);
    }
    if (hasFocus()) {
        const double line = theme_.dp(2);
        p.setPen(QPen(theme_.accent, line));
        p.drawRect(focusRect().adjusted(line / 2, line / 2, -line / 2, -line / 2));
    }
}

} // namespace downhill
