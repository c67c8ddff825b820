// What the page of the network brings to the stage.
#pragma once

#include "ui/page/page_part.h"
#include "ui/stage/stage_source.h"

#include <optional>

namespace downhill {

class CurvesCard;
class LiveTraining;
class PartLocks;
class PinList;
class TrainingBar;
class TrainingControls;

class TrainingPageStage : public StageSource {
    Q_OBJECT
public:
    /// The parts of the page, which must stay longer than this.
    struct Parts {
        LiveTraining* live;
        PinList* pins;
        TrainingBar* transport;
        TrainingControls* controls;
        CurvesCard* curves;
        PartLocks* locks;
        std::function<void()> putControlsBack;
    };
    TrainingPageStage(Parts parts, QObject* parent);

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
    bool seeksWhenLetGo() const override { return true; }
    QString positionWords() const override;
    QString widestPositionWords() const override;
    void toggle() override;
    void back() override;
    void forward() override;
    void toFirst() override;
    void toLast() override;

private:
    std::optional<PagePart> partOf(StagePicture picture) const;
    bool isTransportLocked() const;
    StagePart make(StagePicture picture);
    StagePart makeLoss();
    StagePart makeGradient();
    StagePart makeDigits();
    StagePart makeNeurons();
    /// Has `show` called for the training shown now and whenever there is more of it, as long as the widget
    /// lives.
    void follow(QWidget* widget, std::function<void()> show);

    Parts parts_;
};

} // namespace downhill
