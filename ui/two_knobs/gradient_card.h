// The gradient at the step now: one entry a knob, its sign and its size.
#pragma once

#include "ui/controls/card.h"
#include "ui/theme/theme.h"

#include <QString>

#include <vector>

class QLabel;

namespace downhill {

class GradientBars;
class LiveRun;

class GradientCard : public Card {
    Q_OBJECT
public:
    explicit GradientCard(LiveRun* live, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void showStep(std::size_t step);
    QString words() const; ///< which way and how far each knob turns now

private:
    LiveRun* live_;
    GradientBars* bars_;
    QLabel* words_;
};

} // namespace downhill
