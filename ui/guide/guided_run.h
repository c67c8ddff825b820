// A page of runs while a guide uses it, and as it was before.
#pragma once

#include "ui/learn/content/learn_content.h"
#include "ui/pins/pin_list.h"

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
    /// Puts back what was there, and is gone once that has come.
    void putBack();

private:
    void await(const RunSettings& settings);
    void whenThere();
    void goTo(int step, int to);
    void stopThere(int step);

    struct Kept {
        RunSettings settings;
        std::vector<PinList::Pin> pins;
        int step;
        bool logarithmic;
        double speed;
        bool predicting;
    };

    RunPage* page_;
    Kept kept_;
    RunSettings awaited_; ///< the run of these is to be looked at
    int step_ = 0, to_ = 0;
    bool waiting_ = false; ///< it is not there yet
    bool playing_ = false; ///< from step_ to to_, and not by somebody's own hand
    bool leaving_ = false; ///< nothing is left to do after that
};

} // namespace downhill
