// A guided demonstration: stop by stop, words beside the part of the window that they speak of.
#pragma once

#include "ui/learn/content/learn_content.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QPointer>

#include <functional>
#include <vector>

class QShortcut;

namespace downhill {

class GuideBubble;
class GuidedRun;
class GuideRing;
class Page;
class RunPage;

/// The window as a guide needs it.
struct GuideStage {
    QWidget* window;
    QWidget* pages;                                     ///< the switch between them
    std::function<Page*()> page;                        ///< the one that is looked at
    std::function<RunPage*(std::size_t knobs)> runPage; ///< for 1 or 2
    std::function<void(Page*)> show;
};

/// Everything stays usable meanwhile. When it ends, all runs, pins and pages are as they were when it began.
class Guide : public QObject {
    Q_OBJECT
public:
    explicit Guide(GuideStage stage);
    ~Guide() override;

    /// Its parts are the stops; at least one. Another guide that is on ends.
    void begin(const LearnEntry& entry);
    void end();
    bool isOn() const { return !entry_.parts.empty(); }
    void setTheme(const Theme& theme);

signals:
    void ended(); ///< all is as it was before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void go(int by);
    void showStop();
    GuidedRun* guided(RunPage* page);
    void pointTo(QWidget* target);
    void place();

    GuideStage stage_;
    LearnEntry entry_; ///< without parts while it is off
    std::size_t stop_ = 0;
    std::vector<GuidedRun*> runs_; ///< of the pages that it used
    QPointer<Page> pageBefore_;
    QPointer<QWidget> focusBefore_, target_;
    QList<QPointer<QWidget>> watched_; ///< the target and all that it moves with
    GuideRing* ring_;
    GuideBubble* bubble_;
    QShortcut* escape_;
    Theme theme_ = Theme::light();
};

} // namespace downhill
