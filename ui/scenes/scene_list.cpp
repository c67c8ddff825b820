#include "ui/scenes/scene_list.h"

#include <utility>

namespace downhill {

void SceneList::setScenes(std::vector<Scene> scenes) {
    if (scenes == scenes_)
        return;
    scenes_ = std::move(scenes);
    emit changed();
}

void SceneList::keepAnswer(int row, const Scene& scene) {
    Scene& kept = scenes_[static_cast<std::size_t>(row)];
    if (kept == scene)
        return;
    kept = scene;
    emit changed();
}

} // namespace downhill
