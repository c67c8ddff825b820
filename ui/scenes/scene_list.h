// The scenes of the lesson that is open.
#pragma once

#include "ui/session/scene.h"

#include <QObject>

#include <vector>

namespace downhill {

class SceneList : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const std::vector<Scene>& scenes() const { return scenes_; }
    void setScenes(std::vector<Scene> scenes);
    /// The same scene, with what was answered there.
    void keepAnswer(int row, const Scene& scene);

signals:
    void changed();

private:
    std::vector<Scene> scenes_;
};

} // namespace downhill
