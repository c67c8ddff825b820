#include "ui/stage/stage_headline.h"

#include "ui/plain/label.h"
#include "ui/plain/tip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace downhill {

StageHeadlineBar::StageHeadlineBar(QWidget* parent)
    : QFrame(parent), sign_(new PlainLabel(this)), words_(new PlainLabel(this)), fact_(new PlainLabel(this)) {
    setObjectName(QStringLiteral("banner"));
    setAccessibleName(tr("Verdict"));
    sign_->setObjectName(QStringLiteral("verdict"));
    words_->setObjectName(QStringLiteral("verdict"));
    fact_->setObjectName(QStringLiteral("stageFact"));
    fact_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(sign_);
    layout->addWidget(words_, 1);
    layout->addWidget(fact_);
    for (QLabel* label : {words_, fact_}) {
        label->setMinimumWidth(1); // what is said moves nothing
    }
}

void StageHeadlineBar::setTheme(const Theme& theme) {
    layout()->setContentsMargins(theme.px(13), 0, theme.px(12), 0);
    layout()->setSpacing(theme.px(8));
    placeFact();
}

void StageHeadlineBar::show(const StageHeadline& headline) {
    if (property("tone").toString() != QLatin1String(headline.tone)) {
        setProperty("tone", headline.tone);
        for (QWidget* widget : std::initializer_list<QWidget*>{this, sign_, words_}) {
            widget->style()->unpolish(widget);
            widget->style()->polish(widget);
        }
    }
    const bool another = words_->text() != headline.words;
    sign_->setText(headline.sign);
    words_->setText(headline.words);
    factWords_ = headline.fact;
    setToolTip(plainTip(headline.all));
    setAccessibleName(headline.words);
    setAccessibleDescription(headline.all);
    placeFact();
    if (another) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

// The verdict comes first: a fact that has no room beside it is left out, and stands in the tooltip.
void StageHeadlineBar::placeFact() {
    const QMargins margins = layout()->contentsMargins();
    const int taken = margins.left() + margins.right() + sign_->sizeHint().width() +
                      words_->fontMetrics().horizontalAdvance(words_->text()) + 4 * layout()->spacing();
    const bool fits = taken + fact_->fontMetrics().horizontalAdvance(factWords_) <= width();
    fact_->setText(fits ? factWords_ : QString());
}

void StageHeadlineBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    placeFact();
}

} // namespace downhill
