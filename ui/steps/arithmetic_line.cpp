#include "ui/steps/arithmetic_line.h"

#include "ui/controls/elided_label.h"
#include "ui/plain/label.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

#include <algorithm>
#include <array>

namespace downhill {

namespace {

/// As many in each row; always so many rows, that nothing below them jumps.
QString inRows(const QStringList& pieces, int rows) {
    const qsizetype inOne = (pieces.size() + rows - 1) / rows;
    QStringList lines;
    for (int row = 0; row < rows; ++row)
        lines += pieces.mid(row * inOne, inOne).join(QStringLiteral("   "));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ArithmeticLine::ArithmeticLine(QWidget* parent) : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight); // as formulas are written in every language
    setAccessibleName(tr("This step"));
    explain(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // Three plain labels, since laying out rich text anew for every step of a drag is slow.
    const auto add = [&] {
        auto* label = new PlainLabel(this);
        label->setObjectName(QStringLiteral("arithmetic"));
        layout->addWidget(label);
        return label;
    };
    left_ = add();
    slope_ = add();
    right_ = add();
    ruleState_ = new ElidedLabel(this);
    ruleState_->setObjectName(QStringLiteral("muted"));
    ruleState_->setAlignment(Qt::AlignRight);
    ruleState_->hide();
}

void ArithmeticLine::setTheme(const Theme& theme) {
    theme_ = theme;
    if (shrinks_) // whatever its letters: what stands beside it does not move
        setFixedHeight(QFontMetrics(theme.font(15)).height() + theme.px(4));
    slope_->setStyleSheet(QStringLiteral("color: %1").arg(theme.current.name()));
    ruleState_->setContentsMargins(0, 0, theme.px(6), 0);
}

void ArithmeticLine::show(std::span<const Arithmetic> lines) {
    if (lines.empty())
        return showWords(tr("the run ends here"));
    const Arithmetic& line = lines.back();
    QStringList state;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        state += qs(lines[i].text());
    ruleState_->setText(inRows(state, ruleStateRows_));
    ruleState_->setToolTip(plainTip(state.join(QLatin1Char('\n'))));
    const bool slopeNamed = !line.slope.empty();
    whole_ = qs(slopeNamed ? line.left : line.text());
    left_->setText(whole_);
    slope_->setText(qs(line.slope));
    wholeRight_ = slopeNamed ? qs(line.right) : QString();
    right_->setText(wholeRight_);
    for (QLabel* label : {slope_, right_})
        label->setVisible(slopeNamed);
    fitLetters();
    setAccessibleDescription((state + QStringList{text()}).join(QStringLiteral(", ")));
}

void ArithmeticLine::shrinkToRoom() {
    shrinks_ = true;
    setMinimumWidth(1);
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
}

void ArithmeticLine::shrinkTo(int width) {
    room_ = width;
    fitLetters();
}

void ArithmeticLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitLetters();
}

void ArithmeticLine::fitLetters() {
    if (!shrinks_ && !room_)
        return;
    constexpr std::array sizes = {15.0, 12.0, 10.5}; // as the style sheet has them
    const auto width = [this](double size, const QString& words) {
        return QFontMetrics(theme_.font(size)).horizontalAdvance(words);
    };
    const int room = room_.value_or(contentsRect().width()) - theme_.px(8);
    const auto fits = std::ranges::find_if(sizes, [&](double size) { return width(size, text()) <= room; });
    const double letters = fits == sizes.end() ? sizes.back() : *fits;
    if (letters != letters_) {
        letters_ = letters;
        for (QLabel* label : {left_, slope_, right_}) {
            label->setProperty("letters", QString::number(letters));
            label->style()->unpolish(label);
            label->style()->polish(label);
        }
    }
    // Where even that is too long, the result is whole as long as it can be.
    const QFontMetrics metrics(theme_.font(letters));
    const int slope = width(letters, slope_->text());
    right_->setText(fits != sizes.end() ? wholeRight_
                                        : metrics.elidedText(wholeRight_, Qt::ElideRight, room - slope));
    const int rest = slope + width(letters, right_->text());
    left_->setText(fits != sizes.end() ? whole_ : metrics.elidedText(whole_, Qt::ElideRight, room - rest));
    explain(fits == sizes.end());
}

// What is cut short is whole there.
void ArithmeticLine::explain(bool cut) {
    const QString meaning = tr("This step, written out: new w = old w − learning rate × slope");
    setToolTip(plainTip(cut ? text() + QLatin1Char('\n') + meaning : meaning));
}

void ArithmeticLine::setRuleStateRows(int rows) { ruleStateRows_ = rows; }

void ArithmeticLine::showOpen(const QString& knob) { showWords(tr("%1 = ?").arg(knob)); }

void ArithmeticLine::showWords(const QString& words) {
    const Arithmetic line{words.toStdString(), {}, {}};
    show(std::span(&line, 1));
}

QString ArithmeticLine::text() const { return whole_ + slope_->text() + wholeRight_; }

} // namespace downhill
