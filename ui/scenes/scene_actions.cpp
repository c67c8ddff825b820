#include "ui/scenes/scene_actions.h"

#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_panel.h"
#include "ui/scenes/scene_view.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace downhill {

SceneActions::SceneActions(SceneList* list, Hooks hooks, QMainWindow* window)
    : QObject(window),
      list_(list),
      hooks_(std::move(hooks)),
      add_(make(tr("&Add scene"), "addScene", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A))),
      showPanel_(make(tr("S&cenes panel"), "scenesPanel")),
      next_(make(tr("Go to &next scene"), "nextScene", QKeySequence(Qt::CTRL | Qt::Key_PageDown))),
      previous_(make(tr("Go to pre&vious scene"), "previousScene", QKeySequence(Qt::CTRL | Qt::Key_PageUp))),
      play_(make(tr("P&lay scenes"), "playScenes", QKeySequence(Qt::Key_F5))),
      panel_(new ScenePanel(list, add_, window)) {
    showPanel_->setCheckable(true);
    window->addDockWidget(Qt::RightDockWidgetArea, panel_);
    panel_->hide();

    SceneView* view = panel_->view();
    connect(add_, &QAction::triggered, this, &SceneActions::add);
    connect(showPanel_, &QAction::triggered, panel_,
            [this](bool on) { on ? panel_->open() : panel_->hide(); });
    connect(panel_, &QDockWidget::visibilityChanged, showPanel_,
            [this] { showPanel_->setChecked(!panel_->isHidden()); });
    connect(next_, &QAction::triggered, this, [this, view] { goTo(view->row() + 1); });
    connect(previous_, &QAction::triggered, this, [this, view] { goTo(view->row() - 1); });
    connect(play_, &QAction::triggered, this, [this, view] { hooks_.play(std::max(0, view->row())); });
    connect(view, &SceneView::wanted, this, &SceneActions::goTo);
    connect(view, &SceneView::replaceWanted, this, &SceneActions::replace);
    connect(view, &SceneView::rowChanged, this, &SceneActions::enable);
    connect(list, &SceneList::changed, this, &SceneActions::enable);
    enable();
}

QAction* SceneActions::make(const QString& words, const char* name, const QKeySequence& key) {
    auto* action = new QAction(words, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    return action;
}

void SceneActions::addTo(QMenu* menu) {
    menu->addActions({add_, showPanel_});
    menu->addSeparator();
    menu->addActions({next_, previous_});
    menu->addSeparator();
    menu->addAction(play_);
}

void SceneActions::enable() {
    const int row = panel_->view()->row();
    next_->setEnabled(row + 1 < list_->rowCount());
    previous_->setEnabled(row > 0);
    play_->setEnabled(list_->rowCount() > 0);
}

void SceneActions::add() {
    if (list_->isFull())
        return emit said(tr("A lesson has %1 scenes at most").arg(LessonState::mostScenes));
    const std::optional<Scene> scene = hooks_.keep();
    if (!scene)
        return emit said(tr("There is nothing on this page that a scene could keep"));
    // Where somebody sees the list, behind the scene that is chosen there.
    const int row = panel_->view()->row();
    list_->add(*scene, panel_->isHidden() || row < 0 ? list_->rowCount() : row + 1);
    emit said(tr("Scene %1 added: %2").arg(panel_->view()->row() + 1).arg(scene->title));
}

void SceneActions::replace(int row) {
    std::optional<Scene> now = hooks_.keep();
    if (!now)
        return emit said(tr("There is nothing on this page that a scene could keep"));
    // What is said and asked there stays.
    Scene scene = list_->scene(row);
    scene.session = std::move(now->session);
    scene.pictures = std::move(now->pictures);
    scene.playTo = 0;
    list_->edit(row, scene, tr("picture"));
}

void SceneActions::goTo(int row) {
    if (row < 0 || row >= list_->rowCount())
        return;
    panel_->view()->setRow(row);
    const Scene scene = list_->scene(row);
    hooks_.show(scene, tr("go to scene “%1”").arg(scene.title.left(40)));
    emit said(tr("Scene %1 of %2: %3").arg(row + 1).arg(list_->rowCount()).arg(scene.title));
}

} // namespace downhill
