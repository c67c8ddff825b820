#include "ui/history/history.h"

#include "ui/history/change_name.h"
#include "ui/history/gestures.h"
#include "ui/history/page_change.h"
#include "ui/page/page.h"
#include "ui/text/text.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <memory>
#include <utility>

namespace downhill {

namespace {

/// Without the rows of pinned runs, which would keep gigabytes for the sake of a state that may never be
/// wanted again.
PageState thinned(PageState state) {
    std::visit(
        [](auto& own) {
            for (PinList::Pin& pin : own.pins)
                if (auto* pinned = std::get_if<PinnedRun>(&pin.what))
                    pinned->curve.reset();
        },
        state);
    return state;
}

PageState stateOf(Page* page) { return thinned(page->stateful()->state()); }

} // namespace

History::History(HistoryStage stage)
    : QObject(stage.window),
      stage_(std::move(stage)),
      gestures_(new Gestures(this)),
      undo_(new QAction(this)),
      redo_(new QAction(this)) {
    stack_.setUndoLimit(mostEntries);
    undo_->setObjectName(QStringLiteral("undo"));
    redo_->setObjectName(QStringLiteral("redo"));
    undo_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo_->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    const auto name = [](QAction* action, const QString& verb, const QString& what) {
        action->setText(what.isEmpty() ? verb : verb + QLatin1Char(' ') + what);
    };
    const auto nameUndo = [this, name](const QString& what) { name(undo_, tr("&Undo"), what); };
    const auto nameRedo = [this, name](const QString& what) { name(redo_, tr("&Redo"), what); };
    connect(&stack_, &QUndoStack::undoTextChanged, undo_, nameUndo);
    connect(&stack_, &QUndoStack::redoTextChanged, redo_, nameRedo);
    connect(&stack_, &QUndoStack::canUndoChanged, undo_, &QAction::setEnabled);
    connect(&stack_, &QUndoStack::canRedoChanged, redo_, &QAction::setEnabled);
    nameUndo({});
    nameRedo({});
    undo_->setEnabled(false);
    redo_->setEnabled(false);
    const auto plain = [](QString text) { return text.replace(QStringLiteral("&&"), QStringLiteral("&")); };
    connect(undo_, &QAction::triggered, this, [this, plain] {
        close();
        const QString what = stack_.undoText();
        stack_.undo();
        emit said(tr("Undone: %1").arg(plain(what)));
    });
    connect(redo_, &QAction::triggered, this, [this, plain] {
        close();
        const QString what = stack_.redoText();
        stack_.redo();
        emit said(tr("Done again: %1").arg(plain(what)));
    });
    connect(gestures_, &Gestures::next, this, &History::close);
}

void History::addTo(QMenu* menu) { menu->addActions({undo_, redo_}); }

void History::follow(Page* page) {
    const std::size_t followed = followed_.size();
    followed_.push_back({page, stateOf(page), std::nullopt});
    connect(page->stateful(), &Stateful::changed, this, [=, this](StateChange how) { hear(followed, how); });
}

// Whoever changes one thing may be about to change the next.
void History::hear(std::size_t index, StateChange how) {
    Followed& followed = followed_[index];
    followed.scripted |= stage_.isScriptOn();
    if (!stage_.window->isVisible())
        how = StateChange::wentOn;
    if (!followed.news || how != StateChange::wentOn)
        followed.news = how;
    if (!std::exchange(looking_, true))
        QMetaObject::invokeMethod(this, &History::close, Qt::QueuedConnection);
}

void History::close() {
    looking_ = false;
    if (stage_.isScriptOn())
        return; // when it ends it puts things back, and that is heard
    for (Followed& followed : followed_)
        if (followed.news)
            look(followed);
}

void History::look(Followed& followed) {
    const bool takenBack = followed.news == StateChange::takenBack;
    const bool chosen = followed.news == StateChange::chosen && !std::exchange(followed.scripted, false);
    followed.news.reset();
    PageState now = stateOf(followed.page);
    if (now == followed.known)
        return;
    if (takenBack && takesBack(followed, now)) {
        followed.known = std::move(now);
        return;
    }
    const unsigned gesture = gestures_->take();
    const bool isEntry = chosen && !(gestures_->isByKey() && isSingleStep(followed.known, now));
    PageState before = std::exchange(followed.known, std::move(now));
    if (isEntry)
        stack_.push(new PageChange(this, followed.page, std::move(before), followed.known, gesture));
}

// The entry of what was not to be had goes, as if it had never been chosen.
bool History::takesBack(Followed& followed, const PageState& now) {
    const int last = stack_.index() - 1;
    auto* change =
        last < 0 ? nullptr : dynamic_cast<PageChange*>(const_cast<QUndoCommand*>(stack_.command(last)));
    if (!change || !change->beganAt(followed.page, now))
        return false;
    change->setObsolete(true);
    followed.known = now; // so that undoing finds nothing to do
    stack_.undo();
    return true;
}

void History::beginHere() {
    stack_.clear();
    for (Followed& followed : followed_) {
        followed.known = stateOf(followed.page);
        followed.news.reset();
        followed.scripted = false;
    }
}

void History::push(QUndoCommand* command) {
    close();
    stack_.push(command);
}

void History::record(const QString& name, const std::function<void()>& change) {
    close();
    change();
    std::vector<std::unique_ptr<PageChange>> changes;
    for (Followed& followed : followed_) {
        followed.news.reset();
        followed.scripted = false;
        PageState now = stateOf(followed.page);
        if (now == followed.known)
            continue;
        PageState before = std::exchange(followed.known, std::move(now));
        changes.push_back(
            std::make_unique<PageChange>(this, followed.page, std::move(before), followed.known, 0));
    }
    if (changes.empty())
        return;
    if (changes.size() == 1)
        changes.front()->setName(name);
    else
        stack_.beginMacro(menuText(name));
    for (auto& one : changes)
        stack_.push(one.release());
    if (changes.size() > 1)
        stack_.endMacro();
}

std::vector<std::shared_ptr<const TrainingRun>> History::trainings() const {
    std::vector<std::shared_ptr<const TrainingRun>> all;
    const auto take = [&](const QUndoCommand* command) {
        if (const auto* change = dynamic_cast<const PageChange*>(command))
            change->forEachTraining([&](const auto& training) { all.push_back(training); });
    };
    for (int entry = 0; entry < stack_.count(); ++entry) {
        take(stack_.command(entry));
        for (int part = 0; part < stack_.command(entry)->childCount(); ++part)
            take(stack_.command(entry)->child(part));
    }
    return all;
}

const PageState& History::known(Page* page) const {
    return std::ranges::find(followed_, page, &Followed::page)->known;
}

void History::show(Page* page, const PageState& state) {
    stage_.endScript();
    stage_.show(page);
    page->stateful()->setState(state);
    Followed& followed = *std::ranges::find(followed_, page, &Followed::page);
    followed.known = stateOf(page);
    followed.news.reset();
}

} // namespace downhill
