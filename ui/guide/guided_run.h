// A page of runs while a guide uses it, and as it was before.
#pragma once

#include "ui/learn/content/learn_content.h"
#include "ui/page/page_state.h"

#include <QObject>

namespace downhill {

class RunPage;

class GuidedRun : public QObject {
    Q_OBJECT
public:
    /// Keeps what is on the page, which owns it.
    explicit GuidedRun(RunPage* page);

    RunPage* page() const { return page_; }
    /// Puts the run of a part there, with those beside it, and plays its steps.
    void show(const LearnPart& part);
    /// Puts back what was there, and is gone then.
    void putBack();

private:
    void playIfAwaited();
    void stopThere(int step);

    RunPage* page_;
    RunPageState kept_;
    int step_ = 0, to_ = 0;
    bool waiting_ = false; ///< the run is not there yet
    bool playing_ = false; ///< from step_ to to_, and not by somebody's own hand
};

} // namespace downhill
