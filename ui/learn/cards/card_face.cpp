#include "ui/learn/cards/card_face.h"

#include "ui/learn/cards/card_text.h"

#include <QPainter>

namespace downhill {

CardFace::CardFace(QWidget* parent) : QAbstractButton(parent) {
    setObjectName(QStringLiteral("cardFace"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(this, &QAbstractButton::clicked, this, [this] { setTurned(!turned_); });
}

void CardFace::show(const LearnEntry& entry, const QString& corner) {
    question_ = entry.question;
    answer_ = entry.answer;
    corner_ = corner;
    setTurned(false);
}

void CardFace::setTurned(bool turned) {
    turned_ = turned;
    setAccessibleName(side());
    setAccessibleDescription(turned ? answer_ : question_);
    update();
    emit this->turned(turned);
}

QString CardFace::side() const { return turned_ ? tr("Answer") : tr("Question"); }

void CardFace::setTheme(const Theme& theme) {
    theme_ = theme;
    setMinimumSize(theme.px(320), theme.px(200));
    updateGeometry();
    update();
}

QSize CardFace::sizeHint() const { return {theme_.px(320), theme_.px(200)}; }

void CardFace::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2 : 1;
    const QRectF outline = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(hasFocus() ? theme_.accent : theme_.border, line));
    painter.setBrush(turned_ ? theme_.selection : theme_.field);
    painter.drawRoundedRect(outline, theme_.dp(12), theme_.dp(12));

    const double margin = theme_.dp(18);
    const QRectF inside = outline.adjusted(margin, margin * 0.7, -margin, -margin * 0.7);
    painter.setFont(theme_.font(13, QFont::DemiBold));
    painter.setPen(turned_ ? theme_.text : theme_.muted);
    const double small = painter.fontMetrics().height();
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, side());
    painter.setFont(theme_.font(13));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignTop, corner_);

    painter.setPen(theme_.text);
    const double gap = small + theme_.dp(10);
    const CardText text{.words = turned_ ? answer_ : question_,
                        .largest = turned_ ? 34.0 : 48.0,
                        .weight = turned_ ? QFont::Normal : QFont::DemiBold};
    drawCardText(painter, inside.adjusted(margin, gap, -margin, -gap), text, theme_);
}

} // namespace downhill
