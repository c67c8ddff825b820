// Pinning on a page of runs: the action, and what the list of pins has to know of the run that is looked at.
#pragma once

#include "ui/pins/pin_list.h"

#include <QObject>

#include <memory>
#include <vector>

class QAction;

namespace downhill {

class LiveRun;
class PartLocks;
class Predictions;

class RunPagePins : public QObject {
    Q_OBJECT
public:
    struct Parts {
        LiveRun* live;
        PinList* pins;
        const PartLocks* locks;
        const Predictions* predictions;
    };
    RunPagePins(Parts parts, QObject* parent);

    QAction* action() const { return action_; } ///< pins the run that is there
    void enable();                              ///< the action, or not: what it asks for may be locked
    /// Which pins are of the cost of the run that is there.
    void compareWithRun();
    /// Pins these beside the current run, but for those that are pinned already; says which ones have no
    /// room.
    void pinBeside(const std::vector<RunSettings>& runs);

signals:
    void said(const QString& message); ///< for the status line

private:
    void pinCurrent();

    Parts parts_;
    QAction* action_;
    std::shared_ptr<const Formula> comparedWith_; ///< the cost that pins are compared with
};

} // namespace downhill
