#include "ui/scenes/lesson_script.h"

#include "ui/scenes/scene_list.h"
#include "ui/scenes/scene_player.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace downhill {

LessonScript::LessonScript(SceneList* list, ScenePlayer* player, QObject* parent)
    : QObject(parent), list_(list), player_(player) {
    connect(player_, &ScenePlayer::answered, this, [this](std::size_t scene) {
        const QScopedValueRollback answering(answering_, true);
        if (on_)
            list_->keepAnswer(static_cast<int>(scene), player_->scenes()[scene]);
    });
    connect(list_, &SceneList::changed, this, [this] {
        if (on_ && !answering_) // what was played is there no more
            player_->end();
    });
    connect(player_, &ScenePlayer::ended, this, [this] { on_ = false; });
}

bool LessonScript::hasScenes() const { return !list_->scenes().empty(); }

void LessonScript::play(int first) {
    if (!hasScenes())
        return;
    player_->begin(list_->scenes(), static_cast<std::size_t>(std::max(first, 0)));
    on_ = true;
}

} // namespace downhill
