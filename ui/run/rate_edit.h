// Changing the learning rate: of the whole run, or in mid-run.
#pragma once

#include <QObject>

class QAction;

namespace downhill {

class LiveRun;
class Playhead;

/// What a control of the rate edits. Usually that is the rate of the whole run. With fromHere() switched on
/// it is the rate from the step at the playhead on: the steps before it stay as they are to the last bit, and
/// a run that ends there goes on for as many steps again as were asked for.
class RateEdit : public QObject {
    Q_OBJECT
public:
    RateEdit(LiveRun* live, Playhead* playhead, QObject* parent = nullptr);

    /// Checkable. Off, and not to be had, at step 0 and where no step can follow.
    QAction* fromHere() const { return fromHere_; }
    /// Forgets all changes on the way; hidden while there are none.
    QAction* forget() const { return forget_; }

    double rate() const; ///< what a control shows: before the schedule, as it was chosen
    void setRate(double rate);
    /// `0.1, from step 7 on 0.5`; empty without changes.
    QString changes() const;

signals:
    void changed(); ///< rate() or changes() may be others

private:
    void follow();
    std::size_t step() const;
    bool canGoOn() const;

    LiveRun* live_;
    Playhead* playhead_;
    QAction *fromHere_, *forget_;
};

} // namespace downhill
