// The left column: what a person can choose about a run.
#pragma once

#include "ui/theme/theme.h"

#include <QScrollArea>

namespace downhill {

class CostCard;
class LiveRun;
class Playhead;
class RateCard;
class RuleCard;
class StartCard;
class StopCard;

/// Edits a LiveRun's settings, and shows them when they change elsewhere.
class RunControls : public QScrollArea {
    Q_OBJECT
public:
    RunControls(LiveRun* live, Playhead* playhead, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void addCard(QWidget* card); ///< below the others
    RateCard* rateCard() const { return rate_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();

    Theme theme_ = Theme::light();
    CostCard* cost_;
    RateCard* rate_;
    StartCard* start_;
    RuleCard* rule_;
    StopCard* stop_;
};

} // namespace downhill
