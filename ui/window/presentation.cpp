#include "ui/window/presentation.h"

#include "ui/page/page.h"
#include "ui/plain/tip.h"
#include "ui/stage/stage_transport.h"
#include "ui/stage/stage_view.h"

#include <QAction>
#include <QLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QShortcut>
#include <QStatusBar>
#include <QWindow>

#include <algorithm>
#include <cmath>
#include <utility>

namespace downhill {

namespace {
const QString scaleKey = QStringLiteral("stage/scale");
} // namespace

Presentation::Presentation(QMainWindow* window, QWidget* plain)
    : QObject(window),
      window_(window),
      plain_(plain),
      action_(new QAction(tr("&Present"), this)),
      leave_(new QShortcut(QKeySequence(Qt::Key_Escape), window)),
      stage_(new StageView(plain->parentWidget())) {
    plain->parentWidget()->layout()->addWidget(stage_);
    stage_->hide();
    action_->setCheckable(true);
    action_->setShortcut(QKeySequence(Qt::Key_F11));
    leave_->setEnabled(false);
    connect(leave_, &QShortcut::activated, this, [this] { action_->setChecked(false); });
    connect(action_, &QAction::toggled, this, &Presentation::present);
    connect(stage_, &StageView::left, this, [this] { action_->setChecked(false); });
    connect(stage_, &StageView::stateChanged, this, &Presentation::keepState);
    connect(stage_, &StageView::sceneWanted, this, &Presentation::sceneWanted);
}

bool Presentation::isOn() const { return action_->isChecked(); }

bool Presentation::isPlain() const { return isOn() && page_ && !page_->stage(); }

void Presentation::setPage(Page* page) {
    page_ = page;
    action_->setToolTip(plainTip(page->stage()
                                     ? tr("The run on the whole screen, to be read from the back row (F11)")
                                     : tr("This page on the whole screen, with larger letters (F11)")));
    if (isOn())
        showPage();
}

void Presentation::setTheme(const Theme& theme) { stage_->setMode(theme.mode); }

Theme Presentation::enlarged(const Theme& theme) const {
    constexpr double width = 846, height = 620; // what such a page needs at scale 1
    if (!isPlain())
        return theme;
    return Theme::of(theme.mode,
                     std::max(1.0, std::min(window_->width() / width, window_->height() / height)));
}

void Presentation::addShortcuts(const QList<QAction*>& actions) {
    stage_->addActions(actions);
    plain_->addActions(actions);
}

void Presentation::present(bool on) {
    if (on)
        begin();
    else
        end();
}

void Presentation::begin() {
    emit begins();
    stateBefore_ = window_->windowState();
    placeBefore_ = window_->geometry();
    focusBefore_ = window_->focusWidget();
    window_->menuBar()->hide();
    window_->statusBar()->hide();
    toolbar_->hide();
    showPage();
    window_->setWindowState(stateBefore_ | Qt::WindowFullScreen);
}

void Presentation::showPage() {
    const bool plain = isPlain();
    leave_->setEnabled(plain);
    if (plain)
        stage_->setSource(nullptr);
    else
        showOnStage();
    // First what goes, so that the window never needs the room of both.
    (plain ? static_cast<QWidget*>(stage_) : plain_)->hide();
    (plain ? plain_ : static_cast<QWidget*>(stage_))->show();
    if (!plain)
        stage_->setFocus();
    emit changed();
}

void Presentation::end() {
    leave_->setEnabled(false);
    stage_->setSource(nullptr);
    stage_->hide();
    plain_->show();
    toolbar_->show();
    window_->menuBar()->show();
    window_->statusBar()->show();
    window_->setWindowState(stateBefore_);
    // On a screen that is too narrow for it the widget takes itself for no longer full, and the desktop does
    // not.
    if (QWindow* shown = window_->windowHandle())
        shown->setWindowStates(stateBefore_);
    if (!(stateBefore_ & (Qt::WindowMaximized | Qt::WindowFullScreen)))
        window_->setGeometry(placeBefore_);
    if (focusBefore_)
        focusBefore_->setFocus();
    emit changed();
    emit ended();
}

void Presentation::showOnStage() {
    StageState state = states_.value(page_);
    state.scale = newest_.scale;
    state.controlsShown = newest_.controlsShown;
    state.captionShown = newest_.captionShown;
    if (scene_)
        state.pictures = scene_->pictures;
    stage_->setSource(page_->stage());
    stage_->setCaption(scene_ ? scene_->caption : QString());
    stage_->setState(state);
}

void Presentation::setScene(std::optional<StageScene> scene) {
    scene_ = std::move(scene);
    if (isOn() && !isPlain())
        showOnStage();
}

void Presentation::goStep(int by) {
    if (StageSource* source = stage_->source())
        by > 0 ? source->forward() : source->back();
}

void Presentation::say(const QString& message) {
    if (isOn() && !isPlain())
        stage_->transport()->say(message);
}

void Presentation::keepState() {
    newest_ = stage_->state();
    if (scene_)
        scene_->pictures = newest_.pictures;
    else
        states_[page_] = newest_;
}

void Presentation::restore(const Kept& kept) {
    const double scale = kept.value(scaleKey, 1.0).toDouble();
    newest_.scale =
        std::isfinite(scale) ? std::clamp(scale, StageView::smallestScale, StageView::largestScale) : 1;
}

void Presentation::save(Kept& kept) const { kept.setValue(scaleKey, newest_.scale); }

} // namespace downhill
