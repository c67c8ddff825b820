// The list of scenes, to be looked through and put in order by mouse and keys.
#pragma once

#include <QListView>

namespace downhill {

class SceneList;

/// A double click and Enter go to a scene, F2 renames it in place, Delete deletes it; dragging, Alt+Up and
/// Alt+Down move it. A menu has all of that. What comes or changes becomes the current one.
class SceneView : public QListView {
    Q_OBJECT
public:
    explicit SceneView(SceneList* list, QWidget* parent = nullptr);

    int row() const; ///< of the current one; -1: none
    void setRow(int row);

    /// What acts on the current one.
    struct Actions {
        QAction *goTo, *replace, *rename, *duplicate, *up, *down, *remove;
    };
    const Actions& actionsOnIt() const { return actions_; }

signals:
    void wanted(int row); ///< to be shown
    void replaceWanted(int row);
    void rowChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QAction* add(const QString& words, const QList<QKeySequence>& keys, void (SceneView::*act)());
    void enable();
    void goToIt();
    void replaceIt();
    void editIt();
    void duplicateIt();
    void moveUp();
    void moveDown();
    void deleteIt();

    SceneList* list_;
    Actions actions_;
};

} // namespace downhill
