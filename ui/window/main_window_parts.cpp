// How the parts of the window know of one another: sessions, scenes and their player, undo.
#include "ui/window/main_window.h"

#include "ui/history/history.h"
#include "ui/learn/learn_page.h"
#include "ui/many_knobs/many_knobs_page.h"
#include "ui/many_knobs/training/knob_file_actions.h"
#include "ui/many_knobs/training/live_training.h"
#include "ui/page/page_switch.h"
#include "ui/page/run_page.h"
#include "ui/pins/run_memory.h"
#include "ui/plain/box.h"
#include "ui/scenes/built_in_scenes.h"
#include "ui/scenes/lesson_script.h"
#include "ui/scenes/scene_actions.h"
#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_panel.h"
#include "ui/scenes/scene_player.h"
#include "ui/scenes/scene_title.h"
#include "ui/session/file_drop.h"
#include "ui/session/session_actions.h"
#include "ui/window/open_data.h"
#include "ui/window/page_stack.h"
#include "ui/window/presentation.h"
#include "ui/window/script_on_stage.h"
#include "ui/window/toolbar.h"

#include <utility>

namespace downhill {

void MainWindow::makeSessions() {
    session_ = new WindowSession({.pages = {runPages_[0], runPages_[1], trainingPage_},
                                  .trainingPins = trainingPage_->pins(),
                                  .page = [this] { return static_cast<PageName>(pageStack_->number()); },
                                  .show = [this](PageName page) { showPage(static_cast<int>(page)); }},
                                 this);
    sessions_ = new SessionActions(
        session_,
        {.openSettings =
             [this](const Lesson& lesson) {
                 if (const auto* training = std::get_if<TrainingSettings>(&lesson))
                     train(*training);
                 else
                     run(std::get<RunSettings>(lesson));
             },
         .scenes = [this] { return scenes_->scenes(); },
         .setScenes = [this](std::vector<Scene> list) { scenes_->setScenes(std::move(list)); },
         .kept = [this] { return player_->before(); },
         .rest = [this] { player_->end(); }},
        this);
    connect(scenes_, &SceneList::changed, sessions_, &SessionActions::noteChange);
    const auto network = [this](const QString& error) {
        if (error.isEmpty())
            showPage(pageStack_->numberOf(trainingPage_));
        else
            warnPlainly(this, tr("Nothing was loaded"), error);
    };
    auto* drop = new FileDrop(
        {.lesson = [this](const QString& file) { sessions_->openAsking(file); },
         .table = [this](const QString& file) { openData_->openAndSay(file); },
         .knobs = [this, network](const QString& file) { network(trainingPage_->knobFiles()->load(file)); },
         .digits =
             [this, network](const QString& images, const QString& labels) {
                 trainingPage_->live()->useDigits(images, labels);
                 network({});
             }},
        this);
    connect(drop, &FileDrop::refused, this,
            [this](const QString& why) { warnPlainly(this, tr("Nothing was opened"), why); });
}

void MainWindow::makePlayer() {
    player_ = new ScenePlayer(
        {.window = this, .pages = toolbar_->pageSwitch(), .session = session_, .page = [this] {
             return page();
         }});
    lessonScript_ = new LessonScript(scenes_, player_, this);
    connect(learnPage_, &LearnPage::scriptWanted, player_,
            [this](const QString& name) { player_->begin(builtInScenes(name)); });
    new ScriptOnStage(presentation_, player_, lessonScript_, this);
}

void MainWindow::makeHistory() {
    history_ = new History({.window = this,
                            .show = [this](Page* page) { showPage(pageStack_->numberOf(page)); },
                            .isScriptOn = [this] { return player_->isOn(); },
                            .endScript = [this] { player_->end(); }});
    for (Page* page : pages_)
        if (page->stateful())
            history_->follow(page);
    connect(player_, &ScenePlayer::ended, history_, &History::close);
    connect(sessions_, &SessionActions::replaced, history_, &History::beginHere);
    memory_->addTrainings([this] { return history_->trainings(); });
    connect(history_->stack(), &QUndoStack::indexChanged, memory_, &RunMemory::balance);
}

void MainWindow::makeScenes() {
    scenes_->setHistory([this](QUndoCommand* command) { history_->push(command); });
    const auto keep = [this]() -> std::optional<Scene> {
        player_->end(); // what is kept is one's own
        std::optional<Scene> scene = sceneOf(session_->state());
        if (scene)
            scene->pictures = presentation_->stateOf(page()).pictures;
        return scene;
    };
    const auto show = [this](const Scene& scene, const QString& name) {
        player_->end();
        history_->record(name, [&] { session_->setState(scene.session); });
    };
    const auto play = [this](int row) { lessonScript_->play(row); };
    sceneActions_ = new SceneActions(scenes_, {.keep = keep, .show = show, .play = play}, this);
    connect(presentation_, &Presentation::begins, sceneActions_->panel(), &QWidget::hide);
}

} // namespace downhill
