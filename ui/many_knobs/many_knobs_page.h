// The page with 13,002 knobs: a digit network, trained before one's eyes.
#pragma once

#include "ui/many_knobs/controls/training_bar.h"
#include "ui/page/loss_axis.h"
#include "ui/page/page.h"

#include <memory>

namespace downhill {

class CardArea;
class CurvesCard;
class Demonstrations;
class FirstLayerCard;
class HeldOutCard;
class KnobFileActions;
class LiveTraining;
class PartLocks;
class PinList;
class TrainingControls;
class TrainingGradientCard;
class TrainingPageExports;
class TrainingPageKeeper;
class TrainingPageStage;
class VerdictBanner;
struct TrainingSettings;

/// Wires controls, verdict, curves and the pictures of the network to one LiveTraining; draws and computes
/// nothing itself.
class ManyKnobsPage : public Page, public LossAxis {
    Q_OBJECT
public:
    explicit ManyKnobsPage(QWidget* parent = nullptr);
    ~ManyKnobsPage() override;

    LiveTraining* live() const { return live_; }
    PinList* pins() const { return pins_; }
    CurvesCard* curves() const { return curves_; }
    KnobFileActions* knobFiles() const { return knobFiles_; }
    Demonstrations* demonstrations() const { return demonstrations_; }

    TrainingBar* transport() const override { return transport_; }
    QAction* pinAction() const override { return pin_; }
    const ExportSource* exports() const override;
    LossAxis* lossAxis() override { return this; }
    Stateful* stateful() override;
    StageSource* stage() override;
    void addActionsTo(QMenu* menu) const override;
    void setCurrent(bool current) override;
    QWidget* part(PagePart part) const override;
    void setAccess(const PartsAccess& access) override;
    void bringForward(QWidget* card) override;
    void takeKeys() override;

    void setTheme(const Theme& theme) override;
    void setLogarithmic(bool logarithmic) override;
    bool isLogarithmic() const override;

    /// `Step 1,400`, `epoch 4.5`, `520,000 images/s`.
    QStringList statusTexts() const override;
    QString hint() const override;
    std::optional<Lesson> lesson() const override;
    void restore(const Kept& kept) override;
    void save(Kept& kept) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void placeParts();
    void connectParts();
    void showTraining();
    void showVerdict();
    void showPins();
    void pinCurrent();
    void comparePins();

    LiveTraining* live_;
    PinList* pins_;
    QAction* pin_;
    KnobFileActions* knobFiles_;
    Demonstrations* demonstrations_;
    TrainingBar* transport_;
    TrainingControls* controls_;
    VerdictBanner* banner_;
    CardArea* cards_;
    PartLocks* locks_;
    CurvesCard* curves_;
    TrainingGradientCard* gradient_;
    FirstLayerCard* firstLayer_;
    HeldOutCard* heldOut_;
    std::unique_ptr<TrainingPageExports> exports_;
    std::unique_ptr<TrainingPageKeeper> keeper_;
    TrainingPageStage* stage_ = nullptr;
    Theme theme_ = Theme::light();
};

} // namespace downhill
