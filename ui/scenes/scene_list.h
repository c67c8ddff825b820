// The scenes of the lesson that is open, in their order.
#pragma once

#include "ui/session/scene.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

class QUndoCommand;

namespace downhill {

/// A row a scene, by its title. Whatever somebody changes is one entry of the history.
class SceneList : public QAbstractListModel {
    Q_OBJECT
public:
    using Push = std::function<void(QUndoCommand*)>;

    using QAbstractListModel::QAbstractListModel;

    /// What a title becomes of such a text: one line, not too long; empty where there is nothing in it.
    static QString titleFrom(const QString& text);

    const std::vector<Scene>& scenes() const { return scenes_; }
    const Scene& scene(int row) const { return scenes_[static_cast<std::size_t>(row)]; }
    bool isFull() const { return scenes_.size() >= LessonState::mostScenes; }
    /// Those of another lesson, which is no change of this one.
    void setScenes(std::vector<Scene> scenes);
    /// The same scene, with what was answered there.
    void keepAnswer(int row, const Scene& scene);

    /// Who keeps changes to be undone; it takes the command and does it. Without one they are done for good.
    void setHistory(Push push) { push_ = std::move(push); }

    // Each is an entry. Nothing happens where the list is full, or nothing would be different.
    void add(const Scene& scene, int row); ///< which it then has, 0…number of scenes
    void duplicate(int row);               ///< behind it
    void remove(int row);
    void move(int from, int to); ///< to the row that it then has
    void rename(int row, const QString& text);
    /// `what` names it: `note`. Those of the same `typing` in a row are one entry; 0: by itself.
    void edit(int row, const Scene& scene, const QString& what, unsigned typing = 0);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// One row, which is what dragging it does.
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before) override;

signals:
    void changed();

private:
    friend class SceneChange;
    friend class SceneMove;
    void push(QUndoCommand* command);
    // what entries do, and undo
    void put(int row, const std::optional<Scene>& before, const std::optional<Scene>& after);
    void shift(int from, int to);

    std::vector<Scene> scenes_;
    Push push_;
};

} // namespace downhill
