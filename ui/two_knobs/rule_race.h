// The update rules against one another, each at a rate that suits it.
#pragma once

#include "core/live/rate_map_worker.h"
#include "ui/work/newest_hop.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace downhill {

class LiveRun;
class PinList;

/// From the start that is chosen, down the cost that is chosen. A rule's own best rate is the one of its rate
/// map; a rule without one runs at the rate that is chosen. Gradient descent becomes the current run, and the
/// others are pinned.
class RuleRace : public QObject {
    Q_OBJECT
public:
    RuleRace(LiveRun* live, PinList* pins, QObject* parent = nullptr);
    ~RuleRace() override;

    void prepare();

signals:
    void ready();                                         ///< all have been run, and may set off
    void said(const QString& rates);                      ///< which rate each has
    void linedUp(const std::vector<RunSettings>& others); ///< to be pinned beside plain descent

private:
    void mapNext();
    void take(const RateMapResult& result);
    void lineUp();
    void setOff();

    LiveRun* live_;
    PinList* pins_;
    RunSettings common_;
    std::vector<RunSettings> runs_; ///< one a rule, as far as their rates are known
    bool linedUp_ = false;
    std::uint64_t generation_ = 0;
    NewestHop<RateMapResult> hop_;
    std::unique_ptr<RateMapWorker> worker_; ///< last, so that its thread ends before what it uses
};

} // namespace downhill
