// Plays a script of scenes in the window: the tour, a mistake, a lesson of one's own.
#pragma once

#include "ui/session/scene.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QShortcut;
class QWidget;

namespace downhill {

class Page;
class SceneBubble;
class SceneRing;
class WindowSession;

/// The window as a player needs it.
struct SceneStage {
    QWidget* window;
    QWidget* pages; ///< the switch between them
    WindowSession* session;
    std::function<Page*()> page; ///< the one that is looked at
};

/// Shows a scene with its note in a bubble beside what it speaks of, and plays it. Everything stays usable
/// meanwhile, and is only to be tried: when the script ends, all is as it was when it began.
class ScenePlayer : public QObject {
    Q_OBJECT
public:
    explicit ScenePlayer(SceneStage stage);
    ~ScenePlayer() override;

    /// Shows that one of the scenes first; at least one. Another script that is on ends. What it begins with
    /// is what is put back.
    void begin(std::vector<Scene> scenes, std::size_t first = 0);
    void go(int by); ///< to the scene so many further on; behind the last one it ends
    void end();
    bool isOn() const { return before_.has_value(); }

    const std::vector<Scene>& scenes() const { return scenes_; }
    std::size_t scene() const { return scene_; } ///< the number of the one that is shown, from 0 on
    /// What is put back at the end, and one's own all the while; nothing where no script is on.
    const std::optional<SessionState>& before() const { return before_; }

    void setTheme(const Theme& theme);

signals:
    void sceneChanged(); ///< another one is shown
    void ended();        ///< all is as it was before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showScene();
    void putBack(SessionState before);
    void pointTo(QWidget* target);
    void place();

    SceneStage stage_;
    std::vector<Scene> scenes_;
    std::size_t scene_ = 0;
    std::optional<SessionState> before_;
    bool usedNetwork_ = false; ///< a scene has put it
    QPointer<QWidget> focusBefore_, target_;
    QList<QPointer<QWidget>> watched_; ///< the target and all that it moves with
    SceneRing* ring_;
    SceneBubble* bubble_;
    QShortcut* escape_;
    Theme theme_ = Theme::light();
};

} // namespace downhill
