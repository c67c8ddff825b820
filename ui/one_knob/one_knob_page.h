// The page with one knob: the cost as a curve above, the loss curve and the steps below it.
#pragma once

#include "ui/page/run_page.h"

class QGridLayout;

namespace downhill {

class RateCurveCard;

class OneKnobPage : public RunPage {
    Q_OBJECT
public:
    explicit OneKnobPage(RunMemory* memory, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    QString hint() const override;

protected:
    CostPictureCard* makePicture() override;

private:
    void placeParts(RunControls* controls, QWidget* picture);
    void compareRates();

    RateCurveCard* rateCurve_;
    QGridLayout* grid_;
};

} // namespace downhill
