// The left column: what a person can choose about a run.
#pragma once

#include "ui/theme/theme.h"

#include <QScrollArea>

namespace downhill {

class CostCard;
class LiveRun;
class RateCard;
class RuleCard;
class SliderCard;
class StopCard;

/// Edits a LiveRun's settings, and shows them when they change elsewhere.
class RunControls : public QScrollArea {
    Q_OBJECT
public:
    explicit RunControls(LiveRun* live, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void addCard(QWidget* card); ///< below the others
    RateCard* rateCard() const { return rate_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSettings();

    LiveRun* live_;
    Theme theme_ = Theme::light();
    CostCard* cost_;
    RateCard* rate_;
    SliderCard* start_;
    RuleCard* rule_;
    StopCard* stop_;
};

} // namespace downhill
