// The page with one knob: controls at the left, verdict, cost curve, loss curve and steps at the right.
#pragma once

#include "ui/export/picture.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QMenu;

namespace downhill {

class CostCurveCard;
class LiveRun;
class LossCurveCard;
class OneKnobControls;
class PinList;
class Playhead;
class StepTable;
class StepsCard;
class TransportBar;
class VerdictBanner;

/// Wires the shared parts to one LiveRun and one Playhead; draws and computes nothing itself.
class OneKnobPage : public QWidget {
    Q_OBJECT
public:
    explicit OneKnobPage(QWidget* parent = nullptr);
    ~OneKnobPage() override;

    LiveRun* live() const { return live_; }
    Playhead* playhead() const { return playhead_; }
    PinList* pins() const { return pins_; }
    TransportBar* transport() const { return transport_; } ///< for the window's toolbar
    QAction* pinAction() const { return pin_; }            ///< for its menu and toolbar
    QAction* compareAction() const { return compare_; }
    StepTable* table() const;

    void setTheme(const Theme& theme);
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const;

    /// What an export shows now; nothing before the first run is there.
    std::optional<PictureContent> pictureContent() const;
    /// `Step 4 of 20`, `w = 2.048`, `C = 4.194`.
    QStringList statusTexts() const;

signals:
    void statusChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void placeParts();
    void connectParts();
    void showRun();
    void showDiagnosis();
    void showStep();
    void showPins();
    void pinCurrent();
    void compareRates();

    LiveRun* live_;
    Playhead* playhead_;
    PinList* pins_;
    QAction *pin_, *compare_;
    TransportBar* transport_;
    OneKnobControls* controls_;
    VerdictBanner* banner_;
    CostCurveCard* costCurve_;
    LossCurveCard* lossCurve_;
    StepsCard* steps_;
    QGridLayout* grid_;
};

} // namespace downhill
