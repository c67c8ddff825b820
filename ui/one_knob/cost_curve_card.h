// The cost curve in the window, with the arithmetic of the step above it and the start to drag.
#pragma once

#include "ui/controls/card.h"
#include "ui/theme/theme.h"

namespace downhill {

class ArithmeticLine;
class CostCurve;
class LiveRun;
class PlotView;

class CostCurveCard : public Card {
    Q_OBJECT
public:
    explicit CostCurveCard(LiveRun* live, QWidget* parent = nullptr);

    CostCurve* curve() const { return curve_; }
    PlotView* view() const { return view_; }

    void setTheme(const Theme& theme);
    void showRun();
    void showStep(std::size_t step);

private:
    void dragStart(QPointF to);

    LiveRun* live_;
    ArithmeticLine* arithmetic_;
    CostCurve* curve_;
    PlotView* view_;
};

} // namespace downhill
