// The points of the data in the window: to point at, to choose, and to change.
#pragma once

#include "ui/charts/plot/plot_canvas.h"

#include <optional>

namespace downhill {

class DataPlot;

/// A point is chosen by a click, or with page up and page down; the one that is chosen is moved by a drag or
/// by the arrows (with Shift ten times as far), taken away with Delete, and let go with Esc. A click
/// elsewhere, or Insert, asks for a new one.
class DataCanvas : public PlotCanvas {
    Q_OBJECT
public:
    /// Takes the plot over.
    explicit DataCanvas(DataPlot* plot, QWidget* parent = nullptr);

    DataPlot* plot() const { return plot_; }
    void setEditable(bool editable); ///< as it is at first; else points are only to be pointed at
    bool isEditable() const { return editable_; }
    /// Tells the screen reader what the picture shows now.
    void updateDescription();

signals:
    void dragStarted();
    void moved(std::size_t row, QPointF to); ///< in axis units, a place that a point may have
    void dragEnded();
    void added(QPointF at);
    void removed(std::size_t row);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(std::optional<std::size_t> row);
    void chooseNext(int by);
    bool takesKey(const QKeyEvent& event);

    DataPlot* plot_;
    bool editable_ = true;
    std::optional<QPointF> pressed_;  ///< in the plot's coordinates, until it is let go
    std::optional<std::size_t> held_; ///< the row that it is on
    bool dragging_ = false;
};

} // namespace downhill
