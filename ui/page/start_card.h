// Where a run starts: a field and a slider for each knob.
#pragma once

#include "ui/controls/card.h"

#include <vector>

namespace downhill {

class LiveRun;
class ValueControl;
struct Theme;

class StartCard : public Card {
    Q_OBJECT
public:
    /// For as many knobs as the live cost has now; it keeps that number.
    explicit StartCard(LiveRun* live, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTight(bool tight); ///< sliders without a printed scale, with two knobs beside their fields

private:
    ValueControl* addKnob(std::size_t knob, const QString& name);
    void showSettings();

    LiveRun* live_;
    std::vector<ValueControl*> knobs_;
    std::vector<QHBoxLayout*> rows_; ///< of two knobs
    bool tight_ = false;
};

} // namespace downhill
