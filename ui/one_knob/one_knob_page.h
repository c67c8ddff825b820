// The page with one knob: the cost as a curve above, the loss curve and the steps below it.
#pragma once

#include "ui/page/run_page.h"

namespace downhill {

class OneKnobPage : public RunPage {
    Q_OBJECT
public:
    explicit OneKnobPage(RunMemory* memory, QWidget* parent = nullptr);

    QString hint() const override;

protected:
    CostPictureCard* makePicture() override;

private:
    void placeParts(RunControls* controls, QWidget* picture);
    void compareRates();
};

} // namespace downhill
