// The page with two knobs: the cost as a map, with the gradient, the loss curve and the steps beside it.
#pragma once

#include "ui/page/run_page.h"

namespace downhill {

class CostMapCard;
class GradientCard;
class SliceCard;

class TwoKnobsPage : public RunPage {
    Q_OBJECT
public:
    explicit TwoKnobsPage(RunMemory* memory, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    QWidget* part(PagePart part) const override;
    QString hint() const override;

protected:
    CostPictureCard* makePicture() override;
    SteppedPart makeGradient() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();
    void placeParts(RunControls* controls);

    CostMapCard* map_;
    GradientCard* gradient_;
    SliceCard* slice_;
    Theme theme_ = Theme::light();
};

} // namespace downhill
