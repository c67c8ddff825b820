// Steps needed against learning rate: where the sweet spot lies.
#pragma once

#include "core/rates/rate_map.h"
#include "ui/charts/plot/plot.h"
#include "ui/controls/value_slider.h"

#include <memory>
#include <optional>
#include <vector>

class QLineSeries;

namespace downhill {

/// Only rates that get there have a point; elsewhere words say what they do instead. Faintly behind lie the
/// bands of the slider, with a legend above. Both axes are logarithmic. Without a map it is empty.
class RateCurve : public Plot {
    Q_OBJECT
public:
    explicit RateCurve(QGraphicsItem* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void show(std::shared_ptr<const RateMap> map);
    void setChosen(double rate); ///< the one that is marked as chosen now
    double chosen() const { return chosen_; }

    /// The rate at this place: one that was run, and the best where it is near; none outside of the plot.
    std::optional<double> rateAt(QPointF position) const;
    /// The next rate to the right (1) or left (−1) of this one, as far as there is one.
    double nextRate(double rate, int direction) const;
    void setHovered(std::optional<double> rate);
    std::optional<double> hovered() const { return hovered_; }

    /// Where a rate that was run is drawn; none where it does not get there, or was not run.
    std::optional<QPointF> placeOf(double rate) const;
    /// `rate 0.05`, `converges`, `needs 44 steps`, a line each.
    QString describe(double rate) const;
    /// What the picture shows now, in words, for those who can't see it.
    QString summary() const;

    const QLineSeries* lineSeries() const { return line_; }
    const std::vector<ValueSlider::Band>& bands() const { return bands_; }

protected:
    void paintGround(QPainter& painter) override;
    void paintOver(QPainter& painter) override;
    void plotAreaChanged() override;

private:
    /// Neighbouring rates that do not get there, for one reason.
    struct Gap {
        double from, to;
        QString words;
    };
    const MappedRate* nearest(double rate) const; ///< null without rates
    bool isInView(double rate) const;
    double xOf(double rate) const; ///< in this item's coordinates
    std::optional<QPointF> placeOf(const MappedRate& rate) const;
    QPointF
    placeOnLine(double rate) const; ///< as near as it is known; at the top where it does not get there
    bool isBest(double rate) const;
    void layOutLegend();
    void findGaps();
    AxisScale stepsScale() const;
    void paintLegend(QPainter& p) const;
    void paintGaps(QPainter& p) const;
    void paintLonePoints(QPainter& p) const;
    void paintChosen(QPainter& p) const;
    void paintBest(QPainter& p) const;
    void paintHover(QPainter& p) const;

    std::shared_ptr<const RateMap> map_;
    std::vector<MappedRate> rates_; ///< the map's, and the best, ascending
    std::vector<ValueSlider::Band> bands_;
    std::vector<Gap> gaps_;
    double from_ = slowestMapped, to_ = fastestMapped; ///< the rates in view
    double chosen_ = 0;
    bool hasLegend_ = true;
    QRectF legendRoom_; ///< where it begins, and how wide it may be
    std::optional<double> hovered_;
    QLineSeries* line_;
};

} // namespace downhill
