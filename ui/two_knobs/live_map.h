// The map of the cost chosen now.
#pragma once

#include "core/live/map_worker.h"
#include "ui/work/newest_hop.h"

#include <QObject>
#include <QSizeF>

#include <memory>

namespace downhill {

class Formula;

/// Maps what was asked for last, on a thread of its own; a rough map comes first where it takes long.
class LiveMap : public QObject {
    Q_OBJECT
public:
    explicit LiveMap(QObject* parent = nullptr);
    ~LiveMap() override;

    /// For a picture of so many pixels. The same again changes nothing.
    void order(const std::shared_ptr<const Formula>& cost, const MapView& view, QSizeF pixels);

signals:
    void mapped(std::shared_ptr<const CostMap> map);
    void failed(const QString& why); ///< there will be no map of what was ordered last

private:
    void take(const MapResult& result);

    std::shared_ptr<const Formula> cost_;
    MapView view_;
    std::size_t columns_ = 0, rows_ = 0;
    std::uint64_t generation_ = 0;
    NewestHop<MapResult> hop_;
    std::unique_ptr<MapWorker> worker_; ///< last, so that its thread ends before what it uses
};

} // namespace downhill
