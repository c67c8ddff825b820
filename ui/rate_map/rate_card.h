// The learning rate in the window: its field, and its slider with the rate map on it.
#pragma once

#include "ui/controls/slider_card.h"
#include "ui/theme/theme.h"

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace downhill {

class LiveRateMap;
class LiveRun;
class RateCurveCard;
class RateEdit;

/// Edits a LiveRun's rate, of the whole run or from a step on, and shows it when it changes elsewhere.
class RateCard : public SliderCard {
    Q_OBJECT
public:
    RateCard(LiveRun* live, RateEdit* edit, QWidget* parent = nullptr);

    LiveRateMap* map() const { return map_; }
    RateEdit* edit() const { return edit_; }
    /// Makes the rate curve, for a page to place beside its pictures; called at most once. Without one the
    /// card offers none.
    RateCurveCard* makeCurve();
    /// Checkable: whether the curve is to be seen.
    QAction* curveAction() const { return curve_; }

    void setTheme(const Theme& theme) override;
    /// In a high window the verdicts' words stand below the slider.
    void setRoomy(bool roomy);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMap();
    void showRate();
    void showBest();
    QWidget* makeBestRow();

    LiveRun* live_;
    RateEdit* edit_;
    QLabel* changes_;
    QWidget* changesRow_;
    LiveRateMap* map_;
    QAction* curve_;
    QPushButton* best_;
    QToolButton* fold_;
    RateCurveCard* curveCard_ = nullptr;
    Theme theme_ = Theme::light();
};

} // namespace downhill
