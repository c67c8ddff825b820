// The cost curve in the window, with the arithmetic of the step above it and the start to drag.
#pragma once

#include "ui/charts/cost/cost_picture_card.h"

namespace downhill {

class ArithmeticLine;
class CostCurve;
class LiveRun;
class PlotView;

class CostCurveCard : public CostPictureCard {
    Q_OBJECT
public:
    explicit CostCurveCard(LiveRun* live, QWidget* parent = nullptr);

    PlotView* view() const override { return view_; }

    void setTheme(const Theme& theme) override;
    void showRun() override;
    void showDiagnosis() override;
    void showStep(std::size_t step) override;
    void showPinned(PinnedLines pinned) override;
    std::optional<double> floor() const override;
    void setArithmeticShown(bool shown) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void dragStart(QPointF to);
    void fitArithmetic(); ///< beside the title

    LiveRun* live_;
    ArithmeticLine* arithmetic_;
    bool arithmeticShown_ = true;
    CostCurve* curve_;
    PlotView* view_;
};

} // namespace downhill
