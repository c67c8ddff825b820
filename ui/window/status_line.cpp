#include "ui/window/status_line.h"

#include "ui/page/page.h"

#include <QLabel>

namespace downhill {

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent), status_(new QLabel), hint_(new QLabel) {
    setSizeGripEnabled(false);
    hint_->setObjectName(QStringLiteral("hint"));
    addWidget(status_);
    addPermanentWidget(hint_);
}

void StatusLine::say(const QString& message) {
    const auto show = [this, message] { showMessage(message, 6000); };
    if (isVisible())
        show();
    else // it lays it on its labels when it is not to be seen yet
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void StatusLine::showStatus(const Page& page) {
    status_->setText(page.statusTexts().join(QStringLiteral("     ")));
}

void StatusLine::showHint(const Page& page) { hint_->setText(page.hint()); }

void StatusLine::setTheme(const Theme& theme) {
    setFixedHeight(theme.px(27)); // it does not follow its labels' font by itself
}

} // namespace downhill
