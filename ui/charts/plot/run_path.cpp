#include "ui/charts/plot/run_path.h"

#include "ui/charts/plot/geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
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
    std::array<std::optional<std::pair<QPointF, QPointF>>, 2> latest; // to know a bounce without more ado
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
        const auto isThis = [&](const auto& segment) {
            return segment && segment->first == from && segment->second == to;
        };
        if (std::ranges::any_of(latest, isThis)) {
            from = to;
            continue;
        }
        latest = {latest[1], std::pair(from, to)};
        if (const auto line = clipped(QLineF(from, to), bounds)) {
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
