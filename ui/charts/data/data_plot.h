// The rows of a cost over data as points, with the model at a step.
#pragma once

#include "core/fit/data_picture.h"
#include "ui/charts/plot/plot.h"

#include <memory>
#include <optional>
#include <vector>

class QLineSeries;

namespace downhill {

/// Where the model is a value there is a thin line from each point to it; where it is a side, points of the
/// two sides look different, and where it decides there is a line. The rows that this step reads are larger,
/// in another colour, with a bold line.
class DataPlot : public Plot {
    Q_OBJECT
public:
    explicit DataPlot(QGraphicsItem* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void show(std::shared_ptr<const DataPicture> picture);
    const std::shared_ptr<const DataPicture>& picture() const { return picture_; } ///< null at first
    /// `w` is where the knobs are; `batch` are the rows that are read there, none where all are.
    void showStep(std::size_t step, std::span<const double> w, std::vector<std::uint32_t> batch);
    /// While held, the axes stay as they are, so that what is dragged does not run away.
    void holdView(bool hold);

    std::optional<std::size_t> rowAt(QPointF position) const; ///< the row drawn there, or near enough to take
    QPointF placeOf(std::size_t row) const;                   ///< in this item's coordinates
    /// A place in axis units that a point may have: as far as a pixel tells it apart, and one of two classes.
    QPointF placeFor(QPointF axisUnits) const;
    /// From that row as far as a key moves it: so many short steps.
    QPointF movedBy(std::size_t row, int across, int up) const;
    /// The rows that are drawn, from left to right.
    std::vector<std::size_t> inOrder() const;

    void setHovered(std::optional<std::size_t> row);
    void setChosen(std::optional<std::size_t> row); ///< it may be there only with the next picture
    std::optional<std::size_t> chosen() const;      ///< a row that is there

    QString describe(std::size_t row) const; ///< its numbers, for the label at the mouse
    QString summary() const;                 ///< what is shown now, for those who can't see it

    const QLineSeries* curveSeries() const { return curve_; }
    const std::vector<std::uint32_t>& batch() const { return batch_; }
    std::vector<double> decidesAt() const; ///< where in view the curve of a side is 0

protected:
    void paintOver(QPainter& painter) override;
    void plotAreaChanged() override;

private:
    bool isValue() const { return picture_->model().kind() == RowModel::Kind::value; }
    bool isSide() const { return picture_->model().kind() == RowModel::Kind::side; }
    QString nameOf(const DataPicture::Axis& axis) const;
    void updateView();
    void updateModel();
    void paintModel(QPainter& p) const;
    void paintResiduals(QPainter& p, const std::vector<std::uint32_t>& rows, const QPen& pen) const;
    void paintPoints(QPainter& p) const;
    void paintPoint(QPainter& p, std::size_t row, double radius, const QColor& colour) const;
    void paintNotes(QPainter& p) const;

    std::shared_ptr<const DataPicture> picture_;
    std::size_t step_ = 0;
    std::vector<double> w_;
    std::vector<std::uint32_t> batch_;
    std::optional<std::size_t> hovered_, chosen_;
    bool held_ = false;
    QLineSeries* curve_;
    QList<QPointF> model_; ///< the points of the curve, before they are cut
};

} // namespace downhill
