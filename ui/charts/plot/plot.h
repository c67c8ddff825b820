// A chart with our axes around it: the base of every picture of a run.
#pragma once

#include "ui/charts/plot/ticks.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QPolygonF>

#include <vector>

class QFontMetricsF;
class QLineSeries;
class QPainter;
class QValueAxis;

namespace downhill {

struct PinnedLook;

/// A QChart whose grid, tick labels and axis titles are drawn here and not by Qt's axes, because (Qt 6.4)
/// those jump about as labels change width while a slider is dragged, print 0.01 as 0.0, write a hyphen for a
/// minus, and crash on a logarithmic axis that meets an infinity. Series are in axis units: on a log axis
/// they hold log₁₀ of the cost.
class Plot : public QChart {
    Q_OBJECT
public:
    explicit Plot(QGraphicsItem* parent = nullptr);

    virtual void setTheme(const Theme& theme);
    const Theme& theme() const { return theme_; }

    /// A heading above and the run's parameters below, for pictures that leave the program. The caption is
    /// put on as many lines as it needs, see captionLinesOf().
    void setHeading(const QString& heading, const QString& caption);
    const QStringList& captionLines() const { return captionLines_; }

    /// For a plot in a window: the grid and its labels are painted once and then copied, until they change.
    /// Not for pictures that go to a file, whose texts would become pixels.
    void keepGridDrawn();

    /// Not for a plot that stands right on top of another one with the same x axis: that one has the labels.
    void setLabelledBelow(bool labelled);

    /// For files, and called last: from now on the lines that are visible are painted in whole pieces between
    /// their gaps. Qt Charts paints every stretch by itself, those to a gap's NaN too, and a PDF takes NaN
    /// for a corner.
    void paintLinesWhole();

    /// Without them the plot takes the room that they would have; how to read an axis whose numbers would be
    /// long stands inside of it.
    void setTitlesShown(bool shown);

    const AxisScale& xScale() const { return x_; }
    const AxisScale& yScale() const { return y_; }
    /// The words at an axis's marks, as far as they do not run into each other, and where their ink is.
    struct Label {
        QString text;
        QRectF box; ///< in this item's coordinates, from the foot of a digit to its head
    };
    std::vector<Label> labelsX() const;
    std::vector<Label> labelsY() const;

    /// Where the notes stand that were painted last, in this item's coordinates.
    const std::vector<QRectF>& notes() const { return notes_; }

    QPointF toScene(QPointF axisUnits) const; ///< in this item's coordinates
    QPointF toAxis(QPointF position) const;
    /// A place in axis units as a person would name it: within the scales, rounded to the decimals that one
    /// pixel tells apart. For linear scales.
    QPointF roundedToPixel(QPointF axisUnits) const;

protected:
    void setAxisTitles(const QString& x, const QString& y);
    void setScales(AxisScale x, AxisScale y);
    void attach(QAbstractSeries* series);
    /// One series for each of these lines, named and drawn as it is; the others are hidden and kept, for a
    /// chart's series are costly to make.
    void preparePinned(std::vector<QLineSeries*>& series, const std::vector<PinnedLook>& looks);
    /// The names of these series beside their lines, with `own` as the last.
    void paintPinnedLabels(QPainter& p, const std::vector<QLineSeries*>& series,
                           const std::vector<PinnedLook>& looks, const QLineSeries* own,
                           const QString& ownLabel, double below = 0) const;
    int roomForTicksX() const; ///< how many labels fit
    int roomForTicksY() const;
    double roomForLabelX() const; ///< of each, in digits

    virtual void paintGround(QPainter&) {}         ///< below the grid
    virtual void paintOver(QPainter& painter) = 0; ///< on top of the series, clipped to nothing
    virtual void plotAreaChanged() {}              ///< the size changed: what depends on pixels can be redone
    void updateGround();
    /// A line of values as a series takes it: in axis units, cut a little outside of the frame. A NaN is a
    /// gap.
    QList<QPointF> onPaper(const QList<QPointF>& values) const;
    void hideGrid(); ///< labels alone mark the axes
    void updateOver();
    /// Keeps a stretch above the plot free, in design pixels, for what paintOver() puts there.
    void setRoomAbove(double height);

    void paintDot(QPainter& p, QPointF at, double radius, const QColor& fill) const;
    /// In the pen's colour; shorter ones have smaller heads, and next to none is not painted.
    static void paintArrow(QPainter& p, QPointF from, QPointF to, const QPen& shaft, double head);
    void paintDiamond(QPainter& p, QPointF at) const; ///< a place worth knowing
    /// Where a line from `last` to `next` leaves the plot, with a few words. Either may be infinite or NaN.
    void paintWayOut(QPainter& p, QPointF last, QPointF next, const QString& text,
                     const std::vector<QPolygonF>& lines = {}) const;
    /// A place on the way where something was changed.
    struct Mark {
        double x; ///< in this item's coordinates
        QString words;
    };
    /// A dotted line at each of them, which come from left to right, and its words behind or before it where
    /// they run neither into those of another one nor across its line.
    void paintMarks(QPainter& p, const std::vector<Mark>& marks) const;
    double marksHeight() const; ///< of the row at the top of the plot where their words stand
    void paintRing(QPainter& p, QPointF at) const;                       ///< around what the mouse is on
    void paintLabel(QPainter& p, QPointF at, const QString& text) const; ///< and what it says of it
    /// A few words on a ground of their own, kept inside the plot, and off the notes before it, off what it
    /// is about and off these lines, in this item's coordinates, as far as there is room: higher or lower, on
    /// the other side, in more and shorter lines.
    void paintNote(QPainter& p, QPointF nearPoint, Qt::Alignment side, const QString& text, const QColor& ink,
                   const std::vector<QPolygonF>& lines = {}) const;
    bool isOffNotes(const QRectF& box) const; ///< of those painted before
    /// The ground of a note, which those after it keep off.
    void paintNoteGround(QPainter& p, const QRectF& box) const;
    QPolygonF inScene(const QLineSeries& line) const;

    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    friend class PlotLayer;
    void layOut();
    QRectF noteBox(const QFontMetricsF& metrics, QPointF nearPoint, Qt::Alignment side, const QString& text,
                   double widest) const;
    void paintUnder(QPainter& painter);
    void paintLabels(QPainter& painter) const;
    void paintLines(QPainter& painter);

    static constexpr double labelSize = 12, captionSize = 12.5; // in design pixels

    Theme theme_ = Theme::light();
    AxisScale x_, y_;
    QString titleX_, titleY_, heading_, caption_;
    QStringList captionLines_; ///< as they fit
    double roomAbove_ = 0;
    bool gridShown_ = true, labelledBelow_ = true, titlesShown_ = true;
    QValueAxis *axisX_, *axisY_;
    QGraphicsItem *under_, *over_;
    QList<const QLineSeries*> wholeLines_;
    mutable std::vector<QRectF> notes_; ///< forgotten when all is painted anew
};

} // namespace downhill
