// What the window keeps: written a moment after it became different, and when it closes.
#include "ui/export/export_actions.h"
#include "ui/language/language_choice.h"
#include "ui/learn/learn_page.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/page/run_page.h"
#include "ui/plain/box.h"
#include "ui/scenes/scene_player.h"
#include "ui/session/session_actions.h"
#include "ui/theme/appearance.h"
#include "ui/window/main_window.h"
#include "ui/window/presentation.h"
#include "ui/window/status_line.h"
#include "ui/window/window_place.h"

#include <QAction>
#include <QCloseEvent>

#include <utility>

namespace downhill {

namespace {
const QString geometryKey = QStringLiteral("window/geometry");
} // namespace

void MainWindow::restoreState() {
    openWithin(this, kept_.value(geometryKey).toByteArray());
    appearance_->restore(kept_);
    language_->restore(kept_);
    presentation_->restore(kept_);
    for (Page* page : pages_)
        page->restore(kept_);
    collectState();
    kept_.begin();
    constexpr int moment = 1000;
    keeping_.setSingleShot(true);
    keeping_.setInterval(moment);
    connect(&keeping_, &QTimer::timeout, this, &MainWindow::keep);
}

void MainWindow::collectState() {
    if (!presentation_->isOn()) // else the window is as large as the screen
        kept_.setValue(geometryKey, saveGeometry());
    appearance_->save(kept_);
    language_->save(kept_);
    presentation_->save(kept_);
    for (const Page* one : pages_)
        one->save(kept_);
    page()->save(kept_); // what pages share is kept as it was where it was looked at last
}

/// Whatever a person does ends with one of these.
void MainWindow::noteChange(const QObject* watched, QEvent::Type type) {
    const bool byHand =
        type == QEvent::MouseButtonRelease || type == QEvent::KeyRelease || type == QEvent::Wheel;
    const bool place = watched == this && (type == QEvent::Move || type == QEvent::Resize);
    if ((byHand || place) && !keeping_.isActive())
        keeping_.start();
}

void MainWindow::keep() {
    if (player_->isOn())
        return keeping_.start(); // what is shown is not one's own
    collectState();
    const QString error = kept_.write();
    const bool first = std::exchange(keepError_, error).isEmpty();
    if (!error.isEmpty() && first)
        status_->say(tr("What the window keeps is lost when it closes: %1").arg(error));
}

QString MainWindow::endNow() {
    player_->end(); // what is saved is one's own
    keeping_.stop();
    const QString session = sessions_->end();
    presentation_->action()->setChecked(false);
    const bool known = !keepError_.isEmpty();
    keep();
    return !session.isEmpty() || known ? session : keepError_;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    player_->end();
    if (!sessions_->mayLeave())
        return event->ignore();
    if (const QString lost = endNow(); !lost.isEmpty()) {
        PlainBox box(PlainBox::Warning, tr("Not everything is kept"),
                     tr("What was done here cannot be kept for the next start: %1.").arg(lost),
                     PlainBox::Close | PlainBox::Cancel, this);
        box.setDefaultButton(PlainBox::Cancel);
        box.setEscapeButton(PlainBox::Cancel);
        if (box.exec() != PlainBox::Close)
            return event->ignore();
    }
    exports_->end();
    QMainWindow::closeEvent(event);
}

} // namespace downhill
