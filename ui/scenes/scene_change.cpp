#include "ui/scenes/scene_change.h"

#include "ui/scenes/scene_list.h"
#include "ui/text/text.h"

#include <utility>

namespace downhill {

SceneChange::SceneChange(SceneList* list, int row, std::optional<Scene> before, std::optional<Scene> after,
                         const QString& name, unsigned typing)
    : QUndoCommand(menuText(name)),
      list_(list),
      row_(row),
      before_(std::move(before)),
      after_(std::move(after)),
      typing_(typing) {}

void SceneChange::undo() { list_->put(row_, after_, before_); }
void SceneChange::redo() { list_->put(row_, before_, after_); }

bool SceneChange::mergeWith(const QUndoCommand* later) {
    const auto& other = static_cast<const SceneChange&>(*later);
    if (other.typing_ != typing_ || other.row_ != row_ || other.list_ != list_)
        return false;
    after_ = other.after_;
    setObsolete(before_ == after_);
    return true;
}

SceneMove::SceneMove(SceneList* list, int from, int to, const QString& name)
    : QUndoCommand(menuText(name)), list_(list), from_(from), to_(to) {}

void SceneMove::undo() { list_->shift(to_, from_); }
void SceneMove::redo() { list_->shift(from_, to_); }

} // namespace downhill
