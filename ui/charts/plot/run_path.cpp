#include "ui/charts/plot/run_path.h"

#include "ui/charts/plot/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace downhill {

namespace {
constexpr std::size_t mostPathDots = 400;   // dots beyond that would only hide one another
constexpr std::size_t mostSegments = 4'000; // lines of the path that are not drawn already
constexpr std::size_t mostLooked = 400'000; // rows of a run that are looked at for them
} // namespace

RunPath pathThrough(std::size_t rows, const std::function<QPointF(std::size_t)>& placeOf, const QRectF& area,
                    double apart) {
    const QRectF bounds = area.adjusted(-area.width(), -area.height(), area.width(), area.height());
    constexpr double gap = std::numeric_limits<double>::quiet_NaN();

    RunPath path;
    std::set<std::pair<std::pair<int, int>, std::pair<int, int>>> drawn;
    QPointF from = placeOf(0), lastDot(1e9, 1e9);
    for (std::size_t k = 0; k < std::min(rows, mostLooked); ++k) {
        const QPointF to = placeOf(k);
        const bool far = std::abs(to.x() - lastDot.x()) > apart || std::abs(to.y() - lastDot.y()) > apart;
        const bool drawable =
            std::isfinite(to.x()) && std::isfinite(to.y()); // a rectangle seems to contain a NaN
        if (far && drawable && path.dots.size() < mostPathDots && area.adjusted(-1, -1, 1, 1).contains(to)) {
            path.dots.push_back(k);
            lastDot = to;
        }
        if (k == 0 || (std::abs(to.x() - from.x()) < 0.4 && std::abs(to.y() - from.y()) < 0.4))
            continue;
        if (const auto line = clipped(QLineF(from, to), bounds)) {
            const auto cell = [](QPointF p) { return std::pair(qRound(p.x()), qRound(p.y())); };
            if (drawn.size() >= mostSegments)
                break;
            if (drawn.emplace(cell(line->p1()), cell(line->p2())).second) {
                if (path.line.isEmpty() || path.line.last() != line->p1()) {
                    if (!path.line.isEmpty())
                        path.line.append({line->p1().x(), gap});
                    path.line.append(line->p1());
                }
                path.line.append(line->p2());
            }
        }
        from = to;
    }
    return path;
}

} // namespace downhill
