// What a person can choose about a run.
#pragma once

#include "ui/page/control_column.h"
#include "ui/page/page_part.h"

#include <functional>
#include <string>
#include <vector>

namespace downhill {

class BatchCard;
class CostCard;
class LiveRun;
class Playhead;
class RateCard;
class RateEdit;
class RuleCard;
class StartCard;
class StopCard;

/// Edits a LiveRun's settings, and shows them when they change elsewhere.
class RunControls : public ControlColumn {
    Q_OBJECT
public:
    RunControls(LiveRun* live, Playhead* playhead, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    RateCard* rateCard() const { return rate_; }
    RateEdit* rateEdit() const { return edit_; }
    QWidget* part(PagePart part) const; ///< one of the cards; else null

private:
    void showBatch();

    LiveRun* live_;
    CostCard* cost_;
    BatchCard* batch_;
    QWidget* batchPlace_; ///< with the card, where there are rows to draw from
    RateEdit* edit_;
    RateCard* rate_;
    StartCard* start_;
    RuleCard* rule_;
    StopCard* stop_;
};

} // namespace downhill
