#include "ui/window/presentation.h"

#include "ui/page/page.h"
#include "ui/stage/stage_view.h"

#include <QAction>
#include <QLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QWindow>

#include <algorithm>
#include <cmath>

namespace downhill {

namespace {
const QString scaleKey = QStringLiteral("stage/scale");
} // namespace

Presentation::Presentation(QMainWindow* window, QWidget* plain)
    : QObject(window),
      window_(window),
      plain_(plain),
      action_(new QAction(tr("&Present"), this)),
      stage_(new StageView(plain->parentWidget())) {
    plain->parentWidget()->layout()->addWidget(stage_);
    stage_->hide();
    action_->setCheckable(true);
    action_->setShortcut(QKeySequence(Qt::Key_F11));
    connect(action_, &QAction::toggled, this, &Presentation::present);
    connect(stage_, &StageView::left, this, [this] { action_->setChecked(false); });
    connect(stage_, &StageView::stateChanged, this, &Presentation::keepState);
    // As long as there are no scenes, a presenter's remote goes from step to step.
    connect(stage_, &StageView::sceneWanted, this,
            [this](int by) { by > 0 ? stage_->source()->forward() : stage_->source()->back(); });
}

bool Presentation::isOn() const { return action_->isChecked(); }

void Presentation::setPage(Page* page) {
    page_ = page;
    const bool can = page->stage();
    if (!can)
        action_->setChecked(false);
    action_->setEnabled(can);
    action_->setToolTip(can ? tr("The run on the whole screen, to be read from the back row (F11)")
                            : tr("There is no run to present here: go to a page with knobs"));
    if (isOn())
        showOnStage();
}

void Presentation::setTheme(const Theme& theme) { stage_->setMode(theme.mode); }

void Presentation::addShortcuts(const QList<QAction*>& actions) { stage_->addActions(actions); }

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
    showOnStage();
    window_->menuBar()->hide();
    window_->statusBar()->hide();
    plain_->hide();
    stage_->show();
    window_->setWindowState(stateBefore_ | Qt::WindowFullScreen);
    stage_->setFocus();
}

void Presentation::end() {
    stage_->setSource(nullptr);
    stage_->hide();
    plain_->show();
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
}

void Presentation::showOnStage() {
    StageState state = states_.value(page_);
    state.scale = newest_.scale;
    state.controlsShown = newest_.controlsShown;
    stage_->setSource(page_->stage());
    stage_->setState(state);
}

void Presentation::keepState() {
    newest_ = stage_->state();
    states_[page_] = newest_;
}

void Presentation::restore(const QSettings& settings) {
    const double scale = settings.value(scaleKey, 1.0).toDouble();
    newest_.scale =
        std::isfinite(scale) ? std::clamp(scale, StageView::smallestScale, StageView::largestScale) : 1;
}

void Presentation::save(QSettings& settings) const { settings.setValue(scaleKey, newest_.scale); }

} // namespace downhill
