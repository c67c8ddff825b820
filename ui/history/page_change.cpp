#include "ui/history/page_change.h"

#include "ui/history/change_name.h"
#include "ui/history/history.h"
#include "ui/text/text.h"

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

void PageChange::nameIt() { setName(changeName(before_, after_)); }

void PageChange::setName(const QString& name) { setText(menuText(name)); }

void PageChange::forEachTraining(
    const std::function<void(const std::shared_ptr<const TrainingRun>&)>& visit) const {
    for (const PageState* state : {&before_, &after_})
        if (const auto* page = std::get_if<TrainingPageState>(state))
            for (const PinList::Pin& pin : page->pins)
                if (const auto* training = std::get_if<std::shared_ptr<const TrainingRun>>(&pin.what))
                    visit(*training);
}

bool PageChange::beganAt(const Page* page, PageState state) const {
    const auto* before = std::get_if<TrainingPageState>(&before_);
    if (auto* now = std::get_if<TrainingPageState>(&state); now && before)
        now->step = before->step;
    return page == page_ && state == before_;
}

void PageChange::undo() {
    if (isObsolete())
        return; // it is as it was already
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
