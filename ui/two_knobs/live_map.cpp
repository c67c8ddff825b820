#include "ui/two_knobs/live_map.h"

#include "core/formula/formula.h"
#include "ui/charts/map/cost_map_plot.h"
#include "ui/work/failure_words.h"

namespace downhill {

LiveMap::LiveMap(QObject* parent)
    : QObject(parent), hop_(this, [this](const MapResult& result) { take(result); }) {
    worker_ = std::make_unique<MapWorker>([this](const MapResult& result) { hop_.send(result); });
}

LiveMap::~LiveMap() { worker_.reset(); }

void LiveMap::take(const MapResult& result) {
    if (result.generation != generation_)
        return;
    if (result.failure)
        emit failed(failureWords(*result.failure, tr("There is not enough memory for the cost map.")));
    else
        emit mapped(result.map);
}

void LiveMap::order(const std::shared_ptr<const Formula>& cost, const MapView& view, QSizeF pixels) {
    const QSize cells = mapCells(pixels);
    const auto columns = static_cast<std::size_t>(cells.width()),
               rows = static_cast<std::size_t>(cells.height());
    if (cost == cost_ && view == view_ && columns == columns_ && rows == rows_)
        return;
    cost_ = cost;
    view_ = view;
    columns_ = columns;
    rows_ = rows;
    generation_ = worker_->submit(cost, view, columns, rows);
}

} // namespace downhill
