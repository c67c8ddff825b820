#include "ui/scenes/scene_list.h"

#include <utility>

namespace downhill {

void SceneList::setScenes(std::vector<Scene> scenes) {
    if (scenes == scenes_)
        return;
    scenes_ = std::move(scenes);
    emit changed();
}

} // namespace downhill
