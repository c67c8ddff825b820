// Changes of the list of scenes, to be undone.
#pragma once

#include "ui/session/scene.h"

#include <QUndoCommand>

#include <optional>

namespace downhill {

class SceneList;

/// One comes, goes or becomes another one. The list must stay longer.
class SceneChange : public QUndoCommand {
public:
    SceneChange(SceneList* list, int row, std::optional<Scene> before, std::optional<Scene> after,
                const QString& name, unsigned typing = 0);

    void undo() override;
    void redo() override;
    int id() const override { return typing_ == 0 ? -1 : 2; } // 1 is that of pages
    bool mergeWith(const QUndoCommand* later) override;

private:
    SceneList* list_;
    int row_;
    std::optional<Scene> before_, after_;
    unsigned typing_;
};

/// One moves.
class SceneMove : public QUndoCommand {
public:
    SceneMove(SceneList* list, int from, int to, const QString& name);

    void undo() override;
    void redo() override;

private:
    SceneList* list_;
    int from_, to_;
};

} // namespace downhill
