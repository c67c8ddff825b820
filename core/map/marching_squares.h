// One level on a grid: the pieces of its contour, cell by cell, joined to lines.
#pragma once

#include "core/map/contours.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace downhill {

/// Extracts one level after another from the same grid. Reuses its buffers; not thread-safe.
class MarchingSquares {
public:
    explicit MarchingSquares(const CostGrid& grid);

    /// The lines on which the cost is `level`, finite.
    std::vector<Polyline> linesAt(double level);
    /// The outlines of where it is at least `level`, finite or −∞.
    std::vector<Polyline> outlinesOf(double level);

private:
    // What lines are made of: crossings of the contour with a side of a cell, and corners on the border,
    // where outlines go on. Each has a number: first the sides that lie (by their left corner), then those
    // that stand (by their lower corner), then the corners, twice: where two cells touch at a corner alone,
    // outlines pass it twice.
    using Node = std::int32_t;
    static constexpr Node none = -1;

    /// A side of a cell whose other side is outside the domain, directed so that the cell is on its left.
    struct BorderSide {
        std::size_t from, to; ///< corners
        Node fromNode, crossing, toNode;
    };

    void findDefinedCells();
    void findBorder();
    void addBorderSide(std::size_t from, std::size_t to, Node crossing, std::size_t row);
    Node cornerNode(std::size_t corner, std::size_t row) const;
    bool isDefined(std::size_t column, std::size_t row) const; ///< a cell on the grid, all corners known

    void markAbove(double level);
    void marchCells();
    void marchCell(std::size_t column, std::size_t row, unsigned corners);
    void marchBorder();
    void link(Node from, Node to);
    std::vector<Polyline> takeLines();
    Polyline takeLine(Node first);
    MapPoint placeOf(Node node) const;
    MapPoint cornerAt(std::size_t corner) const;
    double partTo(std::size_t from, std::size_t to) const;

    std::size_t cornerOf(std::size_t column, std::size_t row) const { return row * (columns_ + 1) + column; }
    Node lying(std::size_t column, std::size_t row) const {
        return static_cast<Node>(row * columns_ + column);
    }
    Node standing(std::size_t column, std::size_t row) const {
        return static_cast<Node>(lyingCount_ + cornerOf(column, row));
    }

    const CostGrid& grid_;
    std::size_t columns_, rows_; ///< of cells
    std::size_t lyingCount_, standingCount_, cornerCount_;
    std::vector<std::uint8_t> defined_; ///< cell by cell
    std::vector<BorderSide> border_;
    double level_ = 0;
    std::vector<std::uint8_t> above_;   ///< corner by corner: 1 at or above the level
    std::vector<Node> next_, previous_; ///< node by node
    std::vector<Node> linked_;          ///< those that have, or had, a next one
};

} // namespace downhill
