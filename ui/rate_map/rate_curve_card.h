// The rate curve in the window, there when it is asked for.
#pragma once

#include "ui/controls/card.h"
#include "ui/theme/theme.h"

namespace downhill {

class LiveRateMap;
class LiveRun;
class RateCurveView;

/// Follows a map and a LiveRun's rate, and sets that rate.
class RateCurveCard : public Card {
    Q_OBJECT
public:
    RateCurveCard(LiveRun* live, LiveRateMap* map, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

private:
    void showMap();

    LiveRun* live_;
    LiveRateMap* map_;
    QLabel* note_;
    RateCurveView* view_;
};

} // namespace downhill
