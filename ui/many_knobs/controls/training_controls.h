// What a person can choose about a training.
#pragma once

#include "ui/controls/value_slider.h"
#include "ui/page/control_column.h"
#include "ui/page/page_part.h"

namespace downhill {

class BatchCard;
class DigitsCard;
class LiveTraining;
class RuleCard;
class SliderCard;
class TryCard;

/// Of the slider for a training's rate; the field beside it takes any.
ValueScale trainingRateScale();
std::vector<ValueSlider::Tick> trainingRateTicks();

/// Digits and network begin anew; rate, batch, rule and schedule are changed from the next step on.
class TrainingControls : public ControlColumn {
    Q_OBJECT
public:
    explicit TrainingControls(LiveTraining* live, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    QWidget* part(PagePart part) const; ///< one of the cards; else null
    DigitsCard* digits() const { return digits_; }
    TryCard* tryCard() const { return try_; }

private:
    void showHyperparameters();
    void showImages();
    void setScales(bool shown); ///< of the sliders

    LiveTraining* live_;
    DigitsCard* digits_;
    SliderCard* rate_;
    BatchCard* batch_;
    RuleCard* rule_;
    TryCard* try_;
    std::size_t images_ = 0; ///< in the set, as the batch's slider has it
};

} // namespace downhill
