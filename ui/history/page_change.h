// A change of a page's state, to be undone.
#pragma once

#include "ui/page/page_state.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace downhill {

class History;
class Page;

/// Done already when it is made.
class PageChange : public QUndoCommand {
public:
    /// Those of one `gesture` are one entry; 0: by itself. The page must stay longer.
    PageChange(History* history, Page* page, PageState before, PageState after, unsigned gesture);

    /// Instead of that of what is different, for one by itself.
    void setName(const QString& name);

    /// Whether it is of that page, and that was how it was before, but for what has gone on.
    bool beganAt(const Page* page, PageState state) const;
    /// Of those that it keeps.
    void forEachTraining(const std::function<void(const std::shared_ptr<const TrainingRun>&)>& visit) const;

    void undo() override;
    void redo() override;
    int id() const override { return gesture_ == 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    void nameIt();

    History* history_;
    Page* page_;
    PageState before_;
    PageState after_; ///< with how far it had gone on when it was undone
    unsigned gesture_;
    bool done_ = true;
};

} // namespace downhill
