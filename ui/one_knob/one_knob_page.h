// The page with one knob: the cost as a curve above, the loss curve and the steps below it.
#pragma once

#include "ui/page/run_page.h"

namespace downhill {

class WorkedRunsCard;

class OneKnobPage : public RunPage {
    Q_OBJECT
public:
    explicit OneKnobPage(RunMemory* memory, QWidget* parent = nullptr);

    QWidget* part(PagePart part) const override;
    QString hint() const override;

protected:
    CostPictureCard* makePicture() override;

private:
    void placeParts(RunControls* controls, QWidget* picture);
    void compareRates();

    WorkedRunsCard* worked_;
};

} // namespace downhill
