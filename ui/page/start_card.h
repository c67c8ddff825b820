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

private:
    ValueControl* addKnob(std::size_t knob, const QString& name);
    void showSettings();

    LiveRun* live_;
    std::vector<ValueControl*> knobs_;
};

} // namespace downhill
