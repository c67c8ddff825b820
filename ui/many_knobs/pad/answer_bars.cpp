#include "ui/many_knobs/pad/answer_bars.h"

#include "ui/text/text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace downhill {

AnswerBars::AnswerBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("The network's answer"));
    setAccessibleDescription(description());
}

void AnswerBars::setTheme(const Theme& theme) {
    theme_ = theme;
    updateGeometry();
    update();
}

void AnswerBars::show(const std::optional<Outputs<float>>& outputs, bool probabilities) {
    if (outputs == outputs_ && probabilities == probabilities_)
        return;
    outputs_ = outputs;
    probabilities_ = probabilities;
    setAccessibleDescription(description());
    update();
}

std::optional<std::size_t> AnswerBars::answer() const {
    if (!outputs_ || !std::ranges::all_of(*outputs_, [](float output) { return std::isfinite(output); }))
        return {};
    return answerOf(*outputs_);
}

QString AnswerBars::textOf(float output) const {
    if (!std::isfinite(output))
        return QStringLiteral("–");
    return probabilities_ ? tr("%1 %").arg(std::lround(100 * output)) : decimalsText(output, 2);
}

QStringList AnswerBars::texts() const {
    QStringList texts;
    for (std::size_t digit = 0; digit < 10; ++digit)
        texts += outputs_ ? textOf((*outputs_)[digit]) : QString();
    return texts;
}

// The answer, and what else it might have been.
QString AnswerBars::description() const {
    if (!outputs_)
        return tr("No answer yet: draw a digit on the pad");
    if (!answer())
        return tr("The outputs are not numbers");
    const auto output = [this](std::size_t digit) { return (*outputs_)[digit]; };
    std::array<std::size_t, 10> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, output);
    const auto part = [&](std::size_t place) {
        return tr("%1 with %2").arg(order[place]).arg(textOf(output(order[place])));
    };
    return tr("%1; then %2, and %3").arg(part(0), part(1), part(2));
}

QSize AnswerBars::sizeHint() const { return {theme_.px(100), theme_.px(126)}; }

void AnswerBars::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QFont plain = theme_.font(11.5), bold = theme_.font(11.5, QFont::Bold);
    const QFontMetricsF metrics(bold);
    const double mark = theme_.dp(8), gap = theme_.dp(5), thickness = theme_.dp(7);
    const double digits = mark + metrics.horizontalAdvance(u'0');
    const double numbers = metrics.horizontalAdvance(probabilities_ ? tr("100 %") : QStringLiteral("0.00"));
    const QRectF room(digits + gap, 0, std::max(0.0, width() - digits - numbers - 2 * gap), height());
    const double rowHeight = height() / 10.0;
    const std::optional<std::size_t> largest = answer();
    const QStringList numberTexts = texts();
    for (std::size_t digit = 0; digit < 10; ++digit) {
        const double middle = rowHeight * (static_cast<double>(digit) + 0.5);
        const double baseline = middle + metrics.capHeight() / 2;
        const bool isAnswer = digit == largest;
        const QString& text = numberTexts[static_cast<qsizetype>(digit)];
        p.setFont(isAnswer ? bold : plain);
        p.setPen(isAnswer ? theme_.text : theme_.muted);
        p.drawText(QPointF(mark, baseline), QString::number(digit));
        p.drawText(QPointF(width() - QFontMetricsF(p.font()).horizontalAdvance(text), baseline), text);

        p.setPen(Qt::NoPen);
        const QRectF track(room.left(), middle - thickness / 2, room.width(), thickness);
        QPainterPath shape;
        shape.addRoundedRect(track, theme_.dp(2), theme_.dp(2));
        p.fillPath(shape, theme_.grid);
        const float output = outputs_ ? (*outputs_)[digit] : 0;
        if (output > 0) { // not NaN
            const double length = track.width() * std::min(1.0, static_cast<double>(output));
            QPainterPath part;
            part.addRect(track.left(), track.top(), length, track.height());
            p.fillPath(shape.intersected(part), isAnswer ? theme_.accent : theme_.ahead);
        }
        if (isAnswer) {
            const double half = theme_.dp(3.5);
            p.setBrush(theme_.accent);
            p.drawPolygon(
                QPolygonF{QPointF(0, middle - half), QPointF(half * 1.4, middle), QPointF(0, middle + half)});
        }
    }
}

} // namespace downhill
