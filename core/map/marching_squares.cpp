#include "core/map/marching_squares.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace downhill {
namespace {

/// The sides of a cell, counterclockwise.
enum Side : std::uint8_t { bottom, right, top, left };
struct Piece {
    Side from, to;
};

// Which corners are above, as bits: lower left 1, lower right 2, upper right 4, upper left 8.
// Counterclockwise, the piece begins on the side that leads from above to below, and ends on the next that
// leads back.
constexpr std::array<Piece, 16> pieces{{{},
                                        {bottom, left},
                                        {right, bottom},
                                        {right, left},
                                        {top, right},
                                        {},
                                        {top, bottom},
                                        {top, left},
                                        {left, top},
                                        {bottom, top},
                                        {},
                                        {right, top},
                                        {left, right},
                                        {bottom, right},
                                        {left, bottom},
                                        {}}};
constexpr unsigned risingSaddle = 1 | 4, fallingSaddle = 2 | 8;
// Two pieces where opposite corners are above: around each of them, or between them.
constexpr std::array<Piece, 2> aroundRising{{{bottom, left}, {top, right}}},
    betweenRising{{{bottom, right}, {top, left}}};
constexpr std::array<Piece, 2> aroundFalling{{{right, bottom}, {left, top}}},
    betweenFalling{{{right, top}, {left, bottom}}};

/// As large as a double can be, for what is infinite.
double bounded(double cost) {
    constexpr double largest = std::numeric_limits<double>::max();
    return std::clamp(cost, -largest, largest);
}

} // namespace

MarchingSquares::MarchingSquares(const CostGrid& grid)
    : grid_(grid),
      columns_(grid.columns()),
      rows_(grid.rows()),
      lyingCount_(columns_ * (rows_ + 1)),
      standingCount_((columns_ + 1) * rows_),
      cornerCount_((columns_ + 1) * (rows_ + 1)),
      above_(cornerCount_),
      next_(lyingCount_ + standingCount_ + 2 * cornerCount_, none),
      previous_(next_) {
    findDefinedCells();
    findBorder();
}

void MarchingSquares::findDefinedCells() {
    defined_.resize(columns_ * rows_);
    for (std::size_t row = 0; row < rows_; ++row)
        for (std::size_t column = 0; column < columns_; ++column)
            defined_[row * columns_ + column] =
                !std::isnan(grid_.cost(column, row)) && !std::isnan(grid_.cost(column + 1, row)) &&
                !std::isnan(grid_.cost(column, row + 1)) && !std::isnan(grid_.cost(column + 1, row + 1));
}

/// Columns and rows beyond the grid may be one too small (and so very large) as well as one too large.
bool MarchingSquares::isDefined(std::size_t column, std::size_t row) const {
    return column < columns_ && row < rows_ && defined_[row * columns_ + column] != 0;
}

void MarchingSquares::findBorder() {
    for (std::size_t row = 0; row < rows_; ++row)
        for (std::size_t column = 0; column < columns_; ++column) {
            if (!isDefined(column, row))
                continue;
            const std::size_t lowerLeft = cornerOf(column, row), lowerRight = lowerLeft + 1;
            const std::size_t upperLeft = cornerOf(column, row + 1), upperRight = upperLeft + 1;
            if (!isDefined(column, row - 1))
                addBorderSide(lowerLeft, lowerRight, lying(column, row), row);
            if (!isDefined(column + 1, row))
                addBorderSide(lowerRight, upperRight, standing(column + 1, row), row);
            if (!isDefined(column, row + 1))
                addBorderSide(upperRight, upperLeft, lying(column, row + 1), row);
            if (!isDefined(column - 1, row))
                addBorderSide(upperLeft, lowerLeft, standing(column, row), row);
        }
}

void MarchingSquares::addBorderSide(std::size_t from, std::size_t to, Node crossing, std::size_t row) {
    border_.push_back({from, to, cornerNode(from, row), crossing, cornerNode(to, row)});
}

/// The corner, as a cell in that row passes it.
MarchingSquares::Node MarchingSquares::cornerNode(std::size_t corner, std::size_t row) const {
    const std::size_t x = corner % (columns_ + 1), y = corner / (columns_ + 1);
    const bool lowerLeft = isDefined(x - 1, y - 1), lowerRight = isDefined(x, y - 1);
    const bool upperLeft = isDefined(x - 1, y), upperRight = isDefined(x, y);
    const bool touchAlone = lowerLeft == upperRight && lowerRight == upperLeft && lowerLeft != lowerRight;
    const bool second = touchAlone && row == y;
    return static_cast<Node>(lyingCount_ + standingCount_ + corner + (second ? cornerCount_ : 0));
}

std::vector<Polyline> MarchingSquares::linesAt(double level) {
    markAbove(level);
    marchCells();
    return takeLines();
}

std::vector<Polyline> MarchingSquares::outlinesOf(double level) {
    markAbove(level);
    marchCells();
    marchBorder();
    return takeLines();
}

void MarchingSquares::markAbove(double level) {
    level_ = level;
    const std::span<const double> costs = grid_.costs();
    for (std::size_t i = 0; i < costs.size(); ++i)
        above_[i] = costs[i] >= level ? 1 : 0;
}

void MarchingSquares::marchCells() {
    constexpr unsigned all = 15;
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::uint8_t* const lower = above_.data() + cornerOf(0, row);
        const std::uint8_t* const upper = lower + columns_ + 1;
        for (std::size_t column = 0; column < columns_; ++column) {
            const unsigned lowerLeft = lower[column], lowerRight = lower[column + 1],
                           upperRight = upper[column + 1], upperLeft = upper[column],
                           corners = lowerLeft | lowerRight << 1U | upperRight << 2U | upperLeft << 3U;
            if (corners != 0 && corners != all && defined_[row * columns_ + column] != 0)
                marchCell(column, row, corners);
        }
    }
}

void MarchingSquares::marchCell(std::size_t column, std::size_t row, unsigned corners) {
    const std::array<Node, 4> sides{lying(column, row), standing(column + 1, row), lying(column, row + 1),
                                    standing(column, row)};
    const auto add = [&](Piece piece) { link(sides[piece.from], sides[piece.to]); };
    if (corners != risingSaddle && corners != fallingSaddle)
        return add(pieces[corners]);
    constexpr double quarter = 0.25; // first, so that the sum is finite
    const double middle =
        quarter * bounded(grid_.cost(column, row)) + quarter * bounded(grid_.cost(column + 1, row)) +
        quarter * bounded(grid_.cost(column, row + 1)) + quarter * bounded(grid_.cost(column + 1, row + 1));
    const bool connected = middle >= level_;
    const auto& both = corners == risingSaddle ? (connected ? betweenRising : aroundRising)
                                               : (connected ? betweenFalling : aroundFalling);
    add(both[0]);
    add(both[1]);
}

void MarchingSquares::marchBorder() {
    for (const BorderSide& side : border_) {
        const bool from = above_[side.from] != 0, to = above_[side.to] != 0;
        if (from && to)
            link(side.fromNode, side.toNode);
        else if (from)
            link(side.fromNode, side.crossing);
        else if (to)
            link(side.crossing, side.toNode);
    }
}

void MarchingSquares::link(Node from, Node to) {
    next_[static_cast<std::size_t>(from)] = to;
    previous_[static_cast<std::size_t>(to)] = from;
    linked_.push_back(from);
}

/// Leaves no links behind.
std::vector<Polyline> MarchingSquares::takeLines() {
    std::vector<Polyline> lines;
    for (const Node node : linked_) {
        if (next_[static_cast<std::size_t>(node)] == none)
            continue; // taken already
        Node first = node;
        for (Node before = previous_[static_cast<std::size_t>(first)]; before != none && before != node;
             before = previous_[static_cast<std::size_t>(first)])
            first = before;
        Polyline line = takeLine(first);
        if (line.points.size() >= (line.closed ? 3 : 2))
            lines.push_back(std::move(line));
    }
    linked_.clear();
    return lines;
}

Polyline MarchingSquares::takeLine(Node first) {
    const auto firstCorner = static_cast<Node>(lyingCount_ + standingCount_);
    Polyline line;
    bool turns = true; // at the last point, for all that is known
    const auto add = [&](Node node) {
        const MapPoint point = placeOf(node);
        std::vector<MapPoint>& points = line.points;
        if (!points.empty() && points.back() == point)
            return;
        if (points.size() >= 2 && !turns) {
            const MapPoint &a = points[points.size() - 2], &b = points.back();
            if ((a.w1 == b.w1 && b.w1 == point.w1) || (a.w2 == b.w2 && b.w2 == point.w2))
                points.pop_back(); // a corner midway along a straight border
        }
        points.push_back(point);
        turns = node < firstCorner;
    };
    Node node = first;
    do {
        add(node);
        const Node next = std::exchange(next_[static_cast<std::size_t>(node)], none);
        if (next != none)
            previous_[static_cast<std::size_t>(next)] = none;
        node = next;
    } while (node != none && node != first);
    line.closed = node == first;
    while (line.closed && line.points.size() > 1 && line.points.back() == line.points.front())
        line.points.pop_back();
    return line;
}

MapPoint MarchingSquares::placeOf(Node node) const {
    const auto number = static_cast<std::size_t>(node);
    if (number < lyingCount_) {
        const std::size_t from = cornerOf(number % columns_, number / columns_);
        const MapPoint a = cornerAt(from), b = cornerAt(from + 1);
        return {a.w1 + (b.w1 - a.w1) * partTo(from, from + 1), a.w2};
    }
    if (number < lyingCount_ + standingCount_) {
        const std::size_t from = number - lyingCount_, to = from + columns_ + 1;
        const MapPoint a = cornerAt(from), b = cornerAt(to);
        return {a.w1, a.w2 + (b.w2 - a.w2) * partTo(from, to)};
    }
    return cornerAt((number - lyingCount_ - standingCount_) % cornerCount_);
}

MapPoint MarchingSquares::cornerAt(std::size_t corner) const {
    return {grid_.w1(corner % (columns_ + 1)), grid_.w2(corner / (columns_ + 1))};
}

/// Which part of the way between two corners the level is at.
double MarchingSquares::partTo(std::size_t from, std::size_t to) const {
    const double a = bounded(grid_.costs()[from]), b = bounded(grid_.costs()[to]);
    return std::clamp((level_ / 2 - a / 2) / (b / 2 - a / 2), 0.0, 1.0); // halves, as b − a may be too large
}

} // namespace downhill
