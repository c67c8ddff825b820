// The cost map in the window, with the arithmetic of the step below it and the start to choose.
#pragma once

#include "core/descent/run_settings.h"
#include "core/map/cost_grid.h"
#include "ui/charts/cost/cost_picture_card.h"

#include <optional>
#include <vector>

namespace downhill {

class ArithmeticLine;
class CostMapPlot;
class LiveMap;
class LiveRun;
class MapCanvas;

class CostMapCard : public CostPictureCard {
    Q_OBJECT
public:
    explicit CostMapCard(LiveRun* live, QWidget* parent = nullptr);

    PlotView* view() const override;
    CostMapPlot* map() const { return map_; }

    void setTheme(const Theme& theme) override;
    void showRun() override;
    void showDiagnosis() override;
    void showStep(std::size_t step) override;
    void showPinned(PinnedLines pinned) override;
    std::optional<MapView> part() const override;
    void setPart(const std::optional<MapView>& part) override;
    std::optional<double> floor() const override;
    void setArithmeticShown(bool shown) override;

signals:
    void viewChanged(); ///< another part is shown

private:
    void chooseStart(QPointF place);
    std::vector<double> readablePlace(QPointF place) const; ///< as far as a pixel can tell apart
    void choose(const MapView& view);
    void zoom(double factor, QPointF centre);
    void pan(QPointF by);
    void showAll();
    void updateView();

    LiveRun* live_;
    CostMapPlot* map_;
    MapCanvas* canvas_;
    LiveMap* ground_;
    std::vector<ArithmeticLine*> arithmetic_;
    bool arithmeticShown_ = true;
    std::optional<MapView> chosen_; ///< by zooming and panning, for the cost of that text
    std::string chosenFor_;
    std::optional<RunSettings> shownFor_;     ///< what the view was last made for, unless it was chosen
    bool held_ = false;                       ///< while the start is dragged
    std::vector<double> startBeforeTheClick_; ///< for a click that turns out to be half of a double click
};

} // namespace downhill
