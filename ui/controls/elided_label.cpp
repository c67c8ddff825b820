#include "ui/controls/elided_label.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace downhill {

ElidedLabel::ElidedLabel(QWidget* parent) : PlainLabel(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setShorter(const QString& text) {
    shorter_ = text;
    update();
}

void ElidedLabel::setLines(int lines) {
    if (lines == lines_)
        return;
    lines_ = lines;
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const {
    if (lines_ == 0)
        return QLabel::sizeHint();
    ensurePolished();
    const QMargins margins = contentsMargins();
    return {1, lines_ * fontMetrics().lineSpacing() + margins.top() + margins.bottom()};
}

QString ElidedLabel::beginning() const {
    constexpr qsizetype most = 4000;
    return text().left(most);
}

QStringList ElidedLabel::wrapped() const {
    const int width = contentsRect().width();
    const auto most = std::max(1, contentsRect().height() / std::max(1, fontMetrics().lineSpacing()));
    const QStringList paragraphs = beginning().split(QLatin1Char('\n'));
    QStringList lines;
    for (qsizetype i = 0; i < paragraphs.size() && lines.size() < most; ++i) {
        // Each paragraph still to come is owed a line.
        const qsizetype room = std::max<qsizetype>(1, most - lines.size() - (paragraphs.size() - 1 - i));
        QTextLayout layout(paragraphs[i], font());
        layout.beginLayout();
        for (qsizetype taken = 0; taken < room; ++taken) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            const bool rest = taken + 1 == room;
            const QString words = paragraphs[i].mid(line.textStart(), rest ? -1 : line.textLength());
            lines += rest ? fontMetrics().elidedText(words, Qt::ElideRight, width) : words;
        }
        layout.endLayout();
    }
    return lines;
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const QRect room = contentsRect();
    QStringList lines;
    if (lines_ > 0) {
        lines = wrapped();
    } else {
        const QString all = beginning();
        const bool fits = fontMetrics().horizontalAdvance(all) <= room.width();
        lines = (shorter_.isEmpty() || fits ? all : shorter_).split(QLatin1Char('\n'));
        for (QString& line : lines)
            line = fontMetrics().elidedText(line, Qt::ElideRight, room.width());
    }
    // each text in its own direction, as a QLabel has it
    const auto side = QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute;
    const auto direction = text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    style()->drawItemText(&p, room, static_cast<int>(side) | direction, palette(), isEnabled(),
                          lines.join(QLatin1Char('\n')), foregroundRole());
}

} // namespace downhill
