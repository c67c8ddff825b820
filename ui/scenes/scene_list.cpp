#include "ui/scenes/scene_list.h"

#include "ui/plain/tip.h"
#include "ui/scenes/scene_change.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace downhill {

namespace {

/// In the name of an entry.
QString quoted(const Scene& scene) {
    constexpr qsizetype most = 40;
    const QString& title = scene.title;
    return title.size() > most ? title.left(most - 1).trimmed() + u'…' : title;
}

} // namespace

QString SceneList::titleFrom(const QString& text) {
    return text.simplified().left(Scene::longestTitle).trimmed();
}

void SceneList::setScenes(std::vector<Scene> scenes) {
    if (scenes == scenes_)
        return;
    beginResetModel();
    scenes_ = std::move(scenes);
    endResetModel();
    emit changed();
}

void SceneList::push(QUndoCommand* command) {
    if (push_)
        return push_(command);
    const std::unique_ptr<QUndoCommand> once(command);
    once->redo();
}

void SceneList::add(const Scene& scene, int row) {
    if (!isFull())
        push(new SceneChange(this, row, std::nullopt, scene, tr("add scene “%1”").arg(quoted(scene))));
}

void SceneList::duplicate(int row) {
    if (isFull())
        return;
    Scene copy = scene(row);
    const QString original = quoted(copy);
    copy.title = titleFrom(tr("%1 (copy)").arg(copy.title));
    push(new SceneChange(this, row + 1, std::nullopt, copy, tr("duplicate scene “%1”").arg(original)));
}

void SceneList::remove(int row) {
    push(new SceneChange(this, row, scene(row), std::nullopt,
                         tr("delete scene “%1”").arg(quoted(scene(row)))));
}

void SceneList::move(int from, int to) {
    if (from != to && to >= 0 && to < rowCount())
        push(new SceneMove(this, from, to, tr("move scene “%1”").arg(quoted(scene(from)))));
}

void SceneList::rename(int row, const QString& text) {
    const QString title = titleFrom(text);
    if (title.isEmpty() || title == scene(row).title)
        return;
    Scene renamed = scene(row);
    renamed.title = title;
    push(new SceneChange(this, row, scene(row), renamed,
                         tr("rename scene “%1” → “%2”").arg(quoted(scene(row)), quoted(renamed))));
}

void SceneList::edit(int row, const Scene& edited, const QString& what, unsigned typing) {
    if (edited != scene(row))
        push(new SceneChange(this, row, scene(row), edited,
                             tr("%1 of scene “%2”").arg(what, quoted(scene(row))), typing));
}

int SceneList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(scenes_.size());
}

QVariant SceneList::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Scene& one = scene(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return one.title;
    case Qt::ToolTipRole:
        return plainTip(one.note.isEmpty() ? one.title : one.note);
    }
    return {};
}

bool SceneList::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || titleFrom(value.toString()).isEmpty())
        return false;
    rename(index.row(), value.toString());
    return true;
}

Qt::ItemFlags SceneList::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

bool SceneList::moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before) {
    if (from.isValid() || to.isValid() || count != 1 || before == row || before == row + 1)
        return false;
    move(row, before > row ? before - 1 : before);
    return true;
}

void SceneList::put(int row, const std::optional<Scene>& before, const std::optional<Scene>& after) {
    const auto place = scenes_.begin() + row;
    if (before && after) {
        *place = *after;
        emit dataChanged(index(row), index(row));
    } else if (after) {
        beginInsertRows({}, row, row);
        scenes_.insert(place, *after);
        endInsertRows();
    } else {
        beginRemoveRows({}, row, row);
        scenes_.erase(place);
        endRemoveRows();
    }
    emit changed();
}

void SceneList::shift(int from, int to) {
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto first = scenes_.begin();
    if (to > from)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    endMoveRows();
    emit changed();
}

void SceneList::keepAnswer(int row, const Scene& scene) {
    Scene& kept = scenes_[static_cast<std::size_t>(row)];
    if (kept == scene)
        return;
    kept = scene;
    emit dataChanged(index(row), index(row));
    emit changed();
}

} // namespace downhill
