#include "ui/controls/arithmetic_line.h"

#include "ui/text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace downhill {

ArithmeticLine::ArithmeticLine(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("This step"));
    setToolTip(tr("This step, written out: new w = old w − learning rate × slope"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // Three plain labels, since laying out rich text anew for every step of a drag is slow.
    const auto add = [&] {
        auto* label = new QLabel(this);
        label->setObjectName(QStringLiteral("arithmetic"));
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
        return label;
    };
    left_ = add();
    slope_ = add();
    right_ = add();
}

void ArithmeticLine::setTheme(const Theme& theme) {
    slope_->setStyleSheet(QStringLiteral("color: %1").arg(theme.current.name()));
}

void ArithmeticLine::show(const Arithmetic& line) {
    left_->setText(qs(line.left));
    slope_->setText(qs(line.slope));
    right_->setText(qs(line.right));
    setAccessibleDescription(text());
}

QString ArithmeticLine::text() const { return left_->text() + slope_->text() + right_->text(); }

} // namespace downhill
