// What can be done with scenes, in the menu and by keys; the panel belongs to it.
#pragma once

#include "ui/session/scene.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMainWindow;
class QMenu;

namespace downhill {

class SceneList;
class ScenePanel;

class SceneActions : public QObject {
    Q_OBJECT
public:
    struct Hooks {
        /// What is shown now, under a title that suggests itself; none: nothing that could be kept.
        std::function<std::optional<Scene>()> keep;
        /// Goes to it in the window; `name` is what undoing it is called.
        std::function<void(const Scene& scene, const QString& name)> show;
        std::function<void(int row)> play; ///< plays them from there on
    };
    SceneActions(SceneList* list, Hooks hooks, QMainWindow* window);

    void addTo(QMenu* menu);
    QAction* panelAction() const { return showPanel_; } ///< checkable: whether the panel is to be seen
    ScenePanel* panel() const { return panel_; }

    void goTo(int row);

signals:
    void said(const QString& message); ///< for the status line

private:
    QAction* make(const QString& words, const char* name, const QKeySequence& key = {});
    void add();
    void replace(int row);
    void enable();

    SceneList* list_;
    Hooks hooks_;
    QAction *add_, *showPanel_, *next_, *previous_, *play_;
    ScenePanel* panel_;
};

} // namespace downhill
