#include "ui/window/status_line.h"

#include "ui/controls/elided_label.h"
#include "ui/page/page.h"
#include "ui/plain/tip.h"
#include "ui/text/text.h"

namespace downhill {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), status_(new ElidedLabel), hint_(new ElidedLabel) {
    setSizeGripEnabled(false);
    hint_->setObjectName(QStringLiteral("hint"));
    for (ElidedLabel* label : {status_, hint_}) {
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        label->setMinimumWidth(1); // what has no room is in the tooltip
    }
    addWidget(status_);
    addPermanentWidget(hint_);
}

void StatusLine::say(const QString& words) {
    constexpr qsizetype most = 1000; // nobody reads more of it in a line, and Qt takes its time to measure it
    const auto show = [this, message = words.left(most)] {
        showMessage(fontMetrics().elidedText(message, Qt::ElideMiddle, width() - margin_), 6000);
        setToolTip(plainTip(message));
    };
    if (isVisible())
        show();
    else // it lays it on its labels when it is not to be seen yet
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void StatusLine::showStatus(const Page& page) {
    QStringList texts = page.statusTexts();
    for (QString& text : texts)
        text = isolated(text);
    status_->setText(texts.join(QStringLiteral("     ")));
    status_->setToolTip(plainTip(status_->text()));
}

void StatusLine::showHint(const Page& page) {
    hint_->setText(page.hint());
    hint_->setToolTip(plainTip(hint_->text()));
}

void StatusLine::setTheme(const Theme& theme) {
    margin_ = theme.px(16);
    setFixedHeight(theme.px(27)); // it does not follow its labels' font by itself
}

} // namespace downhill
