// The cost as a picture, with the run on it: what a page shows largest.
#pragma once

#include "core/map/cost_grid.h"
#include "ui/charts/plot/pinned_line.h"
#include "ui/controls/card.h"
#include "ui/theme/theme.h"

#include <optional>
#include <vector>

namespace downhill {

class PlotView;

/// A curve over one knob, a map over two.
class CostPictureCard : public Card {
    Q_OBJECT
public:
    using Card::Card;

    virtual PlotView* view() const = 0;
    virtual void setTheme(const Theme& theme) = 0;
    virtual void showRun() = 0;
    virtual void showDiagnosis() = 0; ///< a verdict came, or was looked up further
    virtual void showStep(std::size_t step) = 0;
    virtual void showPinned(PinnedLines pinned) = 0;
    /// Whether the step is written out beside the picture, as it is at first.
    virtual void setArithmeticShown(bool shown) = 0;
    /// The part of a map that a person zoomed to.
    virtual std::optional<MapView> part() const { return std::nullopt; }
    /// Zooms there; none: shows all. A picture without parts does nothing.
    virtual void setPart(const std::optional<MapView>&) {}
    /// The lowest cost within reach of the run, where the picture knows it.
    virtual std::optional<double> floor() const = 0;

signals:
    /// A click while the view is picking: a place in knob units, one entry a knob, rounded to what one pixel
    /// can tell apart.
    void placePicked(const std::vector<double>& w);
    void partChanged();              ///< part() may be another one
    void failed(const QString& why); ///< a part of the picture could not be worked out
};

} // namespace downhill
