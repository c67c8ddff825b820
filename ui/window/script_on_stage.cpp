#include "ui/window/script_on_stage.h"

#include "ui/scenes/lesson_script.h"
#include "ui/scenes/scene_player.h"
#include "ui/scenes/scene_words.h"
#include "ui/window/presentation.h"

#include <utility>

namespace downhill {

ScriptOnStage::ScriptOnStage(Presentation* presentation, ScenePlayer* player, LessonScript* lesson,
                             QObject* parent)
    : QObject(parent), presentation_(presentation), player_(player), lesson_(lesson) {
    connect(presentation_, &Presentation::begins, this, &ScriptOnStage::begin);
    connect(presentation_, &Presentation::ended, this, &ScriptOnStage::end);
    connect(presentation_, &Presentation::sceneWanted, this, &ScriptOnStage::go);
    connect(player_, &ScenePlayer::sceneChanged, this, &ScriptOnStage::showScene);
    connect(player_, &ScenePlayer::ended, this, [this] {
        begunHere_ = false;
        presentation_->setScene(std::nullopt);
    });
}

void ScriptOnStage::begin() { player_->setPresented(true); }

void ScriptOnStage::end() {
    if (std::exchange(begunHere_, false))
        player_->end();
    player_->setPresented(false);
}

void ScriptOnStage::go(int by) {
    if (!player_->isOn() && !lesson_->hasScenes())
        return presentation_->goStep(by);
    if (!player_->isOn()) {
        if (by > 0) {
            lesson_->play();
            begunHere_ = true;
        }
        return;
    }
    // The remote never leads out of the script.
    const auto wanted = static_cast<std::ptrdiff_t>(player_->scene()) + by;
    if (wanted >= 0 && wanted < std::ssize(player_->scenes()))
        player_->go(by);
    else
        presentation_->say(by > 0 ? tr("This is the last scene") : tr("This is the first scene"));
}

void ScriptOnStage::showScene() {
    const Scene& scene = player_->scenes()[player_->scene()];
    QStringList words{scene.note, questionOf(scene)};
    words.removeAll(QString());
    presentation_->setScene(StageScene{scene.pictures, words.join(u'\n')});
    presentation_->say(
        tr("Scene %1 of %2: %3").arg(player_->scene() + 1).arg(player_->scenes().size()).arg(scene.title));
}

} // namespace downhill
