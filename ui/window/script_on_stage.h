// A script of scenes on the stage: its pictures, its notes, and the keys of a presenter's remote.
#pragma once

#include <QObject>

namespace downhill {

class LessonScript;
class Presentation;
class ScenePlayer;

/// A script that is played goes on where Present is entered and left. PgDn and PgUp go from scene to scene;
/// where no script is on, PgDn begins the lesson's own, which then ends with the presentation. Without one
/// they go from step to step.
class ScriptOnStage : public QObject {
    Q_OBJECT
public:
    ScriptOnStage(Presentation* presentation, ScenePlayer* player, LessonScript* lesson, QObject* parent);

private:
    void begin();
    void end();
    void go(int by);
    void showScene();

    Presentation* presentation_;
    ScenePlayer* player_;
    LessonScript* lesson_;
    bool begunHere_ = false;
};

} // namespace downhill
