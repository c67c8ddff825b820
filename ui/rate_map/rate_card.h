// The learning rate in the window: its field, and its slider with the rate map on it.
#pragma once

#include "ui/controls/slider_card.h"
#include "ui/theme/theme.h"

class QAction;
class QPushButton;
class QToolButton;

namespace downhill {

class ElidedLabel;
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
    /// Makes the rate curve, for a page to place beside its pictures and to show while curveAction() is
    /// checked; called at most once. Without one the card offers none.
    RateCurveCard* makeCurve();
    /// Checkable: whether the curve is to be seen.
    QAction* curveAction() const { return curve_; }

    void setTheme(const Theme& theme) override;
    /// In a high window the verdicts' words stand below the slider.
    void setRoomy(bool roomy);
    void setTight(bool tight); ///< one row less below the slider

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMap();
    void showRate();
    void showBest();
    void makeChanges();
    QWidget* makeLowerRow();
    bool hasChanges() const;

    LiveRun* live_;
    RateEdit* edit_;
    ElidedLabel* changes_;
    LiveRateMap* map_;
    QAction* curve_;
    QPushButton* best_;
    QToolButton *forget_, *fold_;
    QWidget *lowerRow_, *changesRow_;
    bool tight_ = false;
    RateCurveCard* curveCard_ = nullptr;
    Theme theme_ = Theme::light();
};

} // namespace downhill
