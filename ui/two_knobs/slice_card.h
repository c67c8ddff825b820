// The slice in the window.
#pragma once

#include "ui/controls/card.h"

namespace downhill {

class CostMapPlot;
class LiveRun;
class PlotView;
class SliceCurve;
struct MapView;
struct Theme;

class SliceCard : public Card {
    Q_OBJECT
public:
    explicit SliceCard(LiveRun* live, QWidget* parent = nullptr);

    SliceCurve* curve() const { return curve_; }

    void setTheme(const Theme& theme);
    void showRun();
    void showStep(std::size_t step);
    void showView(const MapView& view);

private:
    LiveRun* live_;
    SliceCurve* curve_;
    PlotView* view_;
};

} // namespace downhill
