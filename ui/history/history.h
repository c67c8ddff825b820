// Undo and redo of what was chosen on the pages.
#pragma once

#include "ui/page/page_state.h"

#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QMenu;

namespace downhill {

class Gestures;
class Page;

/// The window as its history needs it.
struct HistoryStage {
    QWidget* window;                  ///< nothing is an entry before it is seen
    std::function<void(Page*)> show;  ///< looks at that page
    std::function<bool()> isScriptOn; ///< what a script shows is no entry, and is put back by its player
    std::function<void()> endScript;
};

/// Compares the state of each page with what it was before, whenever it changed, and keeps both. What belongs
/// to one gesture is one entry. To undo is to put the state of before, whole, with the step that was looked
/// at, and to show its page; so whatever a state has can be undone, without a line for it here. What went on
/// in between, as a run that plays, is no entry: to undo leads back before it, and to redo leads back to it.
///
/// States keep no rows of pinned runs: those that come back are run again.
class History : public QObject {
    Q_OBJECT
public:
    static constexpr int mostEntries = 200;

    explicit History(HistoryStage stage);

    void follow(Page* page); ///< one with a state
    void addTo(QMenu* menu);
    QUndoStack* stack() { return &stack_; }

    /// What is there now is where all begins; nothing before it can be undone.
    void beginHere();
    /// Whatever was chosen until now is an entry, and not one with what comes next.
    void close();

    /// An entry of whoever is no page: does it, behind whatever was chosen until now.
    void push(QUndoCommand* command);
    /// What `change` makes of the pages is one entry of that name.
    void record(const QString& name, const std::function<void()>& change);

    /// Those that its entries keep; one may come several times.
    std::vector<std::shared_ptr<const TrainingRun>> trainings() const;

    /// What the history knows of the page.
    const PageState& known(Page* page) const;
    /// For its entries.
    void show(Page* page, const PageState& state);

signals:
    void said(const QString& message);

private:
    struct Followed {
        Page* page;
        PageState known;
        std::optional<StateChange> news; ///< since then
        bool scripted = false;           ///< some of it by a script of scenes
    };
    void hear(std::size_t followed, StateChange how);
    void look(Followed& followed);
    bool takesBack(Followed& followed, const PageState& now);

    HistoryStage stage_;
    Gestures* gestures_;
    QUndoStack stack_;
    QAction *undo_, *redo_;
    std::vector<Followed> followed_;
    bool looking_ = false; ///< it will, once what is being done is done
};

} // namespace downhill
