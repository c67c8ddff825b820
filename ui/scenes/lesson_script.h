// The scenes of the lesson that is open, played; what is answered there is the lesson's.
#pragma once

#include <QObject>

namespace downhill {

class SceneList;
class ScenePlayer;

/// Both must stay longer.
class LessonScript : public QObject {
    Q_OBJECT
public:
    LessonScript(SceneList* list, ScenePlayer* player, QObject* parent);

    /// From that scene on, counted from 0; nothing where there are no scenes.
    void play(int first = 0);
    bool hasScenes() const;
    bool isOn() const { return on_; } ///< the script that is played is the lesson's

private:
    SceneList* list_;
    ScenePlayer* player_;
    bool on_ = false, answering_ = false;
};

} // namespace downhill
