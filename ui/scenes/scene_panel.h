// The scenes of the lesson, beside the window or in front of it: their list, and what each says and asks.
#pragma once

#include <QDockWidget>

namespace downhill {

class SceneEditor;
class SceneList;
class SceneView;

class ScenePanel : public QDockWidget {
    Q_OBJECT
public:
    /// `add` has a button of its own here.
    ScenePanel(SceneList* list, QAction* add, QWidget* window);

    SceneView* view() const { return view_; }
    /// Stands at the window's side where that has room for both, else by itself in front of it.
    void open();

private:
    void showScene();

    SceneList* list_;
    SceneView* view_;
    SceneEditor* editor_;
};

} // namespace downhill
