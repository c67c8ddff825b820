// A one-knob cost as the points of a line.
#pragma once

#include "core/formula/formula.h"
#include "ui/charts/cost/cost_view.h"

#include <QList>
#include <QPointF>

namespace downhill {

/// About `count` points of C(w) across the view. Where the cost is not defined or jumps there is a gap (a NaN
/// point); values far above or below the view are cut to stay near it.
QList<QPointF> sampleCurve(const Formula& cost, const CostView& view, std::size_t count);

} // namespace downhill
