#include "ui/history/page_change.h"

#include "ui/history/change_name.h"
#include "ui/history/history.h"

#include <utility>

namespace downhill {

PageChange::PageChange(History* history, Page* page, PageState before, PageState after, unsigned gesture)
    : history_(history),
      page_(page),
      before_(std::move(before)),
      after_(std::move(after)),
      gesture_(gesture) {
    nameIt();
}

void PageChange::nameIt() {
    // A menu takes an & for the mark of a key.
    setText(changeName(before_, after_).replace(QLatin1Char('&'), QStringLiteral("&&")));
}

void PageChange::undo() {
    after_ = history_->known(page_);
    done_ = false;
    history_->show(page_, before_);
}

void PageChange::redo() {
    if (!std::exchange(done_, true))
        history_->show(page_, after_);
}

bool PageChange::mergeWith(const QUndoCommand* later) {
    const auto& other = static_cast<const PageChange&>(*later);
    if (other.page_ != page_ || other.gesture_ != gesture_)
        return false;
    after_ = other.after_;
    setObsolete(before_ == after_);
    nameIt();
    return true;
}

} // namespace downhill
