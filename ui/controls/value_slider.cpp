#include "ui/controls/value_slider.h"

#include "ui/plain/tip.h"
#include "ui/text/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace downhill {

namespace {
constexpr int travel = 10'000; // QSlider's own integer positions, for accessibility only
constexpr double handleRadius = 8;
} // namespace

ValueSlider::ValueSlider(ValueScale scale, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), scale_(scale), value_(scale.from()) {
    setRange(0, travel);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void ValueSlider::setScale(ValueScale scale, std::vector<Tick> ticks) {
    const bool otherHeight = ticks_.empty() != ticks.empty();
    scale_ = scale;
    ticks_ = std::move(ticks);
    if (otherHeight)
        updateGeometry();
    show(value_);
}

void ValueSlider::setTheme(const Theme& theme) {
    theme_ = theme;
    updateGeometry();
    update();
}

void ValueSlider::setRealValue(double value) { show(value); }

void ValueSlider::show(double value) {
    value_ = value;
    setValue(static_cast<int>(std::lround(scale_.fractionOf(value) * travel)));
    setAccessibleDescription(fieldText(value));
    update();
}

void ValueSlider::edit(double value) {
    if (value == value_)
        return;
    show(value);
    emit edited(value);
}

void ValueSlider::setBands(std::vector<Band> bands, std::function<QString(double)> describe) {
    bands_ = std::move(bands);
    describe_ = std::move(describe);
    update();
}

void ValueSlider::setWordsVisible(bool visible) {
    wordsVisible_ = visible;
    updateGeometry();
    update();
}

QSize ValueSlider::sizeHint() const {
    return {theme_.px(200), theme_.px((ticks_.empty() ? 24 : 38) + (wordsVisible_ ? 15 : 0))};
}
QSize ValueSlider::minimumSizeHint() const { return {theme_.px(120), sizeHint().height()}; }

QRectF ValueSlider::groove() const {
    const double inset = theme_.dp(handleRadius + 3);
    const double thickness = theme_.dp(bands_.empty() ? 6 : 9);
    return {inset, theme_.dp(12) - thickness / 2, width() - 2 * inset, thickness};
}

QPointF ValueSlider::handleCentre() const {
    const QRectF g = groove();
    return {g.left() + scale_.fractionOf(value_) * g.width(), g.center().y()};
}

QRect ValueSlider::scaleRect() const {
    if (ticks_.empty() && !wordsVisible_)
        return rect();
    const int top = qCeil(groove().center().y() + theme_.dp(handleRadius));
    return {0, top, width(), height() - top};
}

void ValueSlider::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF g = groove();
    const QPointF handle = handleCentre();

    p.setPen(Qt::NoPen);
    p.setBrush(theme_.border);
    p.drawRoundedRect(g, g.height() / 2, g.height() / 2);
    paintBands(p);

    p.setFont(theme_.font(11.5));
    const QFontMetricsF metrics(p.font());
    for (const Tick& tick : ticks_) {
        const double x = g.left() + scale_.fractionOf(tick.value) * g.width();
        const double textWidth = metrics.horizontalAdvance(tick.text);
        const double left = std::clamp(x - textWidth / 2, 0.0, width() - textWidth);
        p.setPen(QPen(theme_.muted, 1));
        p.drawLine(QPointF(x, g.bottom() + theme_.dp(4)), QPointF(x, g.bottom() + theme_.dp(7)));
        p.drawText(QPointF(left, g.bottom() + theme_.dp(8) + metrics.ascent()), tick.text);
    }

    const double r = theme_.dp(handleRadius);
    if (hasFocus()) {
        p.setPen(QPen(theme_.text, theme_.dp(1.5)));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(handle, r + theme_.dp(2), r + theme_.dp(2));
    }
    p.setPen(QPen(isEnabled() ? theme_.accent : theme_.muted, theme_.dp(2.2)));
    p.setBrush(!isEnabled()                     ? theme_.window
               : underMouse() || isSliderDown() ? theme_.selection
                                                : theme_.card);
    p.drawEllipse(handle, r - theme_.dp(1), r - theme_.dp(1));
}

void ValueSlider::paintBands(QPainter& p) const {
    const QRectF g = groove();
    const auto placeOf = [&](double value) { return g.left() + scale_.fractionOf(value) * g.width(); };
    for (const Band& band : bands_) {
        const QRectF stretch(placeOf(band.from), g.top(), placeOf(band.to) - placeOf(band.from), g.height());
        p.fillRect(stretch, band.colour);
        if (band.pattern != Qt::NoBrush)
            p.fillRect(stretch, QBrush(theme_.hatch, band.pattern));
    }
    if (wordsVisible_)
        paintWords(p);
}

std::vector<ValueSlider::Word> ValueSlider::words() const {
    const QRectF g = groove();
    const QFontMetricsF metrics(theme_.font(11.5));
    const auto placeOf = [&](double value) { return g.left() + scale_.fractionOf(value) * g.width(); };
    const auto widthOf = [&](const Band& band) { return placeOf(band.to) - placeOf(band.from); };
    std::vector<const Band*> widest; // of each word, in the order of the scale
    for (const Band& band : bands_) {
        const auto known = std::ranges::find(widest, band.word, &Band::word);
        if (known == widest.end())
            widest.push_back(&band);
        else if (widthOf(band) > widthOf(**known)) {
            widest.erase(known);
            widest.push_back(&band);
        }
    }
    std::vector<Word> words;
    for (const Band* band : widest) {
        const double width = metrics.horizontalAdvance(band->word);
        if (width + theme_.dp(2) <= widthOf(*band))
            words.push_back({band->word, (placeOf(band->from) + placeOf(band->to) - width) / 2, width});
    }
    return words;
}

void ValueSlider::paintWords(QPainter& p) const {
    p.setFont(theme_.font(11.5));
    p.setPen(theme_.muted);
    for (const Word& word : words())
        p.drawText(QPointF(word.left, height() - theme_.dp(2) - QFontMetricsF(p.font()).descent()),
                   word.text);
}

bool ValueSlider::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && describe_) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QRectF g = groove();
        const QString words = describe_(scale_.valueAt((help->pos().x() - g.left()) / g.width()));
        showTip(help->globalPos(), words, this);
        return true;
    }
    return QSlider::event(event);
}

void ValueSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    // On the handle it is grabbed where it was touched; beside it, it comes to the mouse.
    const double dx = event->position().x() - handleCentre().x();
    grabOffset_ = std::abs(dx) <= theme_.dp(handleRadius) ? dx : 0;
    setSliderDown(true);
    if (grabOffset_ == 0)
        mouseMoveEvent(event);
    update();
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!isSliderDown())
        return;
    const QRectF g = groove();
    edit(scale_.valueAt((event->position().x() - grabOffset_ - g.left()) / g.width()));
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(false);
    update();
}

void ValueSlider::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return edit(scale_.next(value_, 1, false));
    case Qt::Key_Left:
    case Qt::Key_Down:
        return edit(scale_.next(value_, -1, false));
    case Qt::Key_PageUp:
        return edit(scale_.next(value_, 1, true));
    case Qt::Key_PageDown:
        return edit(scale_.next(value_, -1, true));
    case Qt::Key_Home:
        return edit(scale_.from());
    case Qt::Key_End:
        return edit(scale_.to());
    default:
        event->ignore();
    }
}

void ValueSlider::wheelEvent(QWheelEvent* event) {
    // Only with focus, so that scrolling the page past a slider does not turn the knob.
    if (!hasFocus() || event->angleDelta().y() == 0)
        return event->ignore();
    edit(scale_.next(value_, event->angleDelta().y() > 0 ? 1 : -1, false));
    event->accept();
}

} // namespace downhill
