// The rate curve in the window: hovering, and choosing a rate with the mouse or the keys.
#pragma once

#include "ui/charts/plot/plot_canvas.h"

namespace downhill {

class RateCurve;

/// A click chooses the rate under the mouse. With the focus ← and → go from rate to rate, Return chooses, and
/// Escape forgets.
class RateCurveView : public PlotCanvas {
    Q_OBJECT
public:
    /// Takes the curve over.
    explicit RateCurveView(RateCurve* curve, QWidget* parent = nullptr);

    RateCurve* curve() const { return curve_; }
    /// Tells the screen reader what the picture shows now; call it when the map changed.
    void updateDescription();

signals:
    void rateChosen(double rate);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void goTo(double rate);

    RateCurve* curve_;
};

} // namespace downhill
