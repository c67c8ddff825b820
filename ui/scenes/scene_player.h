// Plays a script of scenes in the window: the tour, a mistake, a lesson of one's own.
#pragma once

#include "ui/page/page.h"
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

    /// Whether the scene that is shown locks it, or hides it.
    bool isClosed(PagePart part) const;

    /// Whether the stage stands in front of the window: then it says what the bubble would.
    void setPresented(bool presented);
    void setTheme(const Theme& theme);

signals:
    void sceneChanged(); ///< another one is shown
    /// There is more, or something else, in scenes()[scene] of what was said to its question.
    void answered(std::size_t scene);
    void ended(); ///< all is as it was before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showScene();
    void putScene();
    void setAccess(const PartsAccess& access);
    void showWords();
    void keepAnswer(const QString& line);
    void keepPredictions();
    void putBack(SessionState before);
    void pointTo(QWidget* target);
    void place();

    SceneStage stage_;
    std::vector<Scene> scenes_;
    std::size_t scene_ = 0;
    std::optional<SessionState> before_;
    bool usedNetwork_ = false;          ///< a scene has put it
    std::optional<RunPageState> asked_; ///< what was put of a run to be predicted, and what was kept of it
    bool presented_ = false;
    QPointer<Page> closed_; ///< parts of it are
    QPointer<QWidget> focusBefore_, target_;
    QList<QPointer<QWidget>> watched_; ///< the target and all that it moves with
    SceneRing* ring_;
    SceneBubble* bubble_;
    QShortcut* escape_;
    Theme theme_ = Theme::light();
};

} // namespace downhill
