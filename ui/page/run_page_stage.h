// What a page that shows runs brings to the stage.
#pragma once

#include "ui/page/page_part.h"
#include "ui/stage/stage_source.h"

#include <optional>

namespace downhill {

class CostPictureCard;
class LiveRun;
class LossCurveCard;
class PartLocks;
class PinList;
class Playhead;
class PredictFirst;
class RunControls;

class RunPageStage : public StageSource {
    Q_OBJECT
public:
    /// The parts of the page, which must stay longer than this.
    struct Parts {
        LiveRun* live;
        Playhead* playhead;
        PinList* pins;
        PredictFirst* predict;
        RunControls* controls;
        CostPictureCard* picture; ///< of the page
        LossCurveCard* lossCurve;
        PartLocks* locks;
        std::function<CostPictureCard*()> makePicture; ///< another one of the same
        /// Of several knobs.
        std::function<SteppedPart()> makeGradient;
        std::function<void()> putControlsBack;
    };
    RunPageStage(Parts parts, QObject* parent);

    StageHeadline headline() const override;
    std::vector<StagePicture> firstPictures() const override;
    QString whyNot(StagePicture picture) const override;
    StagePart makePicture(StagePicture picture) override;
    StagePart makeDial() override;
    QWidget* controls() const override;
    void dressControls(const Theme& theme) override;
    void putControlsBack() override;
    StageAccess access() const override;

    bool isPlaying() const override;
    QString playWords() const override;
    int position() const override;
    int last() const override;
    void seek(int position) override;
    QString positionWords() const override;
    QString widestPositionWords() const override;
    void toggle() override;
    void back() override;
    void forward() override;
    void toFirst() override;
    void toLast() override;

private:
    std::optional<PagePart> partOf(StagePicture picture) const;
    StagePart make(StagePicture picture);
    bool isTransportLocked() const;
    void drive(void (Playhead::*how)());
    QString positionTemplate() const;
    StagePart makeCost();
    StagePart makeLoss();
    StagePart makeArithmetic();
    StagePart makeRates();
    /// Has `show` called for the step shown now, for every other one and for every new run, as long as the
    /// widget lives.
    void follow(QWidget* widget, std::function<void(std::size_t step)> show);

    Parts parts_;
};

} // namespace downhill
