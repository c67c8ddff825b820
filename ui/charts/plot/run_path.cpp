#include "ui/charts/plot/run_path.h"

#include "ui/charts/plot/geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace downhill {

namespace {
constexpr std::size_t mostPathDots = 400;   // dots beyond that would only hide one another
constexpr std::size_t mostSegments = 4'000; // lines of the path that are not drawn already
constexpr std::size_t mostLooked = 400'000; // rows of a run that are looked at for them
} // namespace

RunPath pathThrough(const RunPlaces& run, const QRectF& area, double apart) {
    const QRectF bounds = area.adjusted(-area.width(), -area.height(), area.width(), area.height());
    const QRectF frame = area.adjusted(-1, -1, 1, 1);
    constexpr double gap = std::numeric_limits<double>::quiet_NaN();
    constexpr double moves = 0.4; // pixels
    constexpr int restsAfter = 16;

    using Cell = std::pair<int, int>;
    using Segment = std::pair<Cell, Cell>;
    const auto cellOf = [](QPointF p) { return Cell(qRound(p.x()), qRound(p.y())); };
    RunPath path;
    std::set<Segment> drawn;
    std::array<QLineF, 2> latest; // to know a bounce without more ado
    QPointF from = run.at(0), lastDot(1e9, 1e9);
    const auto wantsDots = [&] { return path.dots.size() < mostPathDots; };
    int resting = 0;
    std::size_t k = 0;
    for (std::size_t looked = 0; k < run.rows && looked < mostLooked; ++looked, ++k) {
        const QPointF to = run.at(k);
        const bool far = std::abs(to.x() - lastDot.x()) > apart || std::abs(to.y() - lastDot.y()) > apart;
        const bool drawable =
            std::isfinite(to.x()) && std::isfinite(to.y()); // a rectangle seems to contain a NaN
        if (far && drawable && wantsDots() && frame.contains(to)) {
            path.dots.push_back(k);
            lastDot = to;
        }
        if (k == 0 || (std::abs(to.x() - from.x()) < moves && std::abs(to.y() - from.y()) < moves)) {
            if (++resting >= restsAfter) {
                constexpr double still = moves - 1e-6;
                QRectF box(from.x() - still, from.y() - still, 2 * still, 2 * still);
                if (wantsDots() && box.intersects(frame))
                    box &= QRectF(lastDot.x() - apart, lastDot.y() - apart, 2 * apart, 2 * apart);
                if (box.contains(to)) // rows that change nothing
                    k = run.firstOutside(k + 1, box) - 1;
                resting = 0;
            }
            continue;
        }
        resting = 0;
        const QLineF way(from, to);
        if (std::ranges::find(latest, way) != latest.end()) {
            from = to;
            continue;
        }
        latest = {latest[1], way};
        if (const auto line = clipped(way, bounds)) {
            if (drawn.size() >= mostSegments)
                break;
            if (drawn.emplace(cellOf(line->p1()), cellOf(line->p2())).second) {
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
