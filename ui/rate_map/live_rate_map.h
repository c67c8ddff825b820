// What each rate would make of the run chosen now.
#pragma once

#include "core/live/rate_map_worker.h"
#include "ui/work/newest_hop.h"

#include <QObject>

#include <memory>

namespace downhill {

class LiveRun;

/// Follows a LiveRun's settings; the map is made on a thread of its own and never delays the run.
class LiveRateMap : public QObject {
    Q_OBJECT
public:
    explicit LiveRateMap(LiveRun* live, QObject* parent = nullptr);
    ~LiveRateMap() override;

    /// The newest map, its best rate being the one that the verdict of the run recommends as its cure, if it
    /// does; null until the first one is there, where none could be made, and while the LiveRun
    /// hides how its run ends. It may be a moment older than the settings.
    std::shared_ptr<const RateMap> map() const;
    /// Whether it is the whole map of the settings chosen now.
    bool isCurrent() const { return current_; }
    bool isHidden() const; ///< for it would say how the run ends

    /// There will be no map of the settings chosen now, and the one before would be of others.
    void fail(const WorkFailure& failure);

signals:
    void mapChanged();
    void failed(const QString& why);

private:
    void take(const RateMapResult& result);
    void order();
    void recommend();

    LiveRun* live_;
    std::shared_ptr<const RateMap> made_; ///< by the worker
    std::shared_ptr<const RateMap> map_;  ///< the same with what is recommended
    RunSettings mapped_;                  ///< what the last order was for; its rate does not count
    std::uint64_t generation_ = 0;
    bool current_ = false;
    NewestHop<RateMapResult> hop_;
    std::unique_ptr<RateMapWorker> worker_; ///< last, so that its thread ends before what it uses
};

} // namespace downhill
