// The learning rate in the window: its field, and its slider with the rate map on it.
#pragma once

#include "ui/controls/slider_card.h"
#include "ui/theme/theme.h"

namespace downhill {

class LiveRateMap;
class LiveRun;

/// Edits a LiveRun's rate, and shows it when it changes elsewhere.
class RateCard : public SliderCard {
    Q_OBJECT
public:
    explicit RateCard(LiveRun* live, QWidget* parent = nullptr);

    LiveRateMap* map() const { return map_; }

    void setTheme(const Theme& theme) override;
    /// In a high window the verdicts' words stand below the slider.
    void setRoomy(bool roomy);

private:
    void showMap();

    LiveRun* live_;
    LiveRateMap* map_;
    Theme theme_ = Theme::light();
};

} // namespace downhill
