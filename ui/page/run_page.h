// A page that shows runs: what all pages share, whatever the number of knobs.
#pragma once

#include "ui/page/card_area.h"
#include "ui/page/loss_axis.h"
#include "ui/page/page.h"
#include "ui/playback/transport_bar.h"
#include "ui/stage/stage_source.h"

#include <memory>
#include <vector>

class QStackedWidget;

namespace downhill {

class Card;
class CostPictureCard;
class DataCard;
class LiveRun;
class LossCurveCard;
class PartLocks;
class PinList;
class PinWork;
class Playhead;
class PredictFirst;
class Predictions;
class RateCurveCard;
class RunControls;
class RunMemory;
class RunPageExports;
class RunPageKeeper;
class RunPagePins;
class RunPageStage;
class StepTable;
class StepsCard;
class VerdictBanner;
struct NamedCost;
struct RunSettings;

/// Wires controls, verdict, pictures, steps and pinned runs to one LiveRun and one Playhead; draws and
/// computes nothing itself. A derived page brings its picture of the cost and says where everything stands.
class RunPage : public Page, public LossAxis {
    Q_OBJECT
public:
    ~RunPage() override;

    LiveRun* live() const { return live_; }
    Playhead* playhead() const { return playhead_; }
    PinList* pins() const { return pins_; }
    Predictions* predictions() const;
    TransportBar* transport() const override { return transport_; }
    QAction* pinAction() const override;
    const ExportSource* exports() const override;
    LossAxis* lossAxis() override { return this; }
    RunPageKeeper* keeper() const { return keeper_; }
    Stateful* stateful() override;
    StageSource* stage() override;
    StepTable* table() const;

    QWidget* part(PagePart part) const override;
    void setAccess(const PartsAccess& access) override;
    void bringForward(QWidget* card) override;

    void addActionsTo(QMenu* menu) const override;
    void setCurrent(bool current) override;
    void takeKeys() override;

    void setTheme(const Theme& theme) override;
    void setLogarithmic(bool logarithmic) override;
    bool isLogarithmic() const override;
    void setRateCurveShown(bool shown);
    bool isRateCurveShown() const;

    /// `Step 4 of 20`, `w = 2.048`, `C = 4.194`.
    QStringList statusTexts() const override;
    std::optional<Lesson> lesson() const override;
    void restore(const Kept& kept) override;
    void save(Kept& kept) const override;

protected:
    /// `memory` is for the runs of all pages, and must stay longer.
    RunPage(const NamedCost& first, RunMemory* memory, QWidget* parent = nullptr);

    /// Called once by the derived page, which made them for live() and playhead() and has placed all parts.
    void connectParts(RunControls* controls, CostPictureCard* picture);
    /// Another picture of the cost, for the stage.
    virtual CostPictureCard* makePicture() = 0;
    /// For the stage too, of several knobs; that of one knob is a slope, which is in the cost's picture.
    virtual SteppedPart makeGradient() { return {}; }
    /// Called once by the derived page: the controls at the left, and the cards as they are arranged, for a
    /// cost that is made of data with points() among them.
    void place(RunControls* controls, std::vector<CardArrangement> arrangements,
               std::vector<CardArrangement> withPoints);
    /// The rate curve is offered while it is asked for.
    void showWhenUnfolded(RunControls* controls, RateCurveCard* rateCurve);
    /// See RunPagePins.
    void pinBeside(const std::vector<RunSettings>& runs);
    /// An action of this page alone, for the menu; it chooses settings.
    void addToMenu(QAction* action);
    /// A card with a chart or a table, which brings its own margins.
    void setInnerMargins(Card* card, const Theme& theme) const;

    RunControls* controls() const { return controls_; }
    CostPictureCard* picture() const { return picture_; }
    /// The verdict, or while predicting the strip for that; one place for both.
    QWidget* banner() const;
    LossCurveCard* lossCurve() const { return lossCurve_; }
    StepsCard* steps() const { return steps_; }
    DataCard* points() const { return points_; }
    bool arePointsShown() const { return pointsShown_; }

    void keyPressEvent(QKeyEvent* event) override;

private:
    void showRun();
    void showDiagnosis();
    void showStep();
    void showPins();
    void arrange();
    void goTo(int step);

    LiveRun* live_;
    Playhead* playhead_;
    PinList* pins_;
    PinWork* pinWork_;
    RunPagePins* pinning_ = nullptr;
    PredictFirst* predict_;
    QAction* stop_;
    QList<QAction*> ownActions_, settingActions_; ///< these choose settings
    TransportBar* transport_;
    QStackedWidget* top_; ///< the banner and the strip
    VerdictBanner* banner_;
    CardArea* cards_;
    PartLocks* locks_;
    LossCurveCard* lossCurve_;
    StepsCard* steps_;
    DataCard* points_;
    std::vector<CardArrangement> arrangements_, withPoints_;
    bool pointsShown_ = false;
    RunControls* controls_ = nullptr;
    CostPictureCard* picture_ = nullptr;
    std::unique_ptr<RunPageExports> exports_;
    RunPageKeeper* keeper_ = nullptr;
    RunPageStage* stage_ = nullptr;
    Theme theme_ = Theme::light();
};

} // namespace downhill
