// The learning rate in the window: its field, and its slider with the rate map on it.
#pragma once

#include "ui/controls/slider_card.h"
#include "ui/theme/theme.h"

class QLabel;

namespace downhill {

class LiveRateMap;
class LiveRun;
class RateEdit;

/// Edits a LiveRun's rate, of the whole run or from a step on, and shows it when it changes elsewhere.
class RateCard : public SliderCard {
    Q_OBJECT
public:
    RateCard(LiveRun* live, RateEdit* edit, QWidget* parent = nullptr);

    LiveRateMap* map() const { return map_; }

    void setTheme(const Theme& theme) override;
    /// In a high window the verdicts' words stand below the slider.
    void setRoomy(bool roomy);

private:
    void showMap();
    void showRate();

    LiveRun* live_;
    RateEdit* edit_;
    QLabel* changes_;
    QWidget* changesRow_;
    LiveRateMap* map_;
    Theme theme_ = Theme::light();
};

} // namespace downhill
